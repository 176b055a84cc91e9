import type * as ExcelJS from 'exceljs';
import { CELL_STYLES } from './cell-styles.ts';
import { finishPackage } from './finish-package.ts';
import type { InputRule, WorkbookProperties, WrittenCell, WrittenSheet } from './sheet-model.ts';

/** What may still be done on a locked sheet: everything but typing over headings and totals. */
const PERMISSIONS: Partial<ExcelJS.WorksheetProtection> = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

/** Writes a workbook; the same sheets and properties give the same bytes. exceljs is loaded on the first call. */
export async function writeExcel(sheets: readonly WrittenSheet[], properties: WorkbookProperties): Promise<Uint8Array> {
  const exceljs = await loadExcelJs();
  const workbook = new exceljs.Workbook();
  workbook.creator = properties.creator;
  workbook.lastModifiedBy = properties.creator;
  workbook.title = properties.title;
  workbook.created = properties.time;
  workbook.modified = properties.time;
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  for (const l of sheets) await writeSheet(workbook, l);
  return finishPackage(Buffer.from(await workbook.xlsx.writeBuffer()), sheets);
}

/** The writing half of exceljs without polyfills, loaded on first use. */
async function loadExcelJs(): Promise<typeof ExcelJS> {
  // @ts-expect-error the bare entry has no types of its own
  const bare: { default: typeof ExcelJS } = await import('exceljs/lib/exceljs.bare.js');
  return bare.default;
}

async function writeSheet(workbook: ExcelJS.Workbook, sheet: WrittenSheet): Promise<void> {
  const ws = workbook.addWorksheet(sheet.name);
  if (sheet.tabColor !== undefined) ws.properties.tabColor = { argb: `FF${sheet.tabColor}` };
  sheet.widths.forEach((width, i) => {
    ws.getColumn(i + 1).width = width;
  });
  for (const [row, height] of sheet.heights ?? []) ws.getRow(row).height = height;
  for (const source of sheet.cells) {
    const cell = ws.getCell(source.row, source.column);
    const style = CELL_STYLES[source.style];
    cell.style = source.format === undefined ? style : { ...style, numFmt: source.format };
    const value = toCellValue(source);
    if (value !== null) cell.value = value;
  }
  for (const range of sheet.merges ?? []) ws.mergeCells(range);
  for (const rule of sheet.rules ?? []) addRule(ws, rule);
  ws.views = [
    sheet.frozen === undefined
      ? { showGridLines: false }
      : { state: 'frozen', ySplit: sheet.frozen.row, xSplit: sheet.frozen.column, showGridLines: false },
  ];
  if (sheet.filter !== undefined) ws.autoFilter = sheet.filter;
  for (const w of sheet.colorRules ?? []) {
    const fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: w.fill } } as const;
    ws.addConditionalFormatting({
      ref: w.range,
      rules: [{ type: 'expression', priority: 1, formulae: [w.formula], style: { fill } }],
    });
  }
  setUpPrint(ws, sheet);
  if (sheet.locked === true) await ws.protect('', PERMISSIONS);
}

function toCellValue(source: WrittenCell): ExcelJS.CellValue {
  const { value, formula } = source;
  if (value !== null && typeof value === 'object') return new Date(`${value.date}T00:00:00Z`);
  if (formula === undefined) return value;
  return { formula: formula, result: value ?? '' } as ExcelJS.CellFormulaValue;
}

function addRule(ws: ExcelJS.Worksheet, inputRule: InputRule): void {
  const content =
    typeof inputRule.content === 'string' ? inputRule.content.replace(/^=/, '') : `"${inputRule.content.join(',')}"`;
  const base = {
    allowBlank: true,
    formulae: [content],
    showErrorMessage: inputRule.rejection !== undefined,
    errorTitle: 'Isian belum sesuai',
    ...(inputRule.rejection === undefined ? {} : { error: inputRule.rejection }),
    ...(inputRule.guide === undefined
      ? {}
      : { showInputMessage: true, promptTitle: inputRule.guide.title, prompt: inputRule.guide.text }),
  };
  // exceljs types only the cell-wise form; the sheet's own list takes ranges.
  const { dataValidations } = ws as unknown as {
    dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
  };
  dataValidations.add(inputRule.range, { ...base, type: inputRule.kind === 'daftar' ? 'list' : 'custom' });
}

function setUpPrint(ws: ExcelJS.Worksheet, sheet: WrittenSheet): void {
  const { landscape, scale, repeatedRows, repeatedColumns, area } = sheet.print;
  ws.pageSetup = {
    paperSize: 9 as ExcelJS.PaperSize,
    orientation: landscape ? 'landscape' : 'portrait',
    margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
    horizontalCentered: true,
    // exceljs makes the columns absolute and forgets the rows.
    ...(area === undefined ? {} : { printArea: area.replace(/[A-Z]+/g, '$&$$') }),
    ...('percent' in scale
      ? { scale: scale.percent }
      : { fitToPage: true, fitToWidth: scale.pagesWide, fitToHeight: 0 }),
    ...(repeatedRows === undefined ? {} : { printTitlesRow: `${repeatedRows[0]}:${repeatedRows[1]}` }),
    ...(repeatedColumns === undefined ? {} : { printTitlesColumn: `${repeatedColumns[0]}:${repeatedColumns[1]}` }),
  };
  ws.headerFooter.oddFooter = '&L&8&A&R&8Halaman &P dari &N';
}
