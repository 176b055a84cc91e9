import { round } from '../../domain/angka.ts';
import type { KeuanganSummary } from '../../domain/hasil.ts';
import type { ReportContext, ViewName } from '../context/report-context.ts';
import { layOutColumns } from '../page/column-width.ts';
import { contentArea } from '../page/paper.ts';
import {
  keuanganLabel,
  keuanganMethod,
  keuanganSentences,
  serapanSentence,
} from '../sentences/keuangan-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { periodTitle } from './bab-3.ts';
import { makeNumbering } from './numbering.ts';
import { isTallChart } from './tall-chart.ts';

type BabIV = ReportView['bab4'];

/** `grafik` is the chart of money, drawn beforehand. */
export function buildBabIV(k: ReportContext, chart: string | null): BabIV {
  const numbering = makeNumbering('4', 'bab-4');
  const { keuanganSummary: r, keuangan } = k.hasil;
  const heading = numbering.judul('Realisasi Keuangan');
  const table = buildKeuanganTable(k, numbering.table());
  const picture =
    chart === null
      ? null
      : {
          ...numbering.picture(),
          judul: `Target dan Realisasi Keuangan ${periodTitle(k)} Tahun ${k.hasil.data.year}`,
          isi: chart,
          tinggi: isTallChart(chart, k),
        };
  const reference = picture === null ? '' : ` dan digambarkan pada ${picture.nomor}`;
  const serapanHeading = numbering.judul('Penyerapan Anggaran');
  const serapanTable = numbering.table();
  return {
    realisasi: {
      ...heading,
      paragraf: [`Target dan realisasi keuangan ${k.period} disajikan pada ${table.nomor}${reference}.`],
      tabel: table,
      catatan: [`${keuanganLabel(r)} adalah ${keuanganMethod(r)}.`, ...otherSummary(r, k)],
      kalimat: keuanganSentences(r, keuangan, k),
      grafik: picture,
    },
    serapan: {
      ...serapanHeading,
      paragraf: [`${serapanSentence(r, k)} Rinciannya disajikan pada ${serapanTable.nomor}.`],
      tabel: buildSerapanTable(k, serapanTable),
    },
    efisiensi: buildEfficiency(k, r, numbering),
  };
}

/** The summary by the other method, so that nobody takes the one for the other. */
function otherSummary(r: KeuanganSummary, k: ReportContext): string[] {
  const other = r.method === 'total' ? r.rowRataRata : r.totalRatio;
  if (other === null) return [];
  return r.method === 'total'
    ? [
        `Sebagai pembanding, rata-rata capaian sub kegiatan yang bertarget adalah ${k.percentWithSign(other)}.`,
      ]
    : [`Sebagai pembanding, jumlah realisasi dibagi jumlah target adalah ${k.percentWithSign(other)}.`];
}

function buildEfficiency(
  k: ReportContext,
  r: KeuanganSummary,
  numbering: ReturnType<typeof makeNumbering>,
): BabIV['efisiensi'] {
  const kinerja = k.hasil.kinerjaSummary.rataRata;
  if (!k.pengaturan.efficiency || kinerja === null || r.serapan === null) return null;
  const difference = round(kinerja, k.pengaturan.percentDecimals).minus(
    round(r.serapan, k.pengaturan.percentDecimals),
  );
  return {
    ...numbering.judul('Efisiensi'),
    paragraf: [
      `Rata-rata capaian kinerja ${k.inPeriod} sebesar ${k.percentWithSign(kinerja)}, sedangkan serapan anggaran sampai dengan ${k.triwulan} sebesar ${k.percentWithSign(r.serapan)}. Selisih keduanya adalah ${k.percent(difference)} poin persentase.`,
    ],
  };
}

function summaryOf(k: ReportContext, p: ViewName): KeuanganSummary {
  return p === 'triwulan' ? k.hasil.triwulanKeuanganSummary : k.hasil.sampaiDenganKeuanganSummary;
}

function buildKeuanganTable(k: ReportContext, t: { id: string; nomor: string }): BabIV['realisasi']['tabel'] {
  const landscape = k.views.length > 1;
  const r = k.hasil.keuanganSummary;
  const tableRows = k.hasil.keuangan.map((b, i) => ({
    nomor: String(i + 1),
    subKegiatan: b.subKegiatan,
    anggaran: k.money(b.pagu),
    nilai: k.views.map((p) => ({
      target: k.money(b[p].target),
      realisasi: k.money(b[p].realisasi),
      capaian: k.percent(b[p].capaian),
    })),
  }));
  const jumlah = {
    anggaran: k.money(r.pagu),
    nilai: k.views.map((p) => ({
      target: k.money(summaryOf(k, p).target),
      realisasi: k.money(summaryOf(k, p).realisasi),
      capaian: '',
    })),
  };
  // Totals are bold, so they need more room than the rows.
  const widen = (text: string): string => `${text}0`;
  return {
    ...t,
    judul: `Realisasi Keuangan ${periodTitle(k)} Tahun ${k.hasil.data.year}`,
    ...layOutColumns(
      [
        { headings: ['NO'], texts: tableRows.map((b) => b.nomor), weight: 0 },
        { headings: ['SUB KEGIATAN'], texts: tableRows.map((b) => b.subKegiatan), weight: 1 },
        {
          headings: ['ANGGARAN', '(Rp)'],
          texts: [widen(jumlah.anggaran), ...tableRows.map((b) => b.anggaran)],
          weight: 0,
        },
        ...k.views.flatMap((_, i) => [
          {
            headings: ['TARGET', '(Rp)'],
            texts: [widen(jumlah.nilai[i]?.target ?? ''), ...tableRows.map((b) => b.nilai[i]?.target ?? '')],
            weight: 0,
          },
          {
            headings: ['REALISASI', '(Rp)'],
            texts: [
              widen(jumlah.nilai[i]?.realisasi ?? ''),
              ...tableRows.map((b) => b.nilai[i]?.realisasi ?? ''),
            ],
            weight: 0,
          },
          { headings: ['CAPAIAN', '(%)'], texts: tableRows.map((b) => b.nilai[i]?.capaian ?? ''), weight: 0 },
        ]),
      ],
      contentArea(k.pengaturan, landscape).width,
      k.pengaturan.font,
    ),
    lanskap: landscape,
    grup: k.views.map((p) => ({ judul: k.viewHeading(p) })),
    baris: tableRows,
    jumlah,
    ringkasan: {
      label: keuanganLabel(r),
      nilai: k.views.map((p) => ({
        target: '',
        realisasi: '',
        capaian: k.percent(summaryOf(k, p).capaian),
      })),
    },
  };
}

function buildSerapanTable(k: ReportContext, t: { id: string; nomor: string }): BabIV['serapan']['tabel'] {
  const r = k.hasil.keuanganSummary;
  const tableRows = k.hasil.keuangan.map((b, i) => ({
    nomor: String(i + 1),
    subKegiatan: b.subKegiatan,
    anggaran: k.money(b.pagu),
    realisasi: k.money(b.realisasiSampaiDengan),
    serapan: k.percent(b.serapan),
    sisa: k.money(b.pagu === null ? null : b.pagu.minus(b.realisasiSampaiDengan)),
  }));
  const jumlah = {
    anggaran: k.money(r.pagu),
    realisasi: k.money(r.realisasiSampaiDengan),
    serapan: k.percent(r.serapan),
    sisa: k.money(r.pagu.minus(r.realisasiSampaiDengan)),
  };
  const money = (column: 'anggaran' | 'realisasi' | 'sisa'): string[] => [
    `${jumlah[column]}0`,
    ...tableRows.map((b) => b[column]),
  ];
  return {
    ...t,
    judul: `Serapan Anggaran s.d. ${k.triwulan} Tahun ${k.hasil.data.year}`,
    ...layOutColumns(
      [
        { headings: ['NO'], texts: tableRows.map((b) => b.nomor), weight: 0 },
        { headings: ['SUB KEGIATAN'], texts: tableRows.map((b) => b.subKegiatan), weight: 1 },
        { headings: ['ANGGARAN', '(Rp)'], texts: money('anggaran'), weight: 0 },
        { headings: ['REALISASI', '(Rp)'], texts: money('realisasi'), weight: 0 },
        {
          headings: ['SERAPAN', '(%)'],
          texts: [jumlah.serapan, ...tableRows.map((b) => b.serapan)],
          weight: 0,
        },
        { headings: ['SISA', '(Rp)'], texts: money('sisa'), weight: 0 },
      ],
      contentArea(k.pengaturan).width,
      k.pengaturan.font,
    ),
    periode: `S.D. ${k.triwulan.toUpperCase()}`,
    baris: tableRows,
    jumlah,
  };
}
