import type { TestCell, TestSheet } from '../raw-buku.ts';
import type { LayoutChoice } from './layout-choices.ts';
import type { Renamed } from './make-layout.ts';
import { SheetRows } from './sheet-rows.ts';
import { writeBody } from './write-layout-body.ts';

/** A column of a sheet before it is headed out. */
export interface SheetColumn {
  readonly heading: string;
  /** A heading over this one and its neighbours of the same group. */
  readonly group?: string;
  /** 1 to 4 for a column of a quarter; `heading` is then the part. */
  readonly quarter?: number;
  readonly cells: readonly TestCell[];
  readonly isName?: boolean;
  /** Has a printed total. */
  readonly isSum?: boolean;
  /** A mark of currency in a column of its own before the cells. */
  readonly mark?: string;
}

/** A column with its headings from top to bottom. */
export interface HeadedColumn {
  readonly levels: readonly string[];
  readonly column: SheetColumn;
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const WORDS = ['PERTAMA', 'KEDUA', 'KETIGA', 'KEEMPAT'];

/** Lines above the heading of the next page. */
const PAGE_LINES: Partial<Record<LayoutChoice['page'], string>> = {
  'Halaman at the right': 'Halaman 2',
  'Halaman at the left': 'Halaman 2 dari 2',
  'title and Lanjutan': '(Lanjutan)',
};

/** Lays a table out as the choices say. */
export function writeSheet(
  columns: readonly SheetColumn[],
  choice: LayoutChoice,
  title: string,
  renamed: Renamed,
): TestSheet {
  const headed = orderColumns([...columns, ...extraColumns(choice, columns)], choice).map((one) => ({
    ...one,
    levels: one.levels.map((text) => renamed[text] ?? text),
  }));
  const sheet = new SheetRows(choice.offset);
  const width = headed.reduce((n, { column }) => n + (column.mark === undefined ? 1 : 2), 0);
  writeTitle(sheet, choice, title, width);
  let place = 0;
  const starts = headed.map(({ column }) => {
    const start = place;
    place += column.mark === undefined ? 1 : 2;
    return start;
  });
  const printHeading = (): void => writeHeading(sheet, headed, starts, choice);
  printHeading();
  const printPage = (): void => {
    const line = PAGE_LINES[choice.page];
    if (choice.page.startsWith('title')) writeTitle(sheet, choice, title, width);
    if (line !== undefined) {
      sheet.set(sheet.next, choice.page.endsWith('right') ? width - 1 : 0, line);
      sheet.next += 1;
    }
    printHeading();
  };
  writeBody(sheet, headed, starts, choice, printPage);
  return sheet.finish();
}

function writeHeading(
  sheet: SheetRows,
  headed: readonly HeadedColumn[],
  starts: readonly number[],
  choice: LayoutChoice,
): void {
  const top = sheet.next;
  const height = Math.max(...headed.map(({ levels }) => levels.length));
  headed.forEach(({ levels, column }, i) => {
    const start = starts[i] ?? 0;
    const end = start + (column.mark === undefined ? 0 : 1);
    if (levels.length === 1) {
      const row = choice.names === 'lower' ? top + height - 1 : top;
      sheet.set(row, start, levels[0] ?? '');
      if (choice.names === 'merged' && (height > 1 || end > start)) sheet.merge(top, start, top + height - 1, end);
      else if (end > start) sheet.merge(row, start, row, end);
      return;
    }
    levels.forEach((text, level) => {
      const same = (n: number): boolean =>
        headed[n]?.levels.slice(0, level + 1).join('|') === levels.slice(0, level + 1).join('|');
      const isLast = level === levels.length - 1;
      if (isLast) sheet.set(top + level, start, text);
      else if (i === 0 || !same(i - 1)) {
        let last = i;
        while (same(last + 1)) last += 1;
        const shift = choice.order === 'middle' && column.quarter !== undefined && last - i === 2 ? 1 : 0;
        sheet.set(top + level, starts[i + shift] ?? 0, text);
        if (choice.order !== 'unmerged' && choice.order !== 'middle' && last > i)
          sheet.merge(top + level, start, top + level, starts[last] ?? start);
      }
    });
  });
  sheet.next = top + height;
}

function quarterName(quarter: number, choice: LayoutChoice): string {
  const numeral =
    choice.numerals === 'roman'
      ? ROMAN[quarter - 1]
      : choice.numerals === 'digits'
        ? String(quarter)
        : WORDS[quarter - 1];
  return choice.quarter.replace('#', numeral ?? '');
}

/** Headings of each column, and the columns in their order. */
function orderColumns(columns: readonly SheetColumn[], choice: LayoutChoice): readonly HeadedColumn[] {
  const isOneRow = choice.order.startsWith('flat');
  const plain = columns.filter((c) => c.quarter === undefined);
  const quarters = columns.filter((c) => c.quarter !== undefined);
  const byPart = choice.order.startsWith('part');
  const sorted = byPart ? quarters : [1, 2, 3, 4].flatMap((q) => quarters.filter((c) => c.quarter === q));
  const toPlain = (c: SheetColumn): HeadedColumn => {
    const levels = c.group === undefined ? [c.heading] : isOneRow ? [`${c.group} ${c.heading}`] : [c.group, c.heading];
    return { levels, column: c };
  };
  return [
    ...plain.map(toPlain),
    ...sorted.map((c) => ({ levels: quarterLevels(c.heading, c.quarter ?? 1, choice), column: c })),
  ];
}

/** The headings of a quarter's column that name the quarter, each with what it is under another name of it. */
export function quarterTexts(
  part: string,
  quarter: number,
  choice: LayoutChoice,
  other: string,
): readonly (readonly [string, string])[] {
  const own = quarterLevels(part, quarter, choice);
  const renamed = quarterLevels(part, quarter, choice, other);
  return own.flatMap((text, i) => (text === renamed[i] ? [] : [[text, renamed[i] ?? ''] as const]));
}

function quarterLevels(part: string, quarter: number, choice: LayoutChoice, other?: string): readonly string[] {
  const name = other ?? quarterName(quarter, choice);
  const numeral = other ?? (choice.numerals === 'digits' ? String(quarter) : (ROMAN[quarter - 1] ?? ''));
  switch (choice.order) {
    case 'flat':
      return [`${part} ${name}`];
    case 'flat, quarter first':
      return [`${name} ${part}`];
    case 'flat in brackets':
      return [`${part} (${name})`];
    case 'part over quarter':
      return [part, name];
    case 'part over numeral':
      return [part, numeral];
    case 'part over word over numeral':
      return [part, 'TRIWULAN', numeral];
    case 'part per quarter over numeral':
      return [`${part} PER TRIWULAN`, numeral];
    default:
      return [name, part];
  }
}

function extraColumns(choice: LayoutChoice, columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const count = columns[0]?.cells.length ?? 0;
  const cells = Array.from({ length: count }, (_, i) => 1000 + i);
  switch (choice.extra) {
    case 'SISA':
      return [{ heading: 'SISA ANGGARAN', cells }];
    case 'KETERANGAN':
      return [{ heading: 'KETERANGAN', cells: cells.map(() => 'APBD'), isName: true }];
    case 'KETERANGAN in quarters':
      return [1, 2, 3, 4].map((quarter) => ({ heading: 'KETERANGAN', quarter, cells: cells.map(() => 'APBD') }));
    case 'S.D.':
      return [{ heading: 'REALISASI S.D. TRIWULAN II', cells }];
    case 'helper':
      return [{ heading: '', cells }];
    default:
      return [];
  }
}

function writeTitle(sheet: SheetRows, { title: kind }: LayoutChoice, title: string, width: number): void {
  const line = (column: number, text: string): void => {
    sheet.set(sheet.next, column, text);
    sheet.next += 1;
  };
  switch (kind) {
    case 'none':
      return;
    case 'merged':
    case 'merged and blank':
      sheet.merge(sheet.next, 0, sheet.next, width - 1);
      line(0, title);
      if (kind === 'merged and blank') sheet.next += 1;
      return;
    case 'plain':
      line(0, title);
      return;
    case 'two plain':
      line(0, title);
      line(0, 'TAHUN ANGGARAN 2024');
      return;
    case 'over a name':
      line(1, title);
      return;
    case 'over a figure':
      line(width - 4, title);
      return;
    case 'unit at the right':
      line(0, title);
      line(width - 1, '(dalam rupiah)');
      return;
    case 'identity':
      line(0, 'NAMA OPD : KECAMATAN KALAENA');
      line(0, 'TRIWULAN : II');
      return;
  }
}
