import { type Angka, angkaOrNull, type CellValue, isAngka, sum } from './angka.ts';
import { DEFAULT_ARAH } from './arah.ts';
import { isBerbobot, rowBobot } from './bobot.ts';
import { type ComputedRows, compareEarlier } from './compare-earlier.ts';
import { mergeGrades } from './grades.ts';
import type { HasilKegiatan, HasilKeuanganRow, HasilKinerja, HasilKinerjaRow, ViewName } from './hasil.ts';
import { KEUANGAN_JENIS } from './jenis.ts';
import type { KeuanganRow, KinerjaData, PkPerubahan, PkRow, RencanaRow } from './kinerja-data.ts';
import { indexRows, nameKey, type RowIndex } from './name-key.ts';
import { agreedTarget, rowJenis, statedAnnualTarget } from './period.ts';
import { computeBasisView, computeViews, type ViewContext } from './period-view.ts';
import {
  findPkRow,
  isMoneyOutOfForce,
  isOutOfForce,
  missingIn,
  type PkInForce,
  pkInForce,
  pkPagu,
} from './pk-perubahan.ts';
import { toQuotient } from './quotient.ts';
import type { Series } from './row-capaian.ts';
import { percentOf, summarizeKeuangan, summarizeKinerja } from './summarize.ts';
import { type PerTriwulan, perTriwulan, sampaiDengan } from './triwulan.ts';

/** Computes views of a row, of which `annualTarget` is the target agreed for the year. */
type ViewsOf<V> = (series: Series, context: ViewContext, annualTarget: CellValue) => V;

/** All results of a workbook for its quarter (arithmetic.md). Pure; nothing is rounded. */
export function computeHasil(data: KinerjaData): HasilKinerja {
  const { triwulan, pengaturan, skala, isYearly } = data;
  const k: ViewContext = { triwulan, pengaturan, skala, isYearly };
  const { pk, measured, rencanaAksi, ...rows } = computeRows(data, k, computeViews);
  const compared = compareEarlier(data, rows, k, (tables, context) => computeRows(tables, context, computeBasisView));
  const kinerja = rows.kinerja.map((b, i) => ({ ...b, earlier: compared.kinerja[i] ?? null }));
  const keuangan = rows.keuangan.map((b, i) => ({ ...b, earlier: compared.keuangan[i] ?? null }));
  const kinerjaSummaries = summarizeViews(k, (view) => summarizeKinerja(kinerja, view, k));
  const keuanganSummaries = summarizeViews(k, (view) => summarizeKeuangan(keuangan, view, k));
  return {
    data,
    comparison: compared.comparison,
    pk: pk.rows,
    perubahan: computePerubahan(data, pk),
    measured: { pk: measured.rows, perubahan: computePerubahan(data.measuredPk ?? data, measured) },
    rencanaAksi,
    kinerja,
    kinerjaSummary: kinerjaSummaries.main,
    triwulanKinerjaSummary: kinerjaSummaries.triwulan,
    sampaiDenganKinerjaSummary: kinerjaSummaries.sampaiDengan,
    keuangan,
    keuanganSummary: keuanganSummaries.main,
    triwulanKeuanganSummary: keuanganSummaries.triwulan,
    sampaiDenganKeuanganSummary: keuanganSummaries.sampaiDengan,
    kegiatan: groupByKegiatan(pk.rows, kinerja, keuangan).map((g) => ({
      ...g,
      isSasaran: data.isOfSasaran === true && g.kinerja.length > 0,
      kinerjaSummary: summarizeKinerja(g.kinerja, 'main', k),
      keuanganSummary: summarizeKeuangan(g.keuangan, 'main', k),
    })),
  };
}

/** A summary in each view; that of Basis is one of the other two but in a yearly report, as the rows have it. */
function summarizeViews<S>(
  { pengaturan, isYearly }: ViewContext,
  summarize: (view: ViewName) => S,
): Readonly<Record<ViewName, S>> {
  const [triwulan, sampaiDengan] = [summarize('triwulan'), summarize('sampaiDengan')];
  const ofBasis = pengaturan.basis === 'triwulan' ? triwulan : sampaiDengan;
  return { main: isYearly === true ? summarize('main') : ofBasis, triwulan, sampaiDengan };
}

/** The rows of one quarter, compared with nothing yet, in the views wanted. */
function computeRows<V>(
  data: Pick<KinerjaData, 'pk' | 'perubahan' | 'measuredPk' | 'rencana' | 'keuangan'>,
  context: ViewContext,
  viewsOf: ViewsOf<V>,
): ComputedRows<V> & {
  readonly pk: PkInForce;
  readonly measured: PkInForce;
  readonly rencanaAksi: ComputedRows<V>['kinerja'];
} {
  const pk = pkInForce(data, context.triwulan);
  const agreed = data.measuredPk ?? data;
  const measured = data.measuredPk === undefined ? pk : pkInForce(agreed, context.triwulan);
  const rencana = indexRows(data.rencana, (b) => b);
  const berbobot = isBerbobot(measured.rows, context.pengaturan);
  // Of what is yet to come nothing is told.
  const planned = measured.isChanged ? data.rencana : data.rencana.filter((b) => !isOutOfForce(b, measured));
  const rencanaAksi = planned.map((b) => computeKinerjaRow(b, measured, agreed.perubahan, berbobot, context, viewsOf));
  return {
    pk,
    measured,
    rencanaAksi,
    kinerja: rencanaAksi.filter((b) => !isOutOfForce(b.rencana, measured)),
    keuangan: data.keuangan
      .filter((b) => !isMoneyOutOfForce(b, pk, context.triwulan))
      .map((b) => computeKeuanganRow(b, pk, rencana, context, viewsOf)),
  };
}

/** What changed with the PK Perubahan in force. */
function computePerubahan(
  { pk: murni, perubahan }: Pick<KinerjaData, 'pk' | 'perubahan'>,
  { isChanged, rows, index, other }: PkInForce,
) {
  if (perubahan === null || !isChanged || other === null) return null;
  return { from: perubahan.from, murni, came: missingIn(rows, other), went: missingIn(murni, index) };
}

function computeKinerjaRow<V>(
  row: RencanaRow,
  pk: PkInForce,
  perubahan: PkPerubahan | null,
  berbobot: boolean,
  context: ViewContext,
  viewsOf: ViewsOf<V>,
): ComputedRows<V>['kinerja'][number] {
  const [own, other] = [findPkRow(row, pk.index), findPkRow(row, pk.other)];
  const named = own ?? other;
  const target = perTriwulan((t) => row.triwulan[t].target);
  const realisasi = perTriwulan((t) => row.triwulan[t].realisasi);
  const [murni, changed] = pk.isChanged ? [other, own] : [own, other];
  const jenis = rowJenis(row, own, perubahan === null ? null : { from: perubahan.from, murni, changed });
  const satuan = row.satuan || (named?.satuan ?? '');
  const quotients = perTriwulan((t) => toQuotient(row.triwulan[t], satuan));
  const series = { jenis, arah: row.arah, target, realisasi, quotients };
  return {
    program: named?.program ?? '',
    kegiatan: named?.kegiatan || row.kegiatan,
    subKegiatan: row.subKegiatan,
    kode: row.kode || (named?.kode ?? ''),
    indikator: row.indikator,
    satuan,
    jenis: series.jenis,
    arah: series.arah,
    annualTarget: angkaOrNull(perubahan !== null && isAngka(own?.target) ? own.target : statedAnnualTarget(row, own)),
    murniTarget: pk.isChanged && murni !== undefined ? angkaOrNull(murni.target) : null,
    grades: mergeGrades(row.grades, own?.grades, other?.grades),
    bobot: rowBobot(own, berbobot),
    ...viewsOf(series, context, agreedTarget(row, own)),
    earlier: null,
    rencana: row,
  };
}

function computeKeuanganRow<V>(
  row: KeuanganRow,
  pk: PkInForce,
  rencana: RowIndex<RencanaRow>,
  context: ViewContext,
  viewsOf: ViewsOf<V>,
): ComputedRows<V>['keuangan'][number] {
  const pkRow = pk.index.find(row.kode, row.subKegiatan)[0] ?? pk.other?.find(row.kode, row.subKegiatan)[0];
  const rencanaRow = rencana.find(row.kode, row.subKegiatan)[0];
  const target: PerTriwulan<CellValue> = perTriwulan((t) => row.triwulan[t].target);
  const realisasi: PerTriwulan<CellValue> = perTriwulan((t) => row.triwulan[t].realisasi);
  const series = { jenis: KEUANGAN_JENIS, arah: DEFAULT_ARAH, target, realisasi };
  const pagu = pk.other === null ? angkaOrNull(row.pagu) : paguInForce(row, pk);
  const realisasiSampaiDengan = sum(sampaiDengan(context.triwulan).map((t) => realisasi[t]));
  return {
    program: pkRow?.program ?? '',
    kegiatan: pkRow?.kegiatan || (rencanaRow?.kegiatan ?? ''),
    subKegiatan: row.subKegiatan,
    kode: row.kode || (pkRow?.kode ?? ''),
    pagu,
    murniPagu: pk.isChanged ? pkPagu(row, pk.other) : null,
    ...viewsOf(series, context, pagu ?? row.pagu),
    realisasiSampaiDengan,
    serapan: percentOf(realisasiSampaiDengan, pagu),
    earlier: null,
    row,
  };
}

/** Of two pagu that of the PK in force; Realisasi Keuangan states one where neither does. What went has none. */
function paguInForce(row: KeuanganRow, { index, other }: PkInForce): Angka | null {
  const own = pkPagu(row, index);
  if (own !== null || index.find(row.kode, row.subKegiatan).length > 0) return own ?? angkaOrNull(row.pagu);
  return pkPagu(row, other) === null ? angkaOrNull(row.pagu) : null;
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
