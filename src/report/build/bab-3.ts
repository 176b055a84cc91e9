import type { HasilKegiatan, HasilKinerjaRow } from '../../domain/hasil.ts';
import type { ReportContext, ViewName } from '../context/report-context.ts';
import { STRIP } from '../format.ts';
import { layOutColumns } from '../page/column-width.ts';
import { contentArea } from '../page/paper.ts';
import {
  indikatorSentences,
  kegiatanSentence,
  kinerjaSummarySentences,
  withSatuan,
} from '../sentences/kinerja-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { kinerjaNotes } from './kinerja-notes.ts';
import { makeNumbering, type Numbering } from './numbering.ts';
import { groupByName } from './row-group.ts';
import { isTallChart } from './tall-chart.ts';

type BabIII = ReportView['bab3'];
type Picture = BabIII['capaian']['grafik'];

/** `grafik` is the chart of capaian, drawn beforehand. */
export function buildBabIII(k: ReportContext, chart: string | null): BabIII {
  const numbering = makeNumbering('3', 'bab-3');
  const heading = numbering.judul('Capaian Kinerja');
  const table = buildKinerjaTable(k, numbering.table());
  const picture: Picture =
    chart === null
      ? null
      : {
          ...numbering.picture(),
          judul: `Capaian Kinerja ${periodTitle(k)} Tahun ${k.hasil.data.year}`,
          isi: chart,
          tinggi: isTallChart(chart, k),
        };
  const reference = picture === null ? '' : ` dan digambarkan pada ${picture.nomor}`;
  return {
    capaian: {
      ...heading,
      paragraf: [
        `Capaian kinerja dihitung dengan membandingkan realisasi dengan target tiap indikator. Hasil pengukuran ${k.period} disajikan pada ${table.nomor}${reference}.`,
      ],
      tabel: table,
      catatan: kinerjaNotes(k),
      grafik: picture,
      kalimat: kinerjaSummarySentences(k.hasil.kinerjaSummary, k.hasil.kinerja, k),
    },
    analisis: {
      ...numbering.judul('Analisis Capaian Kinerja'),
      kegiatan: k.hasil.kegiatan.map((g, i) => buildKegiatan(k, g, i, numbering)),
    },
  };
}

/** "Triwulan II" or "s.d. Triwulan II", for titles. */
export function periodTitle(k: ReportContext): string {
  return k.basis === 'triwulan' ? k.triwulan : `s.d. ${k.triwulan}`;
}

function summaryOf(k: ReportContext, p: ViewName) {
  return p === 'triwulan' ? k.hasil.triwulanKinerjaSummary : k.hasil.sampaiDenganKinerjaSummary;
}

function buildKinerjaTable(k: ReportContext, t: { id: string; nomor: string }): BabIII['capaian']['tabel'] {
  const rows = k.hasil.kinerja;
  const hasIndikator = groupByName(rows, (b) => b.subKegiatan).some((s) => s.rows.length > 1);
  const landscape = hasIndikator || k.views.length > 1;
  const tableRows = rows.map((b, i) => ({
    nomor: String(i + 1),
    subKegiatan: b.subKegiatan,
    indikator: b.indikator,
    satuan: b.satuan,
    targetTahunan: k.figure(b.annualTarget),
    nilai: k.views.map((p) => ({
      target: k.figure(b[p].target),
      realisasi: k.figure(b[p].realisasi),
      capaian: k.percent(b[p].capaian),
    })),
  }));
  const blankIfStrip = (text: string): string => (text === STRIP ? '' : text);
  return {
    ...t,
    judul: `Capaian Kinerja ${periodTitle(k)} Tahun ${k.hasil.data.year}`,
    ...layOutColumns(
      [
        { headings: ['NO'], texts: tableRows.map((b) => b.nomor), weight: 0 },
        { headings: ['SUB KEGIATAN'], texts: tableRows.map((b) => b.subKegiatan), weight: 5 },
        ...(hasIndikator
          ? [{ headings: ['INDIKATOR'], texts: tableRows.map((b) => b.indikator), weight: 5 }]
          : []),
        { headings: ['SATUAN'], texts: tableRows.map((b) => b.satuan), weight: 0.3 },
        { headings: ['TARGET', 'TAHUNAN'], texts: tableRows.map((b) => b.targetTahunan), weight: 0 },
        ...k.views.flatMap((_, i) => [
          { headings: ['TARGET'], texts: tableRows.map((b) => b.nilai[i]?.target ?? ''), weight: 0 },
          { headings: ['REALISASI'], texts: tableRows.map((b) => b.nilai[i]?.realisasi ?? ''), weight: 0 },
          { headings: ['CAPAIAN', '(%)'], texts: tableRows.map((b) => b.nilai[i]?.capaian ?? ''), weight: 0 },
        ]),
      ],
      contentArea(k.pengaturan, landscape).width,
      k.pengaturan.font,
    ),
    lanskap: landscape,
    adaIndikator: hasIndikator,
    lebarLabel: hasIndikator ? '4' : '3',
    grup: k.views.map((p) => ({ judul: k.viewHeading(p) })),
    baris: tableRows,
    jumlah: {
      targetTahunan: blankIfStrip(k.figure(k.hasil.kinerjaSummary.jumlah.annualTarget)),
      nilai: k.views.map((p) => ({
        target: blankIfStrip(k.figure(summaryOf(k, p).jumlah.target)),
        realisasi: blankIfStrip(k.figure(summaryOf(k, p).jumlah.realisasi)),
        capaian: '',
      })),
    },
    rataRata: k.views.map((p) => ({
      target: '',
      realisasi: '',
      capaian: k.percent(summaryOf(k, p).rataRata),
    })),
  };
}

function buildKegiatan(
  k: ReportContext,
  g: HasilKegiatan,
  i: number,
  numbering: Numbering,
): BabIII['analisis']['kegiatan'][number] {
  const withTarget = g.kinerja.filter((b) => b.main.capaian !== null);
  return {
    id: `bab-3-kegiatan-${i + 1}`,
    judul: `${i + 1}. ${/^kegiatan\b/i.test(g.kegiatan) ? '' : 'Kegiatan '}${g.kegiatan}`,
    kalimat: kegiatanSentence(g, k),
    narasi: g.kegiatan === '' ? '' : k.narasi('Analisis', g.kegiatan),
    subKegiatan: groupByName(g.kinerja, (b) => b.subKegiatan).map((s) => buildSubKegiatan(k, s.name, s.rows)),
    tabel: withTarget.length === 0 ? null : buildPredikatTable(k, g, withTarget, numbering.table()),
  };
}

function buildSubKegiatan(k: ReportContext, name: string, rows: readonly HasilKinerjaRow[]) {
  const faktor = (['Faktor Pendukung', 'Faktor Penghambat', 'Tindak Lanjut'] as const)
    .map((heading) => ({ judul: heading, isi: k.narasi(heading, name) }))
    .filter((f) => f.isi !== '');
  return {
    nama: name,
    kalimat: rows.flatMap((b, i) =>
      indikatorSentences(
        b,
        k,
        rows.length === 1 ? 'Indikator kinerja sub kegiatan ini adalah' : `Indikator ke-${i + 1} adalah`,
      ),
    ),
    narasi: k.narasi('Analisis', name),
    faktor,
  };
}

function buildPredikatTable(
  k: ReportContext,
  g: HasilKegiatan,
  rows: readonly HasilKinerjaRow[],
  t: { id: string; nomor: string },
): NonNullable<BabIII['analisis']['kegiatan'][number]['tabel']> {
  const hasMultipleIndikator = groupByName(g.kinerja, (b) => b.subKegiatan).some((s) => s.rows.length > 1);
  const tableRows = rows.map((b, i) => ({
    nomor: String(i + 1),
    nama: hasMultipleIndikator ? `${b.subKegiatan}: ${b.indikator}` : b.subKegiatan,
    target: withSatuan(k.figure(b.main.target), b.satuan),
    realisasi: b.main.realisasi === null ? STRIP : withSatuan(k.figure(b.main.realisasi), b.satuan),
    capaian: k.percent(b.main.capaian),
    predikat: b.main.predikat ?? STRIP,
  }));
  // As wide as one another, so that the same satuan does not wrap in one of them alone.
  const figureColumn = {
    headings: ['TARGET', 'REALISASI'],
    texts: tableRows.flatMap((b) => [b.target, b.realisasi]),
    weight: 0.5,
  };
  return {
    ...t,
    judul: `Predikat Kinerja ${periodTitle(k)} Kegiatan ${g.kegiatan}`.replace(
      'Kegiatan Kegiatan',
      'Kegiatan',
    ),
    ...layOutColumns(
      [
        { headings: ['NO'], texts: tableRows.map((b) => b.nomor), weight: 0 },
        { headings: ['SUB KEGIATAN'], texts: tableRows.map((b) => b.nama), weight: 6 },
        figureColumn,
        figureColumn,
        { headings: ['CAPAIAN', '(%)'], texts: tableRows.map((b) => b.capaian), weight: 0 },
        { headings: ['PREDIKAT', 'KINERJA'], texts: tableRows.map((b) => b.predikat), weight: 0.5 },
      ],
      contentArea(k.pengaturan).width,
      k.pengaturan.font,
    ),
    grup: k.viewHeading(k.basis),
    baris: tableRows,
  };
}
