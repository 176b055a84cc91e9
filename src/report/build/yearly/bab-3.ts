import { toRoman } from '../../../domain/triwulan.ts';
import { chosenFormula, computeEfisiensi } from '../../../domain/yearly/efisiensi.ts';
import { kinerjaChartTitle } from '../../charts/chart-subject.ts';
import type { ChartDrawings, YearlyCharts } from '../../charts/drawings.ts';
import { joinPhrases } from '../../context/fill-placeholder.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { formatAngka } from '../../format.ts';
import { kinerjaSummarySentences } from '../../sentences/kinerja-sentences.ts';
import { paguSentences } from '../../sentences/perubahan-sentences.ts';
import { budgetSentence, divisorSentence, FORMULA_NOTES } from '../../sentences/yearly-sentences.ts';
import { draftTable, layOutLike } from '../../tables/build-table.ts';
import { TRIWULAN_TABLE } from '../../tables/triwulan-tables.ts';
import { BUDGET_TABLE, listBudget } from '../../tables/yearly/budget-table.ts';
import { YEAR_EFISIENSI_TABLE } from '../../tables/yearly/efisiensi-year-table.ts';
import { KEMAJUAN_TABLE, listKemajuan, listStandards, STANDARD_TABLE } from '../../tables/yearly/renstra-tables.ts';
import { listSupport, SUPPORT_TABLE } from '../../tables/yearly/support-table.ts';
import { blankQuarters, YEAR_TABLE } from '../../tables/yearly/year-table.ts';
import type { LkjipView } from '../../view/lkjip-view.ts';
import { kinerjaNotes } from '../kinerja-notes.ts';
import { makeNumbering, type Numbering } from '../numbering.ts';
import { buildPicture } from '../picture.ts';
import { buildAnalysis } from './analysis.ts';
import { buildPast } from './past.ts';
import { placeSubbab } from './place-subbab.ts';
import { itemHeading, type SubbabDraft, tablesOf, whenPrinted } from './subbab.ts';

type BabIII = LkjipView['bab3'];

/** BAB III of the yearly report. */
export function buildYearlyBabIII(context: ReportContext, charts: YearlyCharts): BabIII {
  const { narasi } = context;
  const numbering = makeNumbering('3', 'bab-3');
  const heading = numbering.heading('Capaian Kinerja');
  const { first, triwulan } = buildYear(context, charts.kinerja, numbering);
  const past = whenPrinted('Tahun Lalu', context, () => buildPast(context, charts.years, numbering));
  const progress = whenPrinted('Jangka Menengah', context, () => buildKemajuan(context, numbering));
  const standards = whenPrinted('Pembanding', context, () => buildStandards(context, numbering));
  const analysisHeading = numbering.item('Analisis Keberhasilan, Kegagalan, dan Solusi');
  const { draft: analisis, turnedAt } = buildAnalysis(context, analysisHeading, numbering);
  const efisiensi = whenPrinted('Efisiensi', context, () => buildEfisiensi(context, numbering));
  const support = whenPrinted('Penunjang', context, () => buildSupport(context, numbering));
  const anggaran = buildBudget(context, charts.serapan, numbering);
  const written = (name: 'Inovasi' | 'Penghargaan'): SubbabDraft | null =>
    whenPrinted(name, context, () => ({
      heading: numbering.heading(name),
      before: [{ kind: 'heading' }],
      tables: [],
      content: { isi: narasi.together(name) },
    }));
  const [innovation, award] = [written('Inovasi'), written('Penghargaan')];
  const { firstPage, viewOf, turnOf } = placeSubbab(
    [...[first, triwulan, past, progress, standards, analisis, efisiensi, support], ...[anggaran, innovation, award]],
    context,
  );
  const quarters = viewOf(triwulan);
  if (quarters.tabel === null) throw new Error('no table of the quarters');
  return {
    halaman: firstPage,
    capaian: {
      ...heading,
      targetDanRealisasi: viewOf(first),
      triwulan: { ...quarters, tabel: quarters.tabel },
      tahunLalu: past && viewOf(past),
      jangkaMenengah: progress && viewOf(progress),
      pembanding: standards && viewOf(standards),
      analisis: { ...viewOf(analisis), ...turnedAt(turnOf(analisis)) },
      efisiensi: efisiensi && viewOf(efisiensi),
      penunjang: support && viewOf(support),
    },
    realisasiAnggaran: viewOf(anggaran),
    inovasi: innovation && viewOf(innovation),
    penghargaan: award && viewOf(award),
  };
}

/** What was reached in the year, and the table of its quarters. */
function buildYear(context: ReportContext, chart: ChartDrawings | null, numbering: Numbering) {
  const { hasil } = context;
  const heading = numbering.item('Target dan Realisasi Kinerja Tahun Ini');
  const number = numbering.table();
  const picture = buildPicture(chart?.own ?? null, `${kinerjaChartTitle(hasil)} ${context.period}`, numbering);
  const quarters = numbering.table();
  const first: SubbabDraft = {
    heading,
    before: [{ kind: 'heading' }, itemHeading(heading)],
    ...tablesOf(YEAR_TABLE, number, hasil.kinerja, context),
    drawings: chart,
    content: {
      paragraf: [
        `Pengukuran kinerja dilakukan dengan membandingkan realisasi setahun dengan target Perjanjian Kinerja tiap indikator. Hasilnya disajikan pada ${number.nomor}${picture === null ? '' : ` dan ${picture.nomor}`}.`,
      ],
      catatan: [
        ...kinerjaNotes(context),
        divisorSentence(hasil.kinerjaSummary, context),
        ...blankNotes(context),
      ].filter((text) => text !== ''),
      kalimat: kinerjaSummarySentences(hasil.kinerjaSummary, hasil.kinerja, context),
      grafik: picture,
    },
  };
  const quartersHeading = { id: `${heading.id}-triwulan`, judul: 'Capaian Kinerja Tiap Triwulan' };
  const quartersDraft = draftTable(TRIWULAN_TABLE, quarters, hasil.kinerja, context);
  const triwulan: SubbabDraft = {
    heading: quartersHeading,
    before: [{ kind: 'sub-heading', text: quartersHeading.judul }],
    content: { paragraf: [`Target, realisasi, dan capaian tiap triwulan disajikan pada ${quarters.nomor}.`] },
    tables: [quartersDraft.layOut()],
    inSizes: (own) => layOutLike(own, quartersDraft).slice(1),
  };
  return { first, triwulan };
}

/** Which sums lack a quarter. */
function blankNotes({ hasil }: ReportContext): string[] {
  return hasil.kinerja.flatMap((row, i) => {
    const blank = blankQuarters(row);
    if (blank.length === 0) return [];
    return [
      `* Nomor ${i + 1}: realisasi Triwulan ${joinPhrases(blank.map(toRoman))} belum dilaporkan, sehingga jumlah setahun belum lengkap.`,
    ];
  });
}

function buildKemajuan(context: ReportContext, numbering: Numbering): SubbabDraft {
  const heading = numbering.item('Realisasi Dibandingkan Target Jangka Menengah');
  const number = numbering.table();
  const rows = listKemajuan(context.hasil);
  return {
    heading,
    before: [itemHeading(heading)],
    ...tablesOf(KEMAJUAN_TABLE, number, rows, context),
    content: {
      paragraf: [
        `Realisasi sampai dengan ${context.period} dibandingkan dengan target akhir Renstra disajikan pada ${number.nomor}.`,
      ],
      catatan: ['Tingkat kemajuan = realisasi sampai dengan tahun ini : target akhir Renstra × 100%.'],
    },
  };
}

function buildStandards(context: ReportContext, numbering: Numbering): SubbabDraft {
  const heading = numbering.item('Realisasi Dibandingkan Standar atau Pembanding Lain');
  const number = numbering.table();
  return {
    heading,
    before: [itemHeading(heading)],
    ...tablesOf(STANDARD_TABLE, number, listStandards(context.hasil), context),
    content: {
      paragraf: [`Realisasi ${context.period} di samping standar yang tersedia disajikan pada ${number.nomor}.`],
    },
  };
}

function buildEfisiensi(context: ReportContext, numbering: Numbering): SubbabDraft {
  const formula = chosenFormula(context.pengaturan) ?? 'selisih';
  const heading = numbering.item('Analisis Efisiensi Penggunaan Sumber Daya');
  const number = numbering.table();
  const { rows, pmk, leftOut } = computeEfisiensi(context.hasil, formula);
  const { kinerjaSummary, keuanganSummary } = context.hasil;
  const withMore = rows.some((row) => row.indikator > 1);
  const percent = (n: Parameters<typeof formatAngka>[0]): string => `${context.percent(n)}%`;
  return {
    heading,
    before: [itemHeading(heading)],
    ...tablesOf(YEAR_EFISIENSI_TABLE, number, rows, context),
    content: {
      paragraf: [
        `Rata-rata capaian kinerja ${context.inPeriod} sebesar ${context.percentWithSign(kinerjaSummary.rataRata)}, sedangkan serapan anggaran sebesar ${context.percentWithSign(keuanganSummary.serapan)}. Rinciannya disajikan pada ${number.nomor}.`,
      ],
      catatan: [
        FORMULA_NOTES[formula],
        ...(pmk === null
          ? []
          : [
              `E = ${percent(pmk.mean)}${pmk.mean.eq(pmk.limited) ? '' : `, dibatasi menjadi ${percent(pmk.limited)}`}; NE = ${formatAngka(pmk.value, 2)}.`,
            ]),
        ...(leftOut.length === 0
          ? []
          : [
              `Tidak diperhitungkan karena satuannya persen, tanpa volume, atau tanpa anggaran: ${joinPhrases(leftOut)}.`,
            ]),
        ...(withMore ? ['Capaian sub kegiatan dengan beberapa indikator adalah rata-rata capaian indikatornya.'] : []),
      ],
    },
  };
}

function buildSupport(context: ReportContext, numbering: Numbering): SubbabDraft {
  const heading = numbering.item('Program dan Kegiatan Penunjang Pencapaian Kinerja');
  const number = numbering.table();
  return {
    heading,
    before: [itemHeading(heading)],
    ...tablesOf(SUPPORT_TABLE, number, listSupport(context.hasil), context),
    content: {
      paragraf: [`Program, kegiatan, dan sub kegiatan yang menunjang tiap indikator disajikan pada ${number.nomor}.`],
    },
  };
}

function buildBudget(context: ReportContext, chart: ChartDrawings | null, numbering: Numbering): SubbabDraft {
  const heading = numbering.heading('Realisasi Anggaran');
  const number = numbering.table();
  const title = `Serapan Anggaran Kumulatif Tiap Triwulan ${context.period}`;
  const picture = buildPicture(chart?.own ?? null, title, numbering);
  const rest = picture === null ? '' : `, dan serapan kumulatif tiap triwulan pada ${picture.nomor}`;
  return {
    heading,
    before: [{ kind: 'heading' }],
    ...tablesOf(BUDGET_TABLE, number, listBudget(context.hasil), context),
    drawings: chart,
    content: {
      paragraf: [`${budgetSentence(context)} Rinciannya disajikan pada ${number.nomor}${rest}.`],
      catatan: paguSentences(context),
      grafik: picture,
    },
  };
}
