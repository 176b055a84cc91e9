import { escapeXml } from '../findings/escape-xml.ts';
import type { ChartData } from '../html/chart-data.ts';
import { writeZip } from '../zip/write-zip.ts';
import { el, otherPart } from './xml-element.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const MAIN = { xmlns: `${OFFICE}/spreadsheetml/2006/main`, 'xmlns:r': RELATIONS };
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook within a chart, which Word opens for "Edit data": categories in column A, a series in each column after it. */
export function chartWorkbook({ categories, series }: ChartData): Buffer {
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((category, i) => [category, ...series.map(({ values }) => values[i] ?? null)]),
  ];
  const sheet = otherPart('worksheet', MAIN, el('sheetData', {}, ...rows.map(rowXml)));
  const packages = `${OFFICE}/package/2006`;
  const parts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      otherPart(
        'Types',
        { xmlns: `${packages}/content-types` },
        el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
        el('Override', { PartName: '/xl/workbook.xml', ContentType: `${SHEET_TYPE}.sheet.main+xml` }),
        el('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${SHEET_TYPE}.worksheet+xml` }),
      ),
    ],
    ['_rels/.rels', relation(packages, 'officeDocument', 'xl/workbook.xml')],
    [
      'xl/workbook.xml',
      otherPart('workbook', MAIN, el('sheets', {}, el('sheet', { name: 'Data', sheetId: 1, 'r:id': 'rId1' }))),
    ],
    ['xl/_rels/workbook.xml.rels', relation(packages, 'worksheet', 'worksheets/sheet1.xml')],
    ['xl/worksheets/sheet1.xml', sheet],
  ];
  return writeZip(parts.map(([name, content]) => ({ name, content: Buffer.from(content, 'utf8') })));
}

function relation(packages: string, kind: string, target: string): string {
  const one = el('Relationship', { Id: 'rId1', Type: `${RELATIONS}/${kind}`, Target: target });
  return otherPart('Relationships', { xmlns: `${packages}/relationships` }, one);
}

function rowXml(cells: readonly (string | number | null)[], index: number): string {
  const content = cells.map((cell, column) => {
    const place = `${String.fromCharCode(65 + column)}${index + 1}`;
    if (cell === null || cell === '') return '';
    if (typeof cell === 'number') return el('c', { r: place }, el('v', {}, String(cell)));
    return el('c', { r: place, t: 'inlineStr' }, el('is', {}, el('t', {}, escapeXml(cell))));
  });
  return el('row', { r: index + 1 }, ...content);
}
