import type { Style } from 'exceljs';

/** A cell style, in the words of exceljs's style model. */
type CellStyle = Partial<Style>;

const FONT = 'Arial';
/** Rupiah, percent (of a fraction), plain number, date: separators of id-ID wherever the program honours the locale mark. */
const FORMAT = {
  rupiah: '[$-421]#,##0',
  percent: '[$-421]0.00%',
  number: 'General',
  text: '@',
  date: '[$-421]d mmmm yyyy',
};
const COLORS = {
  kepala: 'FFD9E2F3',
  total: 'FFF2F2F2',
  input: 'FFFFFBE6',
  border: 'FF7F7F7F',
  dim: 'FF595959',
  link: 'FF0563C1',
};

type StyleOptions = Partial<{
  size: number;
  bold: boolean;
  italic: boolean;
  underlined: boolean;
  color: string;
  align: 'left' | 'center' | 'right';
  verticalAlign: 'top' | 'middle';
  fill: string;
  border: boolean;
  format: string;
  unlocked: boolean;
  wrap: boolean;
  indent: number;
}>;

function makeStyle(options: StyleOptions): CellStyle {
  const side = { style: 'thin', color: { argb: COLORS.border } } as const;
  return {
    font: {
      name: FONT,
      size: options.size ?? 10,
      bold: options.bold ?? false,
      italic: options.italic ?? false,
      ...(options.underlined === true ? { underline: true } : {}),
      ...(options.color === undefined ? {} : { color: { argb: options.color } }),
    },
    alignment: {
      horizontal: options.align ?? 'left',
      vertical: options.verticalAlign ?? 'middle',
      wrapText: options.wrap ?? true,
      ...(options.indent === undefined && options.align !== 'right' ? {} : { indent: options.indent ?? 1 }),
    },
    ...(options.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: options.fill } } as const }),
    ...(options.border === false ? {} : { border: { top: side, left: side, bottom: side, right: side } }),
    ...(options.format === undefined ? {} : { numFmt: options.format }),
    protection: { locked: options.unlocked !== true },
  };
}

const plain = { border: false } as const;
const total = { bold: true, fill: COLORS.total } as const;
const input = { fill: COLORS.input, unlocked: true, verticalAlign: 'top' } as const;
const computed = { unlocked: true, verticalAlign: 'top' } as const;

/** The styles of a workbook: isian* are for typing (tinted, unlocked), hitung* hold formulas, total* and kepala are locked. */
export const CELL_STYLES = {
  judul: makeStyle({ ...plain, size: 14, bold: true, wrap: false }),
  subjudul: makeStyle({ ...plain, color: COLORS.dim, wrap: false }),
  kepala: makeStyle({ bold: true, align: 'center', fill: COLORS.kepala }),
  nomorKolom: makeStyle({ italic: true, align: 'center', size: 8, color: COLORS.dim }),
  isianTeks: makeStyle({ ...input, indent: 1 }),
  isianTengah: makeStyle({ ...input, align: 'center' }),
  isianKode: makeStyle({ ...input, format: FORMAT.text, indent: 1 }),
  isianAngka: makeStyle({ ...input, align: 'right', format: FORMAT.number }),
  isianRupiah: makeStyle({ ...input, align: 'right', format: FORMAT.rupiah }),
  isianPersen: makeStyle({ ...input, align: 'right', format: FORMAT.percent }),
  isianTanggal: makeStyle({ ...input, format: FORMAT.date, indent: 1 }),
  hitungTeks: makeStyle({ ...computed, indent: 1 }),
  hitungTengah: makeStyle({ ...computed, align: 'center' }),
  hitungAngka: makeStyle({ ...computed, align: 'right', format: FORMAT.number }),
  hitungRupiah: makeStyle({ ...computed, align: 'right', format: FORMAT.rupiah }),
  hitungPersen: makeStyle({ ...computed, align: 'right', format: FORMAT.percent }),
  totalTeks: makeStyle({ ...total, indent: 1 }),
  totalAngka: makeStyle({ ...total, align: 'right', format: FORMAT.number }),
  totalRupiah: makeStyle({ ...total, align: 'right', format: FORMAT.rupiah }),
  totalPersen: makeStyle({ ...total, align: 'right', format: FORMAT.percent }),
  kunci: makeStyle({ bold: true, verticalAlign: 'top', indent: 1 }),
  keterangan: makeStyle({ italic: true, color: COLORS.dim, verticalAlign: 'top', size: 9, indent: 1 }),
  petunjukJudul: makeStyle({ ...plain, size: 12, bold: true, fill: COLORS.kepala }),
  petunjuk: makeStyle({ ...plain, verticalAlign: 'top', indent: 1 }),
  petunjukTebal: makeStyle({ ...plain, verticalAlign: 'top', bold: true, indent: 1 }),
  tabelTeks: makeStyle({ verticalAlign: 'top', indent: 1 }),
  tabelTengah: makeStyle({ verticalAlign: 'top', align: 'center' }),
  tabelTautan: makeStyle({ verticalAlign: 'top', indent: 1, color: COLORS.link, underlined: true }),
  totalTengah: makeStyle({ ...total, align: 'center' }),
  tabelAngka: makeStyle({ verticalAlign: 'top', align: 'right', format: FORMAT.number }),
  tabelRupiah: makeStyle({ verticalAlign: 'top', align: 'right', format: FORMAT.rupiah }),
  tabelPersen: makeStyle({ verticalAlign: 'top', align: 'right', format: FORMAT.percent }),
} satisfies Record<string, CellStyle>;

export type CellStyleName = keyof typeof CELL_STYLES;
