import { cellText } from '../sheets/cell-text.ts';
import { cleanText, headingKey } from '../sheets/clean-text.ts';
import { gridOf } from '../sheets/grid.ts';
import type { RawSheet } from '../sheets/raw-workbook.ts';
import { NARASI_SHEET } from '../sheets/sheet-names.ts';
import type { PlannedCell } from './planned-cell.ts';
import type { Resolved } from './resolve.ts';
import type { LeftOut } from './wanted-cell.ts';

/** The cells of Narasi that texts of the exports go into: a row of their BAGIAN that is still blank, or a new one. */
export function narasiCells(
  narasi: Resolved['narasi'],
  sheets: readonly RawSheet[],
  leftOut: LeftOut[],
): readonly PlannedCell[] {
  const sheet = sheets.find((one) => headingKey(one.name) === headingKey(NARASI_SHEET.name));
  const header = sheet === undefined ? undefined : findHeader(sheet);
  if (sheet === undefined || header === undefined) {
    for (const line of narasi)
      leftOut.push({ sub: line.name, what: line.bagian, why: 'buku kerja tidak mempunyai lembar Narasi' });
    return [];
  }
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : cellText(sheet.rows.get(row)?.get(column));
  const grid = gridOf(sheet);
  const rows = grid.rows.filter((row) => row > header.row);
  const filled = rows.filter((row) => text(row, header.content) !== '');
  const taken = new Set<number>(filled);
  let next =
    Math.max(header.row, ...rows.filter((row) => text(row, header.bagian) !== '' || text(row, header.content) !== '')) +
    1;
  return narasi.flatMap((line): PlannedCell[] => {
    const base = {
      sub: line.name === '' ? 'Seluruh laporan' : line.name,
      kind: line.kind,
      from: [line.from],
      partial: '',
    };
    const same = filled.find((row) => text(row, header.content) === cleanText(line.content));
    const cell = (row: number, column: number, label: string, value: string, old: string | null): PlannedCell => ({
      ...base,
      at: { sheet: sheet.name, row, column },
      label: `Narasi · ${label}`,
      value,
      old,
      status: old === null ? 'new' : 'same',
    });
    if (same !== undefined) return [cell(same, header.content, line.bagian, line.content, line.content)];
    const free = rows.find(
      (row) =>
        !taken.has(row) &&
        headingKey(text(row, header.bagian)) === headingKey(line.bagian) &&
        text(row, header.subject) === '',
    );
    const row = free ?? next;
    if (free === undefined) next += 1;
    taken.add(row);
    return [
      ...(free === undefined ? [cell(row, header.bagian, 'Bagian', line.bagian, null)] : []),
      ...(line.name === '' || header.subject === undefined
        ? []
        : [cell(row, header.subject, 'Untuk', line.name, null)]),
      cell(row, header.content, line.bagian, line.content, null),
    ];
  });
}

function findHeader(
  sheet: RawSheet,
): { row: number; bagian: number; content: number; subject: number | undefined } | undefined {
  for (const [row, cells] of sheet.rows) {
    const column = (key: string): number | undefined =>
      [...cells].find(([, cell]) => headingKey(cellText(cell)) === key)?.[0];
    const [bagian, content] = [column('bagian'), column('isi')];
    if (bagian !== undefined && content !== undefined) return { row, bagian, content, subject: column('untuk') };
  }
  return undefined;
}
