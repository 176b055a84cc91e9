import { type CellValue, isAngka, toDecimalText } from '../domain/angka.ts';
import type { GradeSkala } from '../domain/grades.ts';
import { listHeadings } from '../domain/list-headings.ts';
import { nameKey } from '../domain/name-key.ts';
import { type RenstraRow, STANDARDS, type YearsCombination } from '../domain/renstra.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { readAngkaCell } from './angka-cell.ts';
import type { RenstraSheetRow } from './buku-kerja.ts';
import { cellText } from './cell-text.ts';
import { type Grid, gridOf } from './grid.ts';
import { cellOf, findListHeader, type ListHeadings, ownCell } from './list-heading.ts';
import type { RawSheet } from './raw-workbook.ts';

type RenstraColumn =
  | 'tujuan'
  | 'sasaran'
  | 'indikator'
  | 'satuan'
  | 'last'
  | 'combination'
  | 'nasional'
  | 'provinsi'
  | 'kabupaten'
  | 'source';

/** The columns of Renstra, by the headings they may bear. */
export const RENSTRA_HEADINGS: ListHeadings<RenstraColumn> = listHeadings('renstra');

/** CARA: the words and what they mean. */
const YEARS_COMBINATION: Readonly<Record<string, YearsCombination>> = {
  '': 'tahun ini',
  'tahun ini': 'tahun ini',
  'tahun terakhir': 'tahun ini',
  jumlah: 'jumlah',
  akumulatif: 'jumlah',
};

/** Headings that are a year, with "TARGET" before it or not. */
const YEAR_HEADING = /^(?:target\s*)?(?:tahun\s*)?((?:19|20|21)\d{2})$/i;

/** Reads Renstra: a row an indikator, targets under headings that are years. A sheet without INDIKATOR KINERJA has its finding. */
export function readRenstra(sheet: RawSheet, gradeSkala?: GradeSkala): Checked<readonly RenstraSheetRow[]> {
  const grid = gridOf(sheet);
  const header = findListHeader(grid, RENSTRA_HEADINGS, ['indikator']);
  if (header === undefined) return { value: [], findings: [missingHeading(grid)] };
  const years = findYears(grid, header.row);
  const findings: Finding[] = [];
  const rows: RenstraSheetRow[] = [];
  const filled = { tujuan: '', sasaran: '' };
  for (const row of grid.rows) {
    if (row <= header.row) continue;
    const text = (column: RenstraColumn): string => cellText(ownCell(grid, row, header.columns.get(column)));
    filled.tujuan = text('tujuan') || filled.tujuan;
    filled.sasaran = text('sasaran') || filled.sasaran;
    const indikator = text('indikator');
    if (indikator === '') continue;
    const grades: Record<string, string> = {};
    const figure = (column: number | undefined, name: string): CellValue => {
      if (column === undefined) return 'kosong';
      const at = cellOf(grid, row, column);
      const label = `${indikator} · ${name}`;
      const reading = readAngkaCell(ownCell(grid, row, column), {
        content: 'satuan',
        at,
        label,
        satuan: '',
        gradeSkala,
      });
      findings.push(...reading.findings);
      if (reading.grade !== undefined && isAngka(reading.value)) grades[toDecimalText(reading.value)] = reading.grade;
      return reading.value;
    };
    const written = text('combination');
    const combination = YEARS_COMBINATION[nameKey(written)];
    if (combination === undefined)
      findings.push(unknownCombination(written, cellOf(grid, row, header.columns.get('combination') ?? 1)));
    const ofYears = years.map(({ year, column }) => ({ year, target: figure(column, `Target ${year}`) }));
    const last = figure(header.columns.get('last'), 'Target akhir');
    const data: RenstraRow = {
      ...filled,
      indikator,
      satuan: text('satuan'),
      years: ofYears,
      lastTarget: isAngka(last) || last === 'rusak' ? last : (ofYears.at(-1)?.target ?? last),
      lastYear: years.at(-1)?.year ?? null,
      combination: combination ?? 'tahun ini',
      standards: {
        nasional: figure(header.columns.get('nasional'), 'Standar nasional'),
        provinsi: figure(header.columns.get('provinsi'), 'Standar provinsi'),
        kabupaten: figure(header.columns.get('kabupaten'), 'Standar kabupaten'),
      },
      source: text('source'),
      ...(Object.keys(grades).length === 0 ? {} : { grades }),
    };
    const yearAt = new Map(years.map(({ year, column }) => [year, cellOf(grid, row, column)]));
    const at = cellOf(grid, row, header.columns.get('indikator') ?? 1);
    const way = header.columns.get('combination');
    const lastColumn = isAngka(last) || last === 'rusak' ? header.columns.get('last') : years.at(-1)?.column;
    const cellAt = (column: number | undefined) => (column === undefined ? at : cellOf(grid, row, column));
    const standardsAt = Object.fromEntries(
      STANDARDS.flatMap((level) => {
        const column = header.columns.get(level);
        return column === undefined ? [] : [[level, cellOf(grid, row, column)] as const];
      }),
    );
    rows.push({ row, data, at, combinationAt: cellAt(way), yearAt, lastAt: cellAt(lastColumn), standardsAt });
  }
  return { value: rows, findings };
}

/** The columns whose heading is a year, rising; a heading of two rows may have the years in the second. */
function findYears(grid: Grid, headingRow: number): readonly { readonly year: number; readonly column: number }[] {
  const inRow = (row: number) =>
    [...(grid.sheet.rows.get(row) ?? [])].flatMap(([column, cell]) => {
      const year = YEAR_HEADING.exec(cellText(cell))?.[1];
      return year === undefined ? [] : [{ year: Number(year), column }];
    });
  const own = inRow(headingRow);
  return (own.length > 0 ? own : inRow(headingRow + 1)).toSorted((a, b) => a.year - b.year);
}

function unknownCombination(written: string, at: CellRef): Finding {
  const words = ['tahun ini', 'jumlah'];
  const args = {
    kolom: 'Cara',
    isi: written,
    terdekat: nearest(written, words) ?? '',
    boleh: `${words.join(', ')}, atau kosong`,
  };
  return makeFinding('sel/pilihan', args, { at });
}

function missingHeading(grid: Grid): Finding {
  const args = {
    kolom: 'INDIKATOR KINERJA',
    ketik: 'INDIKATOR KINERJA',
    lembar: grid.sheet.name,
    baris: String(grid.rows[0] ?? 1),
    terdekat: '',
    kumulatif: '',
    lain: '',
    letak: '',
    pilihan: '',
  };
  return makeFinding('kolom/tidak-ada', args, { at: cellOf(grid, grid.rows[0] ?? 1, 1) });
}
