import { type CellRef, formatCellRef } from '../../src/findings/cell-ref.ts';
import { excerpt } from '../../src/findings/clean.ts';
import type { Example } from '../../src/findings/example.ts';
import { indonesian } from '../../src/findings/figures.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { gridOf } from '../../src/sheets/grid.ts';
import type { RawCell, RawWorkbook } from '../../src/sheets/raw-workbook.ts';

const MOST = 8;

/** The example of a code from its case: the finding and the cells that it speaks of. */
export function makeExample(finding: Finding, raw: RawWorkbook | null): Example {
  const refs = [
    ...(finding.related ?? []),
    ...(finding.cause?.at === undefined ? [] : [finding.cause.at]),
    ...(finding.at === undefined ? [] : [finding.at]),
  ];
  const cells = new Map<string, string>();
  if (raw !== null) {
    // A finding of an import also names cells of other files.
    for (const ref of refs.filter(({ sheet }) => raw.sheets.some((s) => s.name === sheet)).slice(-MOST)) {
      const name = nameOfRow(raw, ref);
      if (name !== undefined && !/\p{L}{5}/u.test(textAt(raw, ref))) cells.set(formatCellRef(name), textAt(raw, name));
      cells.set(formatCellRef(ref), textAt(raw, ref));
    }
  }
  return { finding, cells: [...cells] };
}

/** The cell that names the row of a cell: the nearest text left of it that is a name; undefined on sheets that are no table. */
function nameOfRow(raw: RawWorkbook, ref: CellRef): CellRef | undefined {
  const cells = raw.sheets.find((s) => s.name === ref.sheet)?.rows.get(ref.row);
  for (let column = ref.column - 1; column > 0; column--) {
    const value = cells?.get(column)?.value;
    if (value?.kind === 'text' && value.text.length > 4) return { ...ref, column };
  }
  return undefined;
}

function textAt(raw: RawWorkbook, ref: CellRef): string {
  const sheet = raw.sheets.find((s) => s.name === ref.sheet);
  const cell = sheet === undefined ? undefined : gridOf(sheet).at(ref.row, ref.column).cell;
  return cell === undefined ? '' : excerpt(cellText(cell), 100);
}

/** A cell as the reader sees it in Excel, a formula behind it. */
function cellText(cell: RawCell): string {
  const { value, formula } = cell;
  const shown =
    value.kind === 'number'
      ? indonesian(value.text)
      : value.kind === 'text'
        ? value.text
        : value.kind === 'date'
          ? value.iso
          : value.kind === 'error'
            ? value.code
            : value.kind === 'boolean'
              ? String(value.value).toUpperCase()
              : '';
  return formula === undefined ? shown : `${shown}   (=${formula})`.trim();
}
