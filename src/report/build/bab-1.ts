import { officeOf } from '../../domain/signatory.ts';
import { escapeHtml } from '../../findings/escape-xml.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatCount } from '../format.ts';
import { countPk, countsText, latarBelakang } from '../sentences/common-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { makeNumbering } from './numbering.ts';

/** Paragraphs of lapkin's own sentences as HTML. */
export function paragraphsHtml(sentences: readonly string[]): string {
  return sentences.map((p) => `<p>${escapeHtml(p)}</p>`).join('\n');
}

export function buildBabI(context: ReportContext): ReportView['bab1'] {
  const { narasi } = context;
  const numbering = makeNumbering('1', 'bab-1');
  const sections = [
    {
      ...numbering.heading('Latar Belakang'),
      isi: narasi.together('Latar Belakang', paragraphsHtml(latarBelakang(context))),
    },
  ];
  const dasarHukum = narasi.together('Dasar Hukum');
  if (dasarHukum !== '') sections.push({ ...numbering.heading('Dasar Hukum'), isi: dasarHukum });
  const overview = numbering.heading('Gambaran Program, Kegiatan, dan Sub Kegiatan');
  const duties = narasi.together('Tugas dan Fungsi');
  return {
    seksi: sections,
    gambaran: {
      ...overview,
      paragraf: [overviewSentence(context)],
      kegiatan: listKegiatan(context),
    },
    tugasDanFungsi: duties === '' ? null : { ...numbering.heading('Tugas dan Fungsi'), isi: duties },
  };
}

/** More sub kegiatan than this are counted under their kegiatan; their names stand in the tables of BAB II. */
const MAX_NAMED_SUB_KEGIATAN = 40;

export function listKegiatan({ hasil }: ReportContext): NonNullable<ReportView['bab1']['gambaran']>['kegiatan'] {
  const all = hasil.kegiatan
    .filter(({ isSasaran }) => !isSasaran)
    .map((g) => ({
      nama: g.kegiatan,
      subKegiatan: unique([...g.kinerja, ...g.keuangan].map((b) => b.subKegiatan)),
    }));
  if (all.reduce((sum, { subKegiatan }) => sum + subKegiatan.length, 0) <= MAX_NAMED_SUB_KEGIATAN) return all;
  return all.map(({ nama: name, subKegiatan }) => ({
    nama: `${name}, dengan ${formatCount(subKegiatan.length)} sub kegiatan`,
    subKegiatan: [],
  }));
}

/** More programs than this are counted, not named. */
const MAX_NAMED_PROGRAM = 3;

export function overviewSentence(context: ReportContext): string {
  const jabatan = officeOf(context.hasil.data.identitas);
  const c = countPk(context.hasil);
  const program = unique(context.hasil.pk.map((b) => b.program).filter((p) => p !== ''));
  const content =
    program.length > 0 && program.length <= MAX_NAMED_PROGRAM
      ? `${formatCount(c.program)} program, yaitu ${joinPhrases(program.map(programName))}, dengan ${countsText({ ...c, program: 0 })}`
      : countsText(c);
  return `Pada Tahun ${context.hasil.data.year}, ${jabatan} melaksanakan ${content}. Kegiatan dan sub kegiatan tersebut adalah sebagai berikut.`;
}

function programName(name: string): string {
  return /^program\b/i.test(name) ? name : `Program ${name}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
