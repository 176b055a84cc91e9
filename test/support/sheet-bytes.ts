import { formatA1 } from '../../src/findings/cell-ref.ts';
import { escapeXml } from '../../src/findings/escape-xml.ts';
import type { TestCell, TestSheet } from './raw-buku.ts';
import { makeBaseParts, zip } from './workbook-parts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** What the sheets of a workbook share: number formats, and texts by their index. */
interface Book {
  readonly formats: string[];
  readonly strings: Map<string, number>;
}

const STRINGS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/** The bytes of a workbook whose sheets are rows as code. */
export function makeSheetBytes(sheets: Readonly<Record<string, TestSheet>>): Buffer {
  const names = Object.keys(sheets);
  const book: Book = { formats: [], strings: new Map() };
  const parts = Object.values(sheets).map((sheet, i): [string, string] => [
    `xl/worksheets/sheet${i + 1}.xml`,
    sheetXml(sheet, book),
  ]);
  const { 'xl/styles.xml': styles = '', ...base } = makeBaseParts();
  const overrides = names
    .slice(1)
    .map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 2}.xml" ContentType="${SHEET_TYPE}"/>`);
  const types = String(base['[Content_Types].xml']).replace(
    '</Types>',
    `${overrides.join('')}<Override PartName="/xl/sharedStrings.xml" ContentType="${STRINGS_TYPE}"/></Types>`,
  );
  const list = names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 10}"/>`);
  const relations = names.map(
    (_, i) =>
      `<Relationship Id="rId${i + 10}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return zip({
    ...base,
    '[Content_Types].xml': types,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PKG}/relationships">${relations.join('')}<Relationship Id="rId1" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${[...book.strings.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': withFormats(String(styles), book.formats),
    ...Object.fromEntries(parts),
  });
}

function withFormats(styles: string, formats: readonly string[]): string {
  const list = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escapeXml(code)}"/>`).join('');
  const cells = formats.map((_, i) => `<xf numFmtId="${200 + i}" xfId="0" applyNumberFormat="1"/>`).join('');
  return styles
    .replace('<fonts', `<numFmts count="${formats.length}">${list}</numFmts><fonts`)
    .replace(/<cellXfs[\s\S]*<\/cellXfs>/, `<cellXfs count="${formats.length + 1}"><xf xfId="0"/>${cells}</cellXfs>`);
}

function sheetXml(sheet: TestSheet, book: Book): string {
  const options = Array.isArray(sheet)
    ? { rows: sheet as readonly (readonly TestCell[])[] }
    : (sheet as Exclude<TestSheet, readonly unknown[]>);
  const rows = options.rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(formatA1({ row: r + 1, column: c + 1 }), cell, book)).join('');
    return cells === '' ? '' : `<row r="${r + 1}">${cells}</row>`;
  });
  const merges = options.merges ?? [];
  const merged =
    merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(address: string, cell: TestCell, book: Book): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return valueXml(address, cell, '', '', book);
  const format = cell.date === undefined ? cell.fmt : 'yyyy-mm-dd';
  if (format !== undefined && !book.formats.includes(format)) book.formats.push(format);
  const style = format === undefined ? '' : ` s="${book.formats.indexOf(format) + 1}"`;
  const formula = cell.f === undefined ? '' : `<f>${escapeXml(cell.f)}</f>`;
  if (cell.cellError !== undefined) return `<c r="${address}"${style} t="e">${formula}<v>${cell.cellError}</v></c>`;
  if (cell.date !== undefined) {
    const serial = Math.round((Date.parse(`${cell.date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
    return `<c r="${address}"${style}>${formula}<v>${serial}</v></c>`;
  }
  if (cell.v === undefined || cell.v === null) return formula === '' ? '' : `<c r="${address}"${style}>${formula}</c>`;
  return valueXml(address, cell.v, style, formula, book);
}

function valueXml(
  address: string,
  value: string | number | boolean,
  style: string,
  formula: string,
  { strings }: Book,
): string {
  if (typeof value === 'number') return `<c r="${address}"${style}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}"${style} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (formula !== '') return `<c r="${address}"${style} t="str">${formula}<v>${escapeXml(value)}</v></c>`;
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return `<c r="${address}"${style} t="s"><v>${index}</v></c>`;
}
