import type { FindingStyles } from './add-styles.ts';
import { XML } from './package-edit.ts';
import { escapeSpreadsheet } from './spreadsheet-text.ts';

/** A row of the sheet Temuan, as printed; '' where a column does not apply. */
export interface FindingRow {
  readonly severity: string;
  readonly code: string;
  /** Target of the link, as pasted into Excel's Go To: 'Realisasi Keuangan'!F9. */
  readonly cell: string;
  readonly label: string;
  readonly finding: string;
  readonly written: string;
  readonly computed: string;
  readonly difference: string;
  readonly formula: string;
  readonly cause: string;
  readonly hint: string;
}

/** Columns in order: heading, width in characters, field. */
const COLUMNS: readonly (readonly [string, number, keyof FindingRow])[] = [
  ['TINGKAT', 11, 'severity'],
  ['KODE', 26, 'code'],
  ['SEL', 24, 'cell'],
  ['LETAK', 24, 'label'],
  ['TEMUAN', 36, 'finding'],
  ['TERTULIS', 15, 'written'],
  ['SEHARUSNYA', 15, 'computed'],
  ['SELISIH', 15, 'difference'],
  ['RUMUS', 16, 'formula'],
  ['SEBAB', 28, 'cause'],
  ['SARAN', 36, 'hint'],
];
const VIEW =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
/** Excel's own limit. */
const MOST_POINTS = 409;
const FIGURES: ReadonlySet<keyof FindingRow> = new Set(['written', 'computed', 'difference']);

/**
 * The part of the sheet Temuan: heading, a row a finding, links to the cells, filter, heading kept in view. `views`:
 * whether the workbook has a view that the sheet's own can refer to.
 */
export function findingsSheet(
  rows: readonly FindingRow[],
  styles: FindingStyles,
  main: string,
  views: boolean,
): string {
  const lines = [
    row(
      1,
      COLUMNS.map(([heading]) => [heading, styles.heading]),
    ),
    ...rows.map((r, i) =>
      row(
        i + 2,
        COLUMNS.map(([, , field]) => [r[field], styleOf(field, r, styles)]),
      ),
    ),
    ...(rows.length === 0 ? [row(2, [['Tidak ada temuan', styles.text]])] : []),
  ];
  const links = rows.flatMap((r, i) =>
    r.cell === ''
      ? []
      : [`<hyperlink ref="C${i + 2}" location="${escapeSpreadsheet(r.cell)}" display="${escapeSpreadsheet(r.cell)}"/>`],
  );
  const columns = COLUMNS.map(
    ([, width], i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${XML}<worksheet xmlns="${main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    views ? VIEW : '',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    rows.length === 0 ? '' : `<autoFilter ref="A1:K${rows.length + 1}"/>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

/** True for the part that findingsSheet makes, as long as no other program has written it anew. */
export function isFindingsPart(xml: string): boolean {
  const cells = COLUMNS.map(([heading], i) => {
    const ref = `${String.fromCharCode(65 + i)}1`;
    return `<c r="${ref}"(?: s="\\d+")? t="inlineStr"><is><t xml:space="preserve">${heading}</t></is></c>`;
  });
  return new RegExp(`<sheetData><row r="1"[^>]*>${cells.join('')}</row>`).test(xml);
}

function styleOf(field: keyof FindingRow, row: FindingRow, styles: FindingStyles): number | undefined {
  if (field === 'cell' && row.cell !== '') return styles.link;
  return FIGURES.has(field) && /^-?[\d.,]+(%| poin)?$/.test(row[field]) ? styles.figure : styles.text;
}

function row(number: number, cells: readonly (readonly [string, number | undefined])[]): string {
  const inner = cells.map(([text, style], i) => {
    if (text === '') return '';
    const s = style === undefined ? '' : ` s="${style}"`;
    const ref = `${String.fromCharCode(65 + i)}${number}`;
    return `<c r="${ref}"${s} t="inlineStr"><is><t xml:space="preserve">${escapeSpreadsheet(text)}</t></is></c>`;
  });
  return `<row r="${number}" ht="${height(cells.map(([text]) => text))}" customHeight="1">${inner.join('')}</row>`;
}

/** Row height in points that shows all of its wrapped cells: not every program finds it out by itself. */
function height(texts: readonly string[]): number {
  const lines = texts.map((text, i) => wrappedLines(text, (COLUMNS[i]?.[1] ?? 10) - 1));
  return Math.min(MOST_POINTS, 15 * Math.max(1, ...lines));
}

function wrappedLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(word.length / room) - 1);
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
