import { type Angka, isAngka, sum } from './angka.ts';
import { meanCapaian } from './bobot.ts';
import { findEarlierRow, findEarlierSubKegiatan, formerNames, joinEarlier } from './earlier-rows.ts';
import type { Comparison, EarlierSummary, HasilKeuanganRow, HasilKinerjaRow, PeriodViews, ViewName } from './hasil.ts';
import type { EarlierBuku, KinerjaData, RiwayatRow } from './kinerja-data.ts';
import { indexRows, satuanKey } from './name-key.ts';
import type { ViewContext } from './period-view.ts';
import { computeRiwayatFigures } from './riwayat-figures.ts';
import type { RowFigures } from './row-capaian.ts';
import { pickByMethod, summarizeCapaian, summarizeKeuangan } from './summarize.ts';
import { type Triwulan, triwulanBefore } from './triwulan.ts';

/** The rows of a workbook and a quarter, in some views. */
export interface ComputedRows<V = PeriodViews> {
  readonly kinerja: readonly (Omit<HasilKinerjaRow, ViewName> & V)[];
  readonly keuangan: readonly (Omit<HasilKeuanganRow, ViewName> & V)[];
}

/** Rows that something is compared with: in the view of Basis alone. */
type EarlierRows = ComputedRows<Pick<PeriodViews, 'main'>>;

/** Computes the rows of the tables given, for the quarter of the context. */
type ComputeRows = (
  tables: Pick<KinerjaData, 'pk' | 'perubahan' | 'measuredPk' | 'rencana' | 'keuangan'>,
  context: ViewContext,
) => EarlierRows;

/** What a report is compared with, and the earlier figures of each of its rows (null: none that is like it). */
interface ComparedRows {
  readonly comparison: Comparison | null;
  readonly kinerja: readonly (RowFigures | null)[];
  readonly keuangan: readonly (RowFigures | null)[];
}

/**
 * The figures of the quarter before (docs/arithmetic.md, "Comparison"): of this workbook where it holds them, of Triwulan IV of the year
 * before from --lalu or Riwayat. Pure; capaian in percent, money in rupiah.
 */
export function compareEarlier(
  data: KinerjaData,
  present: ComputedRows,
  context: ViewContext,
  computeRows: ComputeRows,
): ComparedRows {
  const found = data.pengaturan.compares && !data.isYearly ? findEarlier(data, present, context, computeRows) : null;
  const hasAny = found !== null && [...found.kinerja, ...found.keuangan].some((row) => row !== null);
  if (found !== null && hasAny) return found;
  return { comparison: null, kinerja: present.kinerja.map(() => null), keuangan: present.keuangan.map(() => null) };
}

function findEarlier(
  data: KinerjaData,
  present: ComputedRows,
  context: ViewContext,
  computeRows: ComputeRows,
): ComparedRows | null {
  const { year, triwulan } = data;
  const before = triwulanBefore(triwulan);
  if (before !== null) {
    const at = { ...context, triwulan: before };
    if (holdsTriwulan(data, before)) return compareOwn(data, present, computeRows(data, at), at);
    const buku = data.earlier.find((one) => one.year === year && holdsTriwulan(one, before));
    return buku === undefined
      ? null
      : compareBuku(data, present, buku, computeRows({ ...buku, perubahan: null }, at), at);
  }
  const at: ViewContext = { ...context, triwulan: 4 };
  const buku = data.earlier.find((one) => one.year === year - 1 && holdsTriwulan(one, 4));
  if (buku !== undefined) return compareBuku(data, present, buku, computeRows({ ...buku, perubahan: null }, at), at);
  return compareRiwayat(data, present, at);
}

/** Realisasi of the quarter is stated somewhere. */
function holdsTriwulan({ rencana, keuangan }: Pick<KinerjaData, 'rencana' | 'keuangan'>, triwulan: Triwulan): boolean {
  return [...rencana, ...keuangan].some((row) => row.triwulan[triwulan].realisasi !== 'kosong');
}

/** The same rows of the same workbook, a quarter earlier. */
function compareOwn(
  { year }: KinerjaData,
  present: ComputedRows,
  earlier: EarlierRows,
  context: ViewContext,
): ComparedRows {
  return {
    comparison: {
      year,
      triwulan: context.triwulan,
      source: { kind: 'buku' },
      ...summarizeEarlier(earlier, context, true),
    },
    kinerja: present.kinerja.map(({ rencana }) => earlier.kinerja.find((row) => row.rencana === rencana)?.main ?? null),
    keuangan: present.keuangan.map(({ row }) => earlier.keuangan.find((one) => one.row === row)?.main ?? null),
  };
}

function compareBuku(
  { year, riwayat }: KinerjaData,
  present: ComputedRows,
  buku: EarlierBuku,
  earlier: EarlierRows,
  context: ViewContext,
): ComparedRows {
  const kinerja = indexRows(earlier.kinerja, (row) => row);
  const keuangan = indexRows(earlier.keuangan, (row) => row);
  return {
    comparison: {
      year: buku.year,
      triwulan: context.triwulan,
      source: { kind: 'lalu', file: buku.file },
      ...summarizeEarlier(earlier, context, buku.year === year),
    },
    kinerja: present.kinerja.map((row) => {
      const found = findEarlierRow(kinerja, row, formerNames(row, riwayat));
      return found === undefined || !isSameUnit(found.satuan, row.satuan) ? null : found.main;
    }),
    keuangan: present.keuangan.map((row) => {
      const former = formerNames({ ...row, indikator: '' }, riwayat);
      return findEarlierSubKegiatan(keuangan, row, former)[0]?.main ?? null;
    }),
  };
}

/** Whether two satuan are one; blank ones say nothing. */
export function isSameUnit(a: string, b: string): boolean {
  return a === '' || b === '' || satuanKey(a) === satuanKey(b);
}

/** The pagu of another year is another one, so that serapan is compared within a year. */
function summarizeEarlier(earlier: EarlierRows, context: ViewContext, sameYear: boolean): EarlierSummary {
  const keuangan = summarizeKeuangan(earlier.keuangan, 'main', context);
  return {
    kinerja: meanCapaian(earlier.kinerja.map(({ main, bobot }) => ({ capaian: main.capaian, bobot }))),
    keuangan: {
      realisasi: keuangan.realisasi,
      capaian: keuangan.capaian,
      serapan: sameYear ? keuangan.serapan : null,
    },
  };
}

/** Triwulan IV of the year before as Riwayat states it; under sampai dengan that is the year. */
function compareRiwayat(data: KinerjaData, present: ComputedRows, context: ViewContext): ComparedRows {
  const year = data.year - 1;
  const period = data.pengaturan.basis === 'triwulan' ? 4 : 'tahun';
  const rows = data.riwayat.filter((row) => row.year === year && row.period === period);
  const join = joinEarlier(present.kinerja, (row) => row);
  const kinerja = new Map<HasilKinerjaRow, RowFigures>();
  const money = new Map<HasilKeuanganRow, RowFigures>();
  for (const row of rows) {
    const named = join.find(row);
    const [only, second] = named;
    if (only !== undefined && second === undefined && !kinerja.has(only) && isSameUnit(row.satuan, only.satuan)) {
      const figures = computeRiwayatFigures(row, only.arah, data.pengaturan);
      if (figures !== null) kinerja.set(only, figures);
    }
    const own = moneyOf(row);
    const target = own === null ? undefined : present.keuangan.find((k) => named.some((n) => isOfSameSub(n, k)));
    if (own !== null && target !== undefined && !money.has(target)) money.set(target, own);
  }
  const figures = [...money.values()];
  const summary = summarizeCapaian(figures);
  return {
    comparison: {
      year,
      triwulan: context.triwulan,
      source: { kind: 'riwayat' },
      kinerja: meanCapaian([...kinerja].map(([{ bobot }, { capaian }]) => ({ capaian, bobot }))),
      keuangan: {
        realisasi: figures.length === 0 ? null : sum(figures.map(({ realisasi }) => realisasi)),
        capaian: pickByMethod(data.pengaturan.keuanganSummary, summary),
        serapan: null,
      },
    },
    kinerja: present.kinerja.map((row) => kinerja.get(row) ?? null),
    keuangan: present.keuangan.map((row) => money.get(row) ?? null),
  };
}

/** Whether an indikator and money are of one sub kegiatan. */
export function isOfSameSub(kinerja: HasilKinerjaRow, keuangan: HasilKeuanganRow): boolean {
  return indexRows([kinerja], (row) => row).find(keuangan.kode, keuangan.subKegiatan).length > 0;
}

/** The money that a row of Riwayat states; null without a realisasi. */
function moneyOf({ pagu, realisasiAnggaran }: RiwayatRow): RowFigures | null {
  if (!isAngka(realisasiAnggaran)) return null;
  const target: Angka | null = isAngka(pagu) ? pagu : null;
  return {
    target,
    realisasi: realisasiAnggaran,
    capaian: summarizeCapaian([{ target, realisasi: realisasiAnggaran, capaian: null }]).totalRatio,
  };
}
