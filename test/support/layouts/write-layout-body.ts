import type { TestCell } from '../raw-buku.ts';
import type { LayoutChoice } from './layout-choices.ts';
import { letters, type SheetRows } from './sheet-rows.ts';
import type { HeadedColumn } from './write-layout-sheet.ts';

/** Rows of the first page. */
const PAGE_ROWS = 2;

/** Writes what stands below a heading: numbers of columns, rows, totals, notes; `printPage` begins the next page. */
export function writeBody(
  sheet: SheetRows,
  headed: readonly HeadedColumn[],
  starts: readonly number[],
  choice: LayoutChoice,
  printPage: () => void,
): void {
  if (choice.numbering !== 'none') {
    headed.forEach((_, i) => {
      sheet.set(sheet.next, starts[i] ?? 0, numberOf(choice.numbering, i));
    });
    sheet.next += 1;
  }
  const count = headed[0]?.column.cells.length ?? 0;
  for (let r = 0; r < count; r++) {
    if (r === PAGE_ROWS && choice.page !== 'none') {
      if (choice.page === 'subtotal') writeTotal(sheet, headed, starts, 'Jumlah halaman ini', PAGE_ROWS);
      printPage();
    }
    headed.forEach(({ column }, i) => {
      const start = starts[i] ?? 0;
      if (column.mark !== undefined) sheet.set(sheet.next, start, column.mark);
      sheet.set(sheet.next, start + (column.mark === undefined ? 0 : 1), column.cells[r] ?? null);
    });
    sheet.next += 1;
  }
  if (choice.total !== 'none')
    writeTotal(sheet, headed, starts, choice.total === 'no label' ? '' : choice.total, count);
  if (choice.below === 'signature') {
    ['Kalaena, 5 Juli 2024', 'Kepala Seksi,', 'NAMA PEJABAT', 'NIP. 19690220 199002 1 001'].forEach((text, i) => {
      sheet.set(sheet.next + 1 + i, 2, text);
    });
  }
  if (choice.below === 'notes') sheet.set(sheet.next + 1, 0, 'Catatan: angka sementara');
}

/** A row of sums over the first rows of the table. */
function writeTotal(
  sheet: SheetRows,
  headed: readonly HeadedColumn[],
  starts: readonly number[],
  label: string,
  count: number,
): void {
  if (label !== '') sheet.set(sheet.next, 0, label);
  headed.forEach(({ column }, i) => {
    if (column.isSum !== true) return;
    const cells = column.cells.slice(0, count);
    const sum = cells.reduce<number>((n, cell) => n + (typeof cell === 'number' ? cell : 0), 0);
    const place = (starts[i] ?? 0) + (column.mark === undefined ? 0 : 1);
    if (sum > 0) sheet.set(sheet.next, place, sum);
  });
  sheet.next += 1;
}

function numberOf(kind: LayoutChoice['numbering'], i: number): TestCell {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
  const tens = ['', 'X', 'XX', 'XXX'];
  switch (kind) {
    case '(1)':
      return `(${i + 1})`;
    case '[1]':
      return `[${i + 1}]`;
    case '1.':
      return `${i + 1}.`;
    case 'I':
      return `${tens[Math.floor(i / 10)]}${roman[i % 10]}`;
    case 'a':
      return letters(i).toLowerCase();
    default:
      return i + 1;
  }
}
