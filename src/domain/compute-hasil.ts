import { angkaOrNull, type CellValue, sum } from './angka.ts';
import { DEFAULT_ARAH } from './arah.ts';
import { isBerbobot, rowBobot } from './bobot.ts';
import type { HasilKegiatan, HasilKeuanganRow, HasilKinerja, HasilKinerjaRow } from './hasil.ts';
import { KEUANGAN_JENIS } from './jenis.ts';
import type { KeuanganRow, KinerjaData, PkRow, RencanaRow } from './kinerja-data.ts';
import { indexRows, nameKey, type RowIndex } from './name-key.ts';
import { rowJenis, statedAnnualTarget } from './period.ts';
import { computeViews, type ViewContext } from './period-view.ts';
import { percentOf, summarizeKeuangan, summarizeKinerja } from './summarize.ts';
import { type PerTriwulan, perTriwulan, sampaiDengan } from './triwulan.ts';

/** All results of a workbook for its quarter (arithmetic.md). Pure; nothing is rounded. */
export function computeHasil(data: KinerjaData): HasilKinerja {
  const k: ViewContext = { triwulan: data.triwulan, pengaturan: data.pengaturan, skala: data.skala };
  const pk = indexRows(data.pk, (b) => b);
  const rencana = indexRows(data.rencana, (b) => b);
  const berbobot = isBerbobot(data.pk, data.pengaturan);
  const kinerja = data.rencana.map((b) => computeKinerjaRow(b, findPkRow(b, pk), berbobot, k));
  const keuangan = data.keuangan.map((b) => computeKeuanganRow(b, pk, rencana, k));
  return {
    data,
    kinerja,
    kinerjaSummary: summarizeKinerja(kinerja, 'main', k),
    triwulanKinerjaSummary: summarizeKinerja(kinerja, 'triwulan', k),
    sampaiDenganKinerjaSummary: summarizeKinerja(kinerja, 'sampaiDengan', k),
    keuangan,
    keuanganSummary: summarizeKeuangan(keuangan, 'main', k),
    triwulanKeuanganSummary: summarizeKeuangan(keuangan, 'triwulan', k),
    sampaiDenganKeuanganSummary: summarizeKeuangan(keuangan, 'sampaiDengan', k),
    kegiatan: groupByKegiatan(data.pk, kinerja, keuangan).map((g) => ({
      ...g,
      kinerjaSummary: summarizeKinerja(g.kinerja, 'main', k),
      keuanganSummary: summarizeKeuangan(g.keuangan, 'main', k),
    })),
  };
}

/** The PK row of the same sub kegiatan and indikator, if there is one. */
function findPkRow<T extends PkRow>(row: RencanaRow, pk: RowIndex<T>): T | undefined {
  const key = nameKey(row.indikator);
  return pk.find(row.kode, row.subKegiatan).find((p) => nameKey(p.indikator) === key);
}

function computeKinerjaRow(
  row: RencanaRow,
  pk: PkRow | undefined,
  berbobot: boolean,
  context: ViewContext,
): HasilKinerjaRow {
  const target = perTriwulan((t) => row.triwulan[t].target);
  const realisasi = perTriwulan((t) => row.triwulan[t].realisasi);
  const series = { jenis: rowJenis(row, pk), arah: row.arah, target, realisasi };
  return {
    program: pk?.program ?? '',
    kegiatan: pk?.kegiatan || row.kegiatan,
    subKegiatan: row.subKegiatan,
    kode: row.kode || (pk?.kode ?? ''),
    indikator: row.indikator,
    satuan: row.satuan || (pk?.satuan ?? ''),
    jenis: series.jenis,
    arah: series.arah,
    annualTarget: angkaOrNull(statedAnnualTarget(row, pk)),
    bobot: rowBobot(pk, berbobot),
    ...computeViews(series, context),
    rencana: row,
  };
}

function computeKeuanganRow(
  row: KeuanganRow,
  pk: RowIndex<PkRow>,
  rencana: RowIndex<RencanaRow>,
  context: ViewContext,
): HasilKeuanganRow {
  const pkRow = pk.find(row.kode, row.subKegiatan)[0];
  const rencanaRow = rencana.find(row.kode, row.subKegiatan)[0];
  const target: PerTriwulan<CellValue> = perTriwulan((t) => row.triwulan[t].target);
  const realisasi: PerTriwulan<CellValue> = perTriwulan((t) => row.triwulan[t].realisasi);
  const series = { jenis: KEUANGAN_JENIS, arah: DEFAULT_ARAH, target, realisasi };
  const pagu = angkaOrNull(row.pagu);
  const realisasiSampaiDengan = sum(sampaiDengan(context.triwulan).map((t) => realisasi[t]));
  return {
    program: pkRow?.program ?? '',
    kegiatan: pkRow?.kegiatan || (rencanaRow?.kegiatan ?? ''),
    subKegiatan: row.subKegiatan,
    kode: row.kode || (pkRow?.kode ?? ''),
    pagu,
    ...computeViews(series, context),
    realisasiSampaiDengan,
    serapan: percentOf(realisasiSampaiDengan, pagu),
  };
}

function groupByKegiatan(
  pk: readonly PkRow[],
  kinerja: readonly HasilKinerjaRow[],
  keuangan: readonly HasilKeuanganRow[],
) {
  const newGroup = ({ program, kegiatan }: Pick<HasilKegiatan, 'program' | 'kegiatan'>) => {
    return { program, kegiatan, kinerja: [] as HasilKinerjaRow[], keuangan: [] as HasilKeuanganRow[] };
  };
  const groups = new Map<string, ReturnType<typeof newGroup>>();
  const groupOf = (b: Pick<HasilKegiatan, 'program' | 'kegiatan'>) => {
    const key = `${nameKey(b.program)}\u0000${nameKey(b.kegiatan)}`;
    const group = groups.get(key) ?? newGroup(b);
    groups.set(key, group);
    return group;
  };
  for (const b of pk) groupOf(b);
  for (const b of kinerja) groupOf(b).kinerja.push(b);
  for (const b of keuangan) groupOf(b).keuangan.push(b);
  return [...groups.values()].filter((g) => g.kinerja.length > 0 || g.keuangan.length > 0);
}
