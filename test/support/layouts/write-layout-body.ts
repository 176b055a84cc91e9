import type { TestCell } from '../raw-buku.ts';
import type { LayoutChoice } from './layout-choices.ts';
import { letters, type SheetRows } from './sheet-rows.ts';
import type { HeadedColumn } from './write-layout-sheet.ts';

/** Which rows of a table a printed total is over: its page, all up to it, or the pages before. */
type Covered = 'page' | 'carried' | 'brought';

/** The rows of sums that close a page, and begin the next one. */
const PAGE_TOTALS: Partial<Record<LayoutChoice['page'], PageTotals>> = {
  subtotal: { bottom: [['Jumlah halaman ini', 'page']] },
  'Jumlah carried': { bottom: [['Jumlah dipindahkan', 'carried']], top: [['Jumlah pindahan', 'carried']] },
  carried: { bottom: [['Dipindahkan ke halaman 2', 'carried']], top: [['Pindahan dari halaman 1', 'carried']] },
  'carried at the head alone': { top: [['Pindahan', 'carried']] },
  'brought at the foot': {
    bottom: [
      ['Jumlah halaman ini', 'page'],
      ['Jumlah halaman sebelumnya', 'brought'],
      ['Jumlah s.d. halaman ini', 'carried'],
    ],
  },
};

interface PageTotals {
  readonly bottom?: readonly (readonly [string, Covered])[];
  readonly top?: readonly (readonly [string, Covered])[];
}

/** Writes what stands below a heading: numbers of columns, rows, totals, notes; `printPage` begins the next page. */
export function writeBody(
  sheet: SheetRows,
  headed: readonly HeadedColumn[],
  starts: readonly number[],
  choice: LayoutChoice,
  printPage: () => void,
): void {
  writeNumbers(sheet, headed, starts, choice);
  const count = headed[0]?.column.cells.length ?? 0;
  for (let r = 0; r < count; r++) {
    if (r > 0 && r % choice.pageRows === 0 && choice.page !== 'none') {
      const { bottom = [], top = [] } = PAGE_TOTALS[choice.page] ?? {};
      const first = r - choice.pageRows;
      const rowsOf = { page: [first, r], carried: [0, r], brought: [0, first] } as const;
      for (const [label, covered] of bottom) writeTotal(sheet, headed, starts, label, rowsOf[covered]);
      if (choice.page !== 'numbers') printPage();
      if (choice.page === 'numbers' || choice.page === 'heading and numbers')
        writeNumbers(sheet, headed, starts, choice);
      for (const [label, covered] of top) writeTotal(sheet, headed, starts, label, rowsOf[covered]);
    }
    headed.forEach(({ column }, i) => {
      const start = starts[i] ?? 0;
      if (column.mark !== undefined) sheet.set(sheet.next, start, column.mark);
      sheet.set(sheet.next, start + (column.mark === undefined ? 0 : 1), column.cells[r] ?? null);
    });
    sheet.next += 1;
  }
  if (choice.total !== 'none')
    writeTotal(sheet, headed, starts, choice.total === 'no label' ? '' : choice.total, [0, count]);
  if (choice.below === 'signature') {
    ['Kalaena, 5 Juli 2024', 'Kepala Seksi,', 'NAMA PEJABAT', 'NIP. 19690220 199002 1 001'].forEach((text, i) => {
      sheet.set(sheet.next + 1 + i, 2, text);
    });
  }
  if (choice.below === 'notes') sheet.set(sheet.next + 1, 0, 'Catatan: angka sementara');
}

function writeNumbers(
  sheet: SheetRows,
  headed: readonly HeadedColumn[],
  starts: readonly number[],
  { numbering }: LayoutChoice,
): void {
  if (numbering === 'none') return;
  headed.forEach((_, i) => {
    sheet.set(sheet.next, starts[i] ?? 0, numberOf(numbering, i));
  });
  sheet.next += 1;
}

/** A row of sums over rows of the table, from `first` up to `end`. */
function writeTotal(
  sheet: SheetRows,
  headed: readonly HeadedColumn[],
  starts: readonly number[],
  label: string,
  [first, end]: readonly [number, number],
): void {
  if (label !== '') sheet.set(sheet.next, 0, label);
  headed.forEach(({ column }, i) => {
    if (column.isSum !== true) return;
    const cells = column.cells.slice(first, end);
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
