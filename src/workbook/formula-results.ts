import { type Angka, type CellValue, sum, toAngka } from '../domain/angka.ts';
import { type Arah, DEFAULT_ARAH } from '../domain/arah.ts';
import { DEFAULT_PENGATURAN } from '../domain/default-pengaturan.ts';
import type { SummaryMethod } from '../domain/hasil.ts';
import { DEFAULT_JENIS } from '../domain/jenis.ts';
import { withoutCells } from '../domain/measure.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { computeRowCapaian, type RowFigures, toFigures } from '../domain/row-capaian.ts';
import { pickByMethod, sumIndikator, summarizeCapaian } from '../domain/summarize.ts';
import { perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import type { CellContent, ContentRow, WorkbookContent } from './workbook-content.ts';

/** What an input states: a number, nihil ("-"), or blank; other text states no number to a formula. */
function toValue(content: CellContent): CellValue {
  if (typeof content === 'number') return toAngka(content);
  return content === null || content === '' ? 'kosong' : 'nihil';
}

/** Result of a cell that formulas compute: a fraction or a sum as Excel stores it; '' when there is none. */
type CellResult = number | '';

/** Stored results of a workbook's formulas, by lapkin's own arithmetic. */
export interface FormulaResults {
  capaianKinerja(b: ContentRow, q: Triwulan): CellResult;
  capaianKeuangan(b: ContentRow, q: Triwulan): CellResult;
  rataRataKinerja(q: Triwulan): CellResult;
  rataRataKeuangan(q: Triwulan): CellResult;
  jumlahKinerja(pick: (b: ContentRow) => CellContent): CellResult;
  jumlahRupiah(pick: (b: ContentRow) => CellContent): number;
  readonly method: SummaryMethod;
}

/** Where the quarters of a table come from. */
interface QuarterSource {
  readonly arah: (b: ContentRow) => Arah;
  readonly target: (b: ContentRow, q: Triwulan) => CellContent;
  readonly realisasi: (b: ContentRow, q: Triwulan) => CellContent;
}

export function computeFormulaResults(content: WorkbookContent): FormulaResults {
  const pengaturan = formulaPengaturan(content);
  const { keuanganSummary: method } = pengaturan;
  const { rows } = content;
  const moneyRows = rows.filter((b) => b.realisasiKeuangan !== null);
  const values = (pick: (b: ContentRow) => CellContent): readonly CellValue[] => rows.map((b) => toValue(pick(b)));
  const kinerja = quarterFigures(rows, pengaturan, {
    arah: (b) => b.arah ?? DEFAULT_ARAH,
    target: (b, q) => b.triwulan[q].target,
    realisasi: (b, q) => b.triwulan[q].realisasi,
  });
  const keuangan = quarterFigures(moneyRows, pengaturan, {
    arah: () => DEFAULT_ARAH,
    target: (b, q) => b.triwulan[q].anggaran,
    realisasi: (b, q) => b.realisasiKeuangan?.[q] ?? null,
  });
  return {
    method,
    capaianKinerja: (b, q) => toFraction(kinerja.capaian(b, q)),
    capaianKeuangan: (b, q) => toFraction(keuangan.capaian(b, q)),
    rataRataKinerja: (q) => toFraction(summarizeCapaian(kinerja.rows[q]).rowRataRata),
    rataRataKeuangan(q) {
      const summary = summarizeCapaian(keuangan.rows[q]);
      return summary.rowRataRata === null ? '' : toFraction(pickByMethod(method, summary));
    },
    jumlahKinerja: (pick) =>
      sumIndikator(
        values(pick),
        rows.map((b) => b.satuan),
        pengaturan,
      )?.toNumber() ?? '',
    jumlahRupiah: (pick) => sum(values(pick)).toNumber(),
  };
}

/** The figures of rows in each quarter, from the cells beside each other; no capaian where nobody has reported yet. */
function quarterFigures(rows: readonly ContentRow[], pengaturan: Pengaturan, source: QuarterSource) {
  const cellsOf = (b: ContentRow, part: 'target' | 'realisasi') =>
    withoutCells(perTriwulan((q) => toValue(source[part](b, q))));
  const series = rows.map((b) => ({
    jenis: b.jenis ?? DEFAULT_JENIS,
    arah: source.arah(b),
    target: cellsOf(b, 'target'),
    realisasi: cellsOf(b, 'realisasi'),
  }));
  const figures = perTriwulan((q): readonly RowFigures[] => {
    const isReported = series.some((s) => s.realisasi[q].value !== 'kosong');
    return series
      .map((s) => toFigures(computeRowCapaian(s, q, 'sel', pengaturan)))
      .map((row) => (isReported ? row : { ...row, capaian: null }));
  });
  const indexes = new Map(rows.map((b, i) => [b, i]));
  return {
    rows: figures,
    capaian: (b: ContentRow, q: Triwulan): Angka | null => figures[q][indexes.get(b) ?? -1]?.capaian ?? null,
  };
}

function toFraction(percent: Angka | null): CellResult {
  return percent === null ? '' : percent.div(100).toNumber();
}

/** The settings that the formulas follow; the rest does not touch a stored result. */
function formulaPengaturan(content: WorkbookContent): Pengaturan {
  const p = content.pengaturan;
  return {
    ...DEFAULT_PENGATURAN,
    fallingFormula: p.fallingFormula === 'T/R' ? 'T/R' : '2T-R',
    batasCapaian: p.batasCapaian === undefined ? null : toAngka(p.batasCapaian),
    sumMixedSatuan: p.sumMixedSatuan === 'ya',
    keuanganSummary: p.keuanganSummary === 'rata-rata' ? 'rata-rata' : 'total',
  };
}
