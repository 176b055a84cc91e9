import { round } from '../../domain/angka.ts';
import type { KeuanganSummary } from '../../domain/hasil.ts';
import { periodTitle, type ReportContext } from '../context/report-context.ts';
import {
  keuanganLabel,
  keuanganMethod,
  keuanganSentences,
  serapanSentence,
} from '../sentences/keuangan-sentences.ts';
import { buildTable } from '../tables/build-table.ts';
import { KEUANGAN_TABLE } from '../tables/keuangan-table.ts';
import { SERAPAN_TABLE } from '../tables/serapan-table.ts';
import type { ReportView } from '../view/report-view.ts';
import { makeNumbering } from './numbering.ts';
import { buildPicture } from './picture.ts';

type BabIV = ReportView['bab4'];

/** `grafik` is the chart of money, drawn beforehand. */
export function buildBabIV(k: ReportContext, chart: string | null): BabIV {
  const numbering = makeNumbering('4', 'bab-4');
  const { keuanganSummary: r, keuangan } = k.hasil;
  const heading = numbering.heading('Realisasi Keuangan');
  const table = buildTable(KEUANGAN_TABLE, numbering.table(), keuangan, k);
  const title = `Target dan Realisasi Keuangan ${periodTitle(k)} Tahun ${k.hasil.data.year}`;
  const picture = buildPicture(chart, title, numbering, k);
  const reference = picture === null ? '' : ` dan digambarkan pada ${picture.nomor}`;
  const serapanHeading = numbering.heading('Penyerapan Anggaran');
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
      tabel: buildTable(SERAPAN_TABLE, serapanTable, keuangan, k),
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
    ...numbering.heading('Efisiensi'),
    paragraf: [
      `Rata-rata capaian kinerja ${k.inPeriod} sebesar ${k.percentWithSign(kinerja)}, sedangkan serapan anggaran sampai dengan ${k.triwulan} sebesar ${k.percentWithSign(r.serapan)}. Selisih keduanya adalah ${k.percent(difference)} poin persentase.`,
    ],
  };
}
