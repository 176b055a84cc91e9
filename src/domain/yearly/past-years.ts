import type { Angka } from '../angka.ts';
import { meanCapaian } from '../bobot.ts';
import { computeHasil } from '../compute-hasil.ts';
import { findEarlierRow, formerNames, joinEarlier } from '../earlier-rows.ts';
import { type Grades, mergeGrades } from '../grades.ts';
import type { HasilKinerja, HasilKinerjaRow } from '../hasil.ts';
import { indexRows, satuanKey } from '../name-key.ts';
import { computeRiwayatFigures } from '../riwayat-figures.ts';

/** What an indikator came to in an earlier year, in its satuan and in percent. */
interface PastFigures {
  readonly target: Angka | null;
  readonly realisasi: Angka | null;
  readonly capaian: Angka | null;
  /** The grades that they were stated as; null where all are numbers. */
  readonly grades: Grades | null;
}

/** An earlier year: figures of the present rows that have any, and the mean of those that have a capaian. */
export interface PastYear {
  readonly year: number;
  readonly rows: ReadonlyMap<HasilKinerjaRow, PastFigures>;
  /** Percent; null where no row has a capaian. */
  readonly rataRata: Angka | null;
}

/**
 * The earlier years, rising, after the workbooks of `--lalu` and the sheet Riwayat; of one year the workbook serves. Only
 * figures of the same satuan are taken.
 */
export function listPastYears(hasil: HasilKinerja): readonly PastYear[] {
  const { data, kinerja } = hasil;
  const byYear = new Map<number, ReadonlyMap<HasilKinerjaRow, PastFigures>>();
  for (const { year, triwulan, pk, measuredPk, rencana, keuangan } of data.earlier) {
    // A workbook that its year was not finished in does not tell what the year came to.
    if (year === null || year >= data.year || byYear.has(year) || triwulan !== 4) continue;
    const past = computeHasil({
      ...data,
      year,
      pk,
      // A change of this year's agreement changes no earlier target.
      perubahan: null,
      measuredPk,
      rencana,
      keuangan,
      triwulan: 4,
      isYearly: true,
      riwayat: [],
      earlier: [],
    });
    const index = indexRows(past.kinerja, (row) => row);
    const rows = kinerja.flatMap((row): [HasilKinerjaRow, PastFigures][] => {
      const found = findEarlierRow(index, row, formerNames(row, data.riwayat));
      return found === undefined || !isSameSatuan(found.satuan, row.satuan)
        ? []
        : [[row, { ...found.main, grades: found.grades }]];
    });
    if (rows.length > 0) byYear.set(year, new Map(rows));
  }
  const ofYear = data.riwayat.filter(({ period, year }) => period === 'tahun' && year < data.year);
  for (const year of new Set(ofYear.map((row) => row.year))) {
    if (byYear.has(year)) continue;
    const rows = riwayatOfYear(hasil, year);
    if (rows.size > 0) byYear.set(year, rows);
  }
  return [...byYear]
    .toSorted(([a], [b]) => a - b)
    .map(([year, rows]) => ({
      year,
      rows,
      rataRata: meanCapaian([...rows].map(([{ bobot }, { capaian }]) => ({ capaian, bobot }))),
    }));
}

function riwayatOfYear({ data, kinerja }: HasilKinerja, year: number): ReadonlyMap<HasilKinerjaRow, PastFigures> {
  const join = joinEarlier(kinerja, (row) => row);
  const found = new Map<HasilKinerjaRow, PastFigures>();
  for (const row of data.riwayat) {
    if (row.year !== year || row.period !== 'tahun') continue;
    const [only, second] = join.find(row);
    // Several rows of one name have a finding of their own.
    if (only === undefined || second !== undefined || found.has(only) || !isSameSatuan(row.satuan, only.satuan))
      continue;
    const figures = computeRiwayatFigures(row, only.arah, data.pengaturan);
    if (figures !== null) found.set(only, { ...figures, grades: mergeGrades(row.grades) });
  }
  return found;
}

function isSameSatuan(a: string, b: string): boolean {
  return a === '' || b === '' || satuanKey(a) === satuanKey(b);
}
