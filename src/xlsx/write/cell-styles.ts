/** A cell style, in the words of exceljs's style model. */
export interface Gaya {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: Argb;
  };
  readonly alignment: {
    readonly horizontal: 'left' | 'center' | 'right';
    readonly vertical: 'top' | 'middle';
    readonly wrapText: boolean;
    readonly indent?: number;
  };
  readonly fill?: { readonly type: 'pattern'; readonly pattern: 'solid'; readonly fgColor: Argb };
  readonly border?: Readonly<Record<'top' | 'left' | 'bottom' | 'right', { style: 'thin'; color: Argb }>>;
  readonly numFmt?: string;
  readonly protection: { readonly locked: boolean };
}
interface Argb {
  readonly argb: string;
}

const HURUF = 'Arial';
/** Rupiah, percent (of a fraction), plain number, date: separators of id-ID wherever the program honours the locale mark. */
const FORMAT = {
  rupiah: '[$-421]#,##0',
  persen: '[$-421]0.00%',
  angka: 'General',
  teks: '@',
  tanggal: '[$-421]d mmmm yyyy',
};
const WARNA = {
  kepala: 'FFD9E2F3',
  total: 'FFF2F2F2',
  isian: 'FFFFFBE6',
  garis: 'FF7F7F7F',
  redup: 'FF595959',
  tautan: 'FF0563C1',
};

type Pilihan = Partial<{
  size: number;
  bold: boolean;
  italic: boolean;
  garisBawah: boolean;
  warna: string;
  rata: 'left' | 'center' | 'right';
  tegak: 'top' | 'middle';
  latar: string;
  garis: boolean;
  format: string;
  buka: boolean;
  lipat: boolean;
  indent: number;
}>;

function gaya(p: Pilihan): Gaya {
  const sisi = { style: 'thin', color: { argb: WARNA.garis } } as const;
  return {
    font: {
      name: HURUF,
      size: p.size ?? 10,
      bold: p.bold ?? false,
      italic: p.italic ?? false,
      ...(p.garisBawah === true ? { underline: true } : {}),
      ...(p.warna === undefined ? {} : { color: { argb: p.warna } }),
    },
    alignment: {
      horizontal: p.rata ?? 'left',
      vertical: p.tegak ?? 'middle',
      wrapText: p.lipat ?? true,
      ...(p.indent === undefined && p.rata !== 'right' ? {} : { indent: p.indent ?? 1 }),
    },
    ...(p.latar === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: p.latar } } as const }),
    ...(p.garis === false ? {} : { border: { top: sisi, left: sisi, bottom: sisi, right: sisi } }),
    ...(p.format === undefined ? {} : { numFmt: p.format }),
    protection: { locked: p.buka !== true },
  };
}

const polos = { garis: false } as const;
const total = { bold: true, latar: WARNA.total } as const;
const isian = { latar: WARNA.isian, buka: true, tegak: 'top' } as const;
const hitung = { buka: true, tegak: 'top' } as const;

/** The styles of a workbook: isian* are for typing (tinted, unlocked), hitung* hold formulas, total* and kepala are locked. */
export const GAYA = {
  judul: gaya({ ...polos, size: 14, bold: true, lipat: false }),
  subjudul: gaya({ ...polos, warna: WARNA.redup, lipat: false }),
  kepala: gaya({ bold: true, rata: 'center', latar: WARNA.kepala }),
  nomorKolom: gaya({ italic: true, rata: 'center', size: 8, warna: WARNA.redup }),
  isianTeks: gaya({ ...isian, indent: 1 }),
  isianTengah: gaya({ ...isian, rata: 'center' }),
  isianKode: gaya({ ...isian, format: FORMAT.teks, indent: 1 }),
  isianAngka: gaya({ ...isian, rata: 'right', format: FORMAT.angka }),
  isianRupiah: gaya({ ...isian, rata: 'right', format: FORMAT.rupiah }),
  isianPersen: gaya({ ...isian, rata: 'right', format: FORMAT.persen }),
  isianTanggal: gaya({ ...isian, format: FORMAT.tanggal, indent: 1 }),
  hitungTeks: gaya({ ...hitung, indent: 1 }),
  hitungTengah: gaya({ ...hitung, rata: 'center' }),
  hitungAngka: gaya({ ...hitung, rata: 'right', format: FORMAT.angka }),
  hitungRupiah: gaya({ ...hitung, rata: 'right', format: FORMAT.rupiah }),
  hitungPersen: gaya({ ...hitung, rata: 'right', format: FORMAT.persen }),
  totalTeks: gaya({ ...total, indent: 1 }),
  totalAngka: gaya({ ...total, rata: 'right', format: FORMAT.angka }),
  totalRupiah: gaya({ ...total, rata: 'right', format: FORMAT.rupiah }),
  totalPersen: gaya({ ...total, rata: 'right', format: FORMAT.persen }),
  kunci: gaya({ bold: true, tegak: 'top', indent: 1 }),
  keterangan: gaya({ italic: true, warna: WARNA.redup, tegak: 'top', size: 9, indent: 1 }),
  petunjukJudul: gaya({ ...polos, size: 12, bold: true, latar: WARNA.kepala }),
  petunjuk: gaya({ ...polos, tegak: 'top', indent: 1 }),
  petunjukTebal: gaya({ ...polos, tegak: 'top', bold: true, indent: 1 }),
  tabelTeks: gaya({ tegak: 'top', indent: 1 }),
  tabelTengah: gaya({ tegak: 'top', rata: 'center' }),
  tabelTautan: gaya({ tegak: 'top', indent: 1, warna: WARNA.tautan, garisBawah: true }),
  totalTengah: gaya({ ...total, rata: 'center' }),
  tabelAngka: gaya({ tegak: 'top', rata: 'right', format: FORMAT.angka }),
  tabelRupiah: gaya({ tegak: 'top', rata: 'right', format: FORMAT.rupiah }),
  tabelPersen: gaya({ tegak: 'top', rata: 'right', format: FORMAT.persen }),
} satisfies Record<string, Gaya>;

export type NamaGaya = keyof typeof GAYA;
