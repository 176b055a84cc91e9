import { type Angka, angkaOrNull, type CellValue, isAngka, sum, toAngka } from '../domain/angka.ts';
import { type Arah, DEFAULT_ARAH } from '../domain/arah.ts';
import { DEFAULT_PENGATURAN } from '../domain/default-pengaturan.ts';
import type { SummaryMethod } from '../domain/hasil.ts';
import { DEFAULT_JENIS } from '../domain/jenis.ts';
import { withoutCells } from '../domain/measure.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { computeRowCapaian, type RowFigures, toFigures } from '../domain/row-capaian.ts';
import { pickByMethod, sumIndikator, summarizeCapaian } from '../domain/summarize.ts';
import { parseTriwulan, perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { gradeNumber } from './form-grades.ts';
import { type CellContent, type ContentRow, isChangedYear, type WorkbookContent } from './workbook-content.ts';

/** What an input states: a number, nihil ("-"), or blank; other text states no number to a formula. */
function toValue(content: CellContent): CellValue {
  if (typeof content === 'number') return toAngka(content);
  return content === null || content === '' ? 'kosong' : 'nihil';
}

/** Result of a cell that formulas compute: a fraction or a sum as Excel stores it; '' when there is none. */
type CellResult = number | '';

/** Where the quarters of a table come from, and how they are put together. */
interface QuarterSource {
  readonly method: SummaryMethod;
  readonly arah: (b: ContentRow) => Arah;
  readonly target: (b: ContentRow, q: Triwulan) => CellContent;
  readonly realisasi: (b: ContentRow, q: Triwulan) => CellContent;
  /** Its weight in the mean; absent: all are alike. */
  readonly bobot?: (b: ContentRow, q: Triwulan) => CellContent;
}

/** Stored results of a workbook's formulas. */
export type FormulaResults = ReturnType<typeof computeFormulaResults>;

/** The results that a workbook's formulas are stored with, by lapkin's own arithmetic. */
export function computeFormulaResults(content: WorkbookContent) {
  const { rows, pengaturan: stated } = content;
  const pengaturan = formulaPengaturan(stated);
  const method = pengaturan.keuanganSummary;
  const satuan = rows.map((b) => b.satuan);
  const values = (pick: (b: ContentRow) => CellContent): readonly CellValue[] => rows.map((b) => toValue(pick(b)));
  return {
    method,
    rencana: quarterResults(rows, pengaturan, {
      method: 'rata-rata',
      arah: (b) => b.arah ?? DEFAULT_ARAH,
      target: (b, q) => gradeNumber(content, b.triwulan[q].target),
      realisasi: (b, q) => gradeNumber(content, b.triwulan[q].realisasi),
      ...(pengaturan.kinerjaMean === 'biasa' ? {} : { bobot: (b, q) => bobotOf(b, isChangedAt(content, q)) }),
    }),
    keuangan: quarterResults(
      rows.filter((b) => b.realisasiKeuangan !== null),
      pengaturan,
      {
        method,
        arah: () => DEFAULT_ARAH,
        target: (b, q) => b.triwulan[q].anggaran,
        realisasi: (b, q) => b.realisasiKeuangan?.[q] ?? null,
      },
    ),
    jumlahKinerja: (pick: (b: ContentRow) => CellContent): CellResult =>
      sumIndikator(values(pick), satuan, pengaturan)?.toNumber() ?? '',
    jumlahStated(pick: (b: ContentRow) => CellContent): CellResult {
      const stated = values(pick).filter(isAngka);
      return stated.length === 0 ? '' : sum(stated).toNumber();
    },
    jumlahRupiah: (pick: (b: ContentRow) => CellContent): number => sum(values(pick)).toNumber(),
  };
}

/** Results of a table in each quarter, from the cells beside each other; no capaian where nobody has reported yet. */
function quarterResults(rows: readonly ContentRow[], pengaturan: Pengaturan, source: QuarterSource) {
  const cellsOf = (b: ContentRow, part: 'target' | 'realisasi') =>
    withoutCells(perTriwulan((q) => toValue(source[part](b, q))));
  const series = rows.map((b) => ({
    jenis: b.jenis ?? DEFAULT_JENIS,
    arah: source.arah(b),
    target: cellsOf(b, 'target'),
    realisasi: cellsOf(b, 'realisasi'),
  }));
  const figures = perTriwulan((q): readonly (RowFigures & { readonly bobot: Angka | null })[] => {
    const isReported = series.some((s) => s.realisasi[q].value !== 'kosong');
    return series
      .map((s, i) => {
        const row = rows[i];
        const bobot = row === undefined ? null : angkaOrNull(toValue(source.bobot?.(row, q) ?? null));
        return { ...toFigures(computeRowCapaian(s, q, 'sel', pengaturan)), bobot };
      })
      .map((row) => (isReported ? row : { ...row, capaian: null }));
  });
  const indexes = new Map<ContentRow | undefined, number>(rows.map((b, i) => [b, i]));
  return {
    /** Of a row; '' for one still free. */
    capaian: (b: ContentRow | undefined, q: Triwulan): CellResult =>
      toFraction(figures[q][indexes.get(b) ?? -1]?.capaian ?? null),
    rataRata(q: Triwulan): CellResult {
      const summary = summarizeCapaian(figures[q]);
      return summary.rowRataRata === null ? '' : toFraction(pickByMethod(source.method, summary));
    },
  };
}

/** Whether the PK Perubahan counts in a quarter, as Pengaturan says. */
export function isChangedAt(content: WorkbookContent, triwulan: Triwulan): boolean {
  const from = parseTriwulan(String(content.pengaturan.perubahanFrom ?? ''));
  return isChangedYear(content) && from !== undefined && triwulan >= from;
}

/** BOBOT of a row in the Perjanjian Kinerja that counts. */
function bobotOf(row: ContentRow, isChanged: boolean): CellContent {
  if (isChanged) return row.perubahan?.bobot ?? null;
  return row.isNew === true ? null : (row.bobot ?? null);
}

function toFraction(percent: Angka | null): CellResult {
  return percent === null ? '' : percent.div(100).toNumber();
}

/** The settings that the formulas follow; the rest does not touch a stored result. */
function formulaPengaturan(p: WorkbookContent['pengaturan']): Pengaturan {
  return {
    ...DEFAULT_PENGATURAN,
    fallingFormula: p.fallingFormula === 'T/R' ? 'T/R' : '2T-R',
    batasCapaian: p.batasCapaian === undefined ? null : toAngka(p.batasCapaian),
    sumMixedSatuan: p.sumMixedSatuan === 'ya',
    keuanganSummary: p.keuanganSummary === 'rata-rata' ? 'rata-rata' : 'total',
    kinerjaMean: p.kinerjaMean === 'biasa' ? 'biasa' : 'otomatis',
  };
}
