import { type Angka, angkaOrNull, type CellValue, isAngka, mean, sum, toAngka } from '../domain/angka.ts';
import { computeCapaian, limitCapaian } from '../domain/capaian.ts';
import { DEFAULT_PENGATURAN } from '../domain/default-pengaturan.ts';
import type { Arah } from '../domain/kinerja-data.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { differingSatuan } from '../domain/summarize.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { CellContent, ContentRow, WorkbookContent } from './workbook-content.ts';

/** What an input states: a number, nihil ("-"), or blank; other text states no number to a formula. */
function toValue(content: CellContent): CellValue {
  if (typeof content === 'number') return toAngka(content);
  return content === null || content === '' ? 'kosong' : 'nihil';
}

/** Result of a cell that formulas compute: a fraction or a sum as Excel stores it; '' when there is none. */
export type CellResult = number | '';

/** Stored results of a workbook's formulas, by lapkin's own arithmetic. */
export interface FormulaResults {
  capaianKinerja(b: ContentRow, q: Triwulan): CellResult;
  capaianKeuangan(b: ContentRow, q: Triwulan): CellResult;
  rataRataKinerja(q: Triwulan): CellResult;
  rataRataKeuangan(q: Triwulan): CellResult;
  jumlahKinerja(pick: (b: ContentRow) => CellContent): CellResult;
  jumlahRupiah(pick: (b: ContentRow) => CellContent): number;
  readonly method: 'total' | 'rata-rata';
}

export function computeFormulaResults(content: WorkbookContent): FormulaResults {
  const pengaturan = formulaPengaturan(content);
  const moneyRows = content.rows.filter((b) => b.realisasiKeuangan !== null);
  const percent = (target: CellContent, realisasi: CellContent, arah: Arah): Angka | null =>
    limitCapaian(
      computeCapaian(
        angkaOrNull(toValue(target)),
        angkaOrNull(toValue(realisasi)),
        arah,
        pengaturan.rumusTurun,
      ),
      pengaturan.batasCapaian,
    );
  const isReported = (pick: (b: ContentRow) => CellContent, rows: readonly ContentRow[]): boolean =>
    rows.some((b) => toValue(pick(b)) !== 'kosong');

  const kinerjaPercent = (b: ContentRow, q: Triwulan): Angka | null =>
    isReported((x) => x.triwulan[q].realisasi, content.rows)
      ? percent(b.triwulan[q].target, b.triwulan[q].realisasi, b.arah ?? 'naik')
      : null;
  const keuanganPercent = (b: ContentRow, q: Triwulan): Angka | null =>
    isReported((x) => x.realisasiKeuangan?.[q] ?? null, moneyRows)
      ? percent(b.triwulan[q].anggaran, b.realisasiKeuangan?.[q] ?? null, 'naik')
      : null;
  const addUp = (pick: (b: ContentRow) => CellContent, rows: readonly ContentRow[]): Angka =>
    sum(rows.map((b) => toValue(pick(b))));

  return {
    method: pengaturan.ringkasanKeuangan,
    capaianKinerja: (b, q) => toFraction(kinerjaPercent(b, q)),
    capaianKeuangan: (b, q) => toFraction(keuanganPercent(b, q)),
    rataRataKinerja: (q) => toFraction(mean(content.rows.map((b) => kinerjaPercent(b, q)).filter(isAngka))),
    rataRataKeuangan(q) {
      const rows = moneyRows.map((b) => keuanganPercent(b, q)).filter(isAngka);
      if (rows.length === 0) return '';
      if (pengaturan.ringkasanKeuangan === 'rata-rata') return toFraction(mean(rows));
      const target = addUp((b) => b.triwulan[q].anggaran, moneyRows);
      return toFraction(
        computeCapaian(
          target,
          addUp((b) => b.realisasiKeuangan?.[q] ?? null, moneyRows),
        ),
      );
    },
    jumlahKinerja(pick) {
      if (!content.rows.some((b) => isAngka(toValue(pick(b))))) return '';
      const mixed = differingSatuan(content.rows.map((b) => b.satuan)).length > 1;
      return mixed && !pengaturan.jumlahBedaSatuan ? '' : addUp(pick, content.rows).toNumber();
    },
    jumlahRupiah: (pick) => addUp(pick, content.rows).toNumber(),
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
    rumusTurun: p.rumusTurun === 'T/R' ? 'T/R' : '2T-R',
    batasCapaian: p.batasCapaian === undefined ? null : toAngka(p.batasCapaian),
    jumlahBedaSatuan: p.jumlahBedaSatuan === 'ya',
    ringkasanKeuangan: p.ringkasanKeuangan === 'rata-rata' ? 'rata-rata' : 'total',
  };
}
