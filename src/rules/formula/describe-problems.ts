import { columnLetters } from '../../findings/cell-ref.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import { rowName } from '../lib/figure-label.ts';
import type { DataRow } from '../lib/stated-cell.ts';
import type { Coverage, CoverageTask } from './formula-coverage.ts';
import { LAST_ROW, type Reference } from './formula-reference.ts';

/** So many rows are named; the finding's `related` holds all. */
const MAX_NAMED = 3;

/** What is wrong with a formula's coverage, in words that follow "Rumus =SUM(F6:F7)". */
export function describeProblems(coverage: Coverage, task: CoverageTask): string {
  const rows: readonly Row<DataRow>[] = task.table.rows;
  const nameRow = (rowNumber: number): string => {
    const row = rows.find((r) => r.row === rowNumber);
    return row === undefined ? `baris ${rowNumber}` : `baris ${rowNumber} ("${rowName(row)}")`;
  };
  const total = coverage.total.map((p) => (p.row === task.ownRow ? 'selnya sendiri' : `baris ${p.row} ("${p.name}")`));
  const parts = [
    ...mention('melewatkan', coverage.missing.map(nameRow), ''),
    ...mention('menghitung', coverage.doubled.map(nameRow), ' dua kali'),
    ...mention('mengikutkan', total, ''),
    ...mention('mengikutkan', coverage.foreign.map(nameRow), ' yang bukan rinciannya'),
    ...mention('melampaui tabel:', coverage.beyond.map(referenceText), ''),
    ...mention(
      'memakai rentang bertitik dua rangkap yang dibaca Excel sebagai',
      coverage.chained.map(referenceText),
      '',
    ),
    ...mention('mengikutkan kolom lain:', coverage.wide.map(referenceText), ''),
  ];
  return parts.join('; ');
}

function mention(prefix: string, items: readonly string[], suffix: string): readonly string[] {
  if (items.length === 0) return [];
  const names = items.slice(0, MAX_NAMED).join(', ');
  const rest = items.length > MAX_NAMED ? ` dan ${items.length - MAX_NAMED} lagi` : '';
  return [`${prefix} ${names}${rest}${suffix}`];
}

function referenceText(reference: Reference): string {
  const [left, right] = [columnLetters(reference.left), columnLetters(reference.right)];
  if (reference.top === 1 && reference.bottom === LAST_ROW) return `${left}:${right}`;
  return reference.top === reference.bottom && reference.left === reference.right
    ? `${left}${reference.top}`
    : `${left}${reference.top}:${right}${reference.bottom}`;
}
