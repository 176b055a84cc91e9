import type * as ExcelJS from 'exceljs';
import { GAYA } from './cell-styles.ts';
import { finishPackage } from './finish-package.ts';
import type { AturanIsian, LembarTulis, SelTulis, SifatBuku } from './sheet-model.ts';

/** What may still be done on a locked sheet: everything but typing over headings and totals. */
const IZIN: Partial<ExcelJS.WorksheetProtection> = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

/** Writes a workbook; the same sheets and properties give the same bytes. exceljs is loaded on the first call. */
export async function writeExcel(lembar: readonly LembarTulis[], sifat: SifatBuku): Promise<Uint8Array> {
  const exceljs = await loadExcelJs();
  const buku = new exceljs.Workbook();
  buku.creator = sifat.pembuat;
  buku.lastModifiedBy = sifat.pembuat;
  buku.title = sifat.judul;
  buku.created = sifat.waktu;
  buku.modified = sifat.waktu;
  buku.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  for (const l of lembar) await tulisLembar(buku, l);
  return finishPackage(Buffer.from(await buku.xlsx.writeBuffer()), lembar);
}

/** The browser bundle of exceljs: the same code, about 100 ms faster to load than its 100 files. */
async function loadExcelJs(): Promise<typeof ExcelJS> {
  // @ts-expect-error the bundle has no types of its own
  const modul: { default: typeof ExcelJS } = await import('exceljs/dist/exceljs.min.js');
  return modul.default;
}

async function tulisLembar(buku: ExcelJS.Workbook, l: LembarTulis): Promise<void> {
  const ws = buku.addWorksheet(l.nama, l.warnaTab === undefined ? {} : tab(l.warnaTab));
  l.lebar.forEach((lebar, i) => {
    ws.getColumn(i + 1).width = lebar;
  });
  for (const [baris, tinggi] of l.tinggi ?? []) ws.getRow(baris).height = tinggi;
  for (const sel of l.sel) {
    const cell = ws.getCell(sel.baris, sel.kolom);
    const gaya = GAYA[sel.gaya] as Partial<ExcelJS.Style>;
    cell.style = sel.format === undefined ? gaya : { ...gaya, numFmt: sel.format };
    const nilai = nilaiSel(sel);
    if (nilai !== null) cell.value = nilai;
  }
  for (const rentang of l.gabung ?? []) ws.mergeCells(rentang);
  for (const aturan of l.aturan ?? []) tambahAturan(ws, aturan);
  ws.views = [
    l.beku === undefined
      ? { showGridLines: false }
      : { state: 'frozen', ySplit: l.beku.baris, xSplit: l.beku.kolom, showGridLines: false },
  ];
  if (l.saring !== undefined) ws.autoFilter = l.saring;
  for (const w of l.warnai ?? []) {
    const fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: w.latar } } as const;
    ws.addConditionalFormatting({
      ref: w.rentang,
      rules: [{ type: 'expression', priority: 1, formulae: [w.rumus], style: { fill } }],
    });
  }
  aturCetak(ws, l);
  if (l.terkunci === true) await ws.protect('', IZIN);
}

function tab(argb: string): Partial<ExcelJS.AddWorksheetOptions> {
  return { properties: { tabColor: { argb: `FF${argb}` } } as ExcelJS.WorksheetProperties };
}

function nilaiSel(sel: SelTulis): ExcelJS.CellValue {
  const { nilai, rumus } = sel;
  if (nilai !== null && typeof nilai === 'object') return new Date(`${nilai.tanggal}T00:00:00Z`);
  if (rumus === undefined) return nilai;
  return { formula: rumus, result: nilai ?? '' } as ExcelJS.CellFormulaValue;
}

function tambahAturan(ws: ExcelJS.Worksheet, a: AturanIsian): void {
  const isi = typeof a.isi === 'string' ? a.isi.replace(/^=/, '') : `"${a.isi.join(',')}"`;
  const dasar = {
    allowBlank: true,
    formulae: [isi],
    showErrorMessage: a.tolak !== undefined,
    errorTitle: 'Isian belum sesuai',
    ...(a.tolak === undefined ? {} : { error: a.tolak }),
    ...(a.petunjuk === undefined
      ? {}
      : { showInputMessage: true, promptTitle: a.petunjuk.judul, prompt: a.petunjuk.teks }),
  };
  // exceljs types only the cell-wise form; the sheet's own list takes ranges.
  const { dataValidations } = ws as unknown as {
    dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
  };
  dataValidations.add(a.rentang, { ...dasar, type: a.jenis === 'daftar' ? 'list' : 'custom' });
}

function aturCetak(ws: ExcelJS.Worksheet, l: LembarTulis): void {
  const { mendatar, skala, barisUlang, kolomUlang, area } = l.cetak;
  ws.pageSetup = {
    paperSize: 9 as ExcelJS.PaperSize,
    orientation: mendatar ? 'landscape' : 'portrait',
    margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
    horizontalCentered: true,
    // exceljs makes the columns absolute and forgets the rows.
    ...(area === undefined ? {} : { printArea: area.replace(/[A-Z]+/g, '$&$$') }),
    ...('persen' in skala
      ? { scale: skala.persen }
      : { fitToPage: true, fitToWidth: skala.lebarHalaman, fitToHeight: 0 }),
    ...(barisUlang === undefined ? {} : { printTitlesRow: `${barisUlang[0]}:${barisUlang[1]}` }),
    ...(kolomUlang === undefined ? {} : { printTitlesColumn: `${kolomUlang[0]}:${kolomUlang[1]}` }),
  };
  ws.headerFooter.oddFooter = '&L&8&A&R&8Halaman &P dari &N';
}
