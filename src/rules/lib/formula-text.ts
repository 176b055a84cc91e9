import { type CellRef, formatA1, formatCellRef } from '../../findings/cell-ref.ts';

/** Up to this many addends are written one by one. */
const BANYAK_SUKU = 6;

interface Rentang {
  readonly dari: CellRef;
  readonly sampai: CellRef;
}

/** Cells of one column as ranges; `boleh` says that the rows between two of them hold nothing that must stay out. */
function rentang(sel: readonly CellRef[], boleh: (dari: number, sampai: number) => boolean): Rentang[] {
  const hasil: { dari: CellRef; sampai: CellRef }[] = [];
  for (const s of sel) {
    const akhir = hasil.at(-1);
    if (
      akhir !== undefined &&
      akhir.sampai.sheet === s.sheet &&
      akhir.sampai.column === s.column &&
      boleh(akhir.sampai.row, s.row)
    ) {
      akhir.sampai = s;
    } else hasil.push({ dari: s, sampai: s });
  }
  return hasil;
}

/** An address as it stands in a formula of `lembar`: with its sheet when that is another one. */
export function alamat(at: CellRef, lembar: string): string {
  return at.sheet === lembar ? formatA1(at) : formatCellRef(at);
}

function teksRentang(r: Rentang, lembar: string): string {
  return r.dari === r.sampai ? alamat(r.dari, lembar) : `${alamat(r.dari, lembar)}:${formatA1(r.sampai)}`;
}

/** Formulas stand on the sheet of their first cell unless told otherwise. */
function lembarDari(sel: readonly CellRef[]): string {
  return sel[0]?.sheet ?? '';
}

const berurutan = (dari: number, sampai: number): boolean => sampai === dari + 1;

/** How a sum came about: "F6 + F7 + F8", with many addends "SUM(F6:F45)". */
export function tampilJumlah(sel: readonly CellRef[], lembar = lembarDari(sel)): string {
  if (sel.length <= BANYAK_SUKU) return sel.map((s) => alamat(s, lembar)).join(' + ');
  return rentang(sel, berurutan)
    .map((r) => (r.dari === r.sampai ? teksRentang(r, lembar) : `SUM(${teksRentang(r, lembar)})`))
    .join(' + ');
}

/** How a mean came about: "AVERAGE(H7:H8)". */
export function tampilRerata(sel: readonly CellRef[]): string {
  const bagian = rentang(sel, berurutan).map((r) => teksRentang(r, lembarDari(sel)));
  return `AVERAGE(${bagian.join(', ')})`;
}

/** How a ratio in percent came about: "G7 / F7 x 100". */
export function tampilRasio(atas: readonly CellRef[], bawah: readonly CellRef[], lembar: string): string {
  return `${kurung(atas, lembar)} / ${kurung(bawah, lembar)} x 100`;
}

function kurung(sel: readonly CellRef[], lembar: string): string {
  const jumlah = tampilJumlah(sel, lembar);
  return jumlah.includes(' + ') ? `(${jumlah})` : jumlah;
}

/**
 * A sum to type into Excel, without argument separators (they differ by locale): "=SUM(F6:F8)".
 * Rows between two addends are bridged unless `terlarang` names one of them (totals, parent rows).
 */
export function rumusJumlah(sel: readonly CellRef[], terlarang: ReadonlySet<number>): string {
  return `=${badanJumlah(sel, terlarang, lembarDari(sel))}`;
}

function badanJumlah(sel: readonly CellRef[], terlarang: ReadonlySet<number>, lembar: string): string {
  return rentang(sel, bebas(terlarang))
    .map((r) => `SUM(${teksRentang(r, lembar)})`)
    .join('+');
}

function bebas(terlarang: ReadonlySet<number>): (dari: number, sampai: number) => boolean {
  return (dari, sampai) => {
    for (let row = dari + 1; row < sampai; row++) if (terlarang.has(row)) return false;
    return true;
  };
}

/** A mean to type into Excel: "=AVERAGE(H6:H8)"; blanks and "-" are left out by Excel itself. */
export function rumusRerata(sel: readonly CellRef[], terlarang: ReadonlySet<number>): string {
  const bagian = rentang(sel, bebas(terlarang));
  const [satu] = bagian;
  if (satu !== undefined && bagian.length === 1) return `=AVERAGE(${teksRentang(satu, lembarDari(sel))})`;
  const jumlah = bagian.map((r) => `SUM(${teksRentang(r, lembarDari(sel))})`).join('+');
  return `=(${jumlah})/${sel.length}`;
}

/** A ratio to type into Excel; times 100 unless the cell has a % format: "=SUM(G6:G8)/SUM(F6:F8)*100". */
export function rumusRasio(
  atas: readonly CellRef[],
  bawah: readonly CellRef[],
  terlarang: ReadonlySet<number>,
  persen: boolean,
  lembar: string,
): string {
  const sisi = (sel: readonly CellRef[]): string => {
    const [satu] = sel;
    if (satu !== undefined && sel.length === 1) return alamat(satu, lembar);
    const badan = badanJumlah(sel, terlarang, lembar);
    return badan.includes('+') ? `(${badan})` : badan;
  };
  return `=${sisi(atas)}/${sisi(bawah)}${persen ? '' : '*100'}`;
}
