import { XML } from './package-edit.ts';
import type { TemuanStyles } from './styles.ts';
import { escapeXml } from './xml-scan.ts';

/** A row of the sheet Temuan, as printed; '' where a column does not apply. */
export interface TemuanRow {
  readonly tingkat: string;
  readonly kode: string;
  /** Target of the link, as pasted into Excel's Go To: 'Realisasi Keuangan'!F9. */
  readonly sel: string;
  readonly letak: string;
  readonly temuan: string;
  readonly tertulis: string;
  readonly dihitung: string;
  readonly selisih: string;
  readonly rumus: string;
  readonly sebab: string;
  readonly saran: string;
}

/** Columns in order: heading, width in characters, field. */
const COLUMNS: readonly (readonly [string, number, keyof TemuanRow])[] = [
  ['TINGKAT', 12, 'tingkat'],
  ['KODE', 28, 'kode'],
  ['SEL', 26, 'sel'],
  ['LETAK', 34, 'letak'],
  ['TEMUAN', 48, 'temuan'],
  ['TERTULIS', 18, 'tertulis'],
  ['DIHITUNG', 18, 'dihitung'],
  ['SELISIH', 16, 'selisih'],
  ['RUMUS', 22, 'rumus'],
  ['SEBAB', 42, 'sebab'],
  ['SARAN', 48, 'saran'],
];
const FIGURES: ReadonlySet<keyof TemuanRow> = new Set(['tertulis', 'dihitung', 'selisih']);

/** The part of the sheet Temuan: heading, a row a finding, links to the cells, filter, heading kept in view. */
export function temuanSheet(rows: readonly TemuanRow[], styles: TemuanStyles, main: string): string {
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
    r.sel === ''
      ? []
      : [`<hyperlink ref="C${i + 2}" location="${escapeXml(r.sel)}" display="${escapeXml(r.sel)}"/>`],
  );
  const columns = COLUMNS.map(
    ([, width], i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${XML}<worksheet xmlns="${main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    rows.length === 0 ? '' : `<autoFilter ref="A1:K${rows.length + 1}"/>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function styleOf(field: keyof TemuanRow, r: TemuanRow, styles: TemuanStyles): number | undefined {
  if (field === 'sel' && r.sel !== '') return styles.link;
  return FIGURES.has(field) ? styles.figure : styles.text;
}

function row(number: number, cells: readonly (readonly [string, number | undefined])[]): string {
  const inner = cells.map(([text, style], i) => {
    if (text === '') return '';
    const s = style === undefined ? '' : ` s="${style}"`;
    const ref = `${String.fromCharCode(65 + i)}${number}`;
    return `<c r="${ref}"${s} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  });
  return `<row r="${number}">${inner.join('')}</row>`;
}
