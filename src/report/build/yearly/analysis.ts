import type { HasilKegiatan } from '../../../domain/hasil.ts';
import type { NarasiBagian } from '../../../domain/kinerja-data.ts';
import { plainText } from '../../../html/plain-text.ts';
import { CLASS } from '../../../html/vocabulary.ts';
import { joinTexts } from '../../context/narasi-texts.ts';
import type { ReportContext } from '../../context/report-context.ts';
import type { Block } from '../../page/page-blocks.ts';
import { groupTitle } from '../../sentences/common-sentences.ts';
import { kegiatanSentence } from '../../sentences/kinerja-sentences.ts';
import { draftTable, layOutBothWays } from '../../tables/build-table.ts';
import { FAKTOR_TABLE, type FaktorRow } from '../../tables/yearly/faktor-table.ts';
import type { LkjipView } from '../../view/lkjip-view.ts';
import { FAKTOR, listAnalysed, listSubKegiatan, tellSubKegiatan } from '../analysed.ts';
import { htmlBlocks } from '../html-blocks.ts';
import type { Numbering } from '../numbering.ts';
import { itemHeading, type SubbabDraft } from './subbab.ts';

type Analysis = LkjipView['bab3']['capaian']['analisis'];

/** The analysis before its pages are known. */
interface Built {
  readonly draft: SubbabDraft;
  /** What of it begins a page, where the draft turns. */
  turnedAt(start: number | null): Pick<Analysis, 'kegiatan' | 'halamanTabel'>;
}

/** III.A.5: what each kegiatan and sub kegiatan reached and why, then the table of factors. */
export function buildAnalysis(
  context: ReportContext,
  heading: Pick<Analysis, 'id' | 'judul'>,
  numbering: Numbering,
): Built {
  const { narasi } = context;
  const factors = listFaktor(context);
  const number = factors.length === 0 ? null : numbering.table();
  const reference =
    number === null
      ? []
      : [`Faktor pendukung, faktor penghambat, dan upaya yang dilakukan disajikan pada ${number.nomor}.`];
  const content = {
    isi: joinTexts(
      narasi.ofWhole('Analisis'),
      ...FAKTOR.map((bagian) => {
        const text = narasi.ofWhole(bagian);
        return text === '' ? '' : `<p class="${CLASS.faktor}">${bagian}</p>\n${text}`;
      }),
    ),
    kalimat: reference,
  };
  const kegiatan = listAnalysed(context).map(([i, one], place) => buildKegiatan(context, one, i, place));
  const head = [itemHeading(heading), ...htmlBlocks(content.isi)];
  const units = kegiatan.flatMap(unitsOf);
  const before = [...head, ...units.flat()];
  const starts = units.map((_, i) => head.length + units.slice(0, i).flat().length);
  const tables = number === null ? [] : layOutBothWays(draftTable(FAKTOR_TABLE, number, factors, context));
  const mayTurnAt = [0, ...starts.slice(-MOST_LYING), ...(number === null ? [] : [before.length])];
  return {
    draft: { heading, content, tables, before, onPage: { paragraf: reference }, mayTurnAt },
    turnedAt: (start) => ({
      kegiatan: turnAt(kegiatan, start === null ? -1 : starts.indexOf(start)),
      halamanTabel: start === before.length ? CLASS.lanskap : '',
    }),
  };
}

/** So many kegiatan and sub kegiatan at the end of the text may lie with the table that follows. */
const MOST_LYING = 6;

/** The kegiatan with the page that one of their units begins, -1: none. */
function turnAt(kegiatan: Analysis['kegiatan'], unit: number): Analysis['kegiatan'] {
  let count = 0;
  const pageOf = (): string => (count++ === unit ? CLASS.lanskap : '');
  return kegiatan.map((one) => ({
    ...one,
    halaman: pageOf(),
    subKegiatan: one.subKegiatan.map((sub) => ({ ...sub, halaman: pageOf() })),
  }));
}

/** What begins with the name of a kegiatan, and what with that of each of its sub kegiatan. */
function unitsOf(one: Analysis['kegiatan'][number]): readonly (readonly Block[])[] {
  return [
    [{ kind: 'label', text: one.judul }, { kind: 'paragraph', text: one.kalimat }, ...htmlBlocks(one.narasi)],
    ...one.subKegiatan.map((sub): readonly Block[] => [
      { kind: 'sub-heading', text: sub.nama },
      ...sub.kalimat.map((text): Block => ({ kind: 'paragraph', text })),
      ...htmlBlocks(sub.narasi),
    ]),
  ];
}

function buildKegiatan(
  context: ReportContext,
  kegiatan: HasilKegiatan,
  i: number,
  place: number,
): Analysis['kegiatan'][number] {
  const { narasi } = context;
  return {
    halaman: '',
    judul: `${String.fromCharCode(97 + (place % 26))}. ${groupTitle(kegiatan.kegiatan, context)}`,
    kalimat: kegiatanSentence(kegiatan, context),
    narasi: narasi.ofKegiatan('Analisis', i),
    subKegiatan: listSubKegiatan(kegiatan, i, context).map((sub) => tellSubKegiatan(sub, i, context)),
  };
}

/** The factors of Narasi by kegiatan and sub kegiatan, as plain text. */
function listFaktor({ narasi, hasil }: ReportContext): readonly FaktorRow[] {
  const rowOf = (name: string, textOf: (bagian: NarasiBagian) => string): FaktorRow[] => {
    const [helped, hindered, effort] = ([...FAKTOR, 'Tindak Lanjut'] as const).map((bagian) =>
      cellText(textOf(bagian)),
    );
    const row = { name, helped: helped ?? '', hindered: hindered ?? '', effort: effort ?? '' };
    return row.helped + row.hindered + row.effort === '' ? [] : [row];
  };
  return hasil.kegiatan.flatMap(({ kegiatan, kinerja }, i) => {
    const subs = [...new Set([...kinerja.map((row) => row.subKegiatan), ...narasi.subKegiatanOf(i)])];
    return [
      ...rowOf(groupTitle(kegiatan, { hasil }), (bagian) => narasi.ofKegiatan(bagian, i)),
      ...subs.flatMap((name) => {
        const indikator = kinerja.filter((row) => row.subKegiatan === name).map((row) => row.indikator);
        const label = indikator.filter((text) => text !== '').join('; ') || name;
        return rowOf(label, (bagian) => narasi.ofSubKegiatan(bagian, i, name));
      }),
    ];
  });
}

/** HTML of Narasi as the text of a cell: points one after the other. */
function cellText(html: string): string {
  return plainText(html.replace(/<\/(?:p|li)>\s*(?=<(?:p|li|ul|ol)\b)/g, ' '), ' ');
}
