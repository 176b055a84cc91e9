import type { NamaGaya } from './cell-styles.ts';

/** A cell to write. With `rumus` (no "="), `nilai` is its stored result; a formula is never written without one. */
export interface SelTulis {
  readonly baris: number;
  readonly kolom: number;
  readonly gaya: NamaGaya;
  /** Text, number, ISO date, or null for a styled blank cell. */
  readonly nilai: string | number | { readonly tanggal: string } | null;
  readonly rumus?: string;
  /** Number format of this cell instead of its style's. */
  readonly format?: string;
}

/** A rule on what may be typed into a range ("K7:K16"). */
export interface AturanIsian {
  readonly rentang: string;
  /** `daftar`: a drop-down of texts or of a range (`=PK!$D$7:$D$9`); `rumus`: a formula that must be true, relative to the first cell. */
  readonly jenis: 'daftar' | 'rumus';
  readonly isi: readonly string[] | string;
  /** Shown when the cell is chosen. */
  readonly petunjuk?: { readonly judul: string; readonly teks: string };
  /** Shown when something else is typed; without it anything may be typed. */
  readonly tolak?: string;
}

/** How a sheet prints. */
export interface CetakLembar {
  readonly mendatar: boolean;
  /** Pages across, or a fixed scale in percent. */
  readonly skala: { readonly lebarHalaman: number } | { readonly persen: number };
  /** Rows repeated on each page: [4, 6]. */
  readonly barisUlang?: readonly [number, number];
  /** Columns repeated on each page: ["A", "D"]. */
  readonly kolomUlang?: readonly [string, string];
  /** What is printed ("A1:M40"); without it everything. */
  readonly area?: string;
  /** A new page starts after each of these columns (numbers from 1). */
  readonly patahKolom?: readonly number[];
}

/** A worksheet to write. */
export interface LembarTulis {
  readonly nama: string;
  /** Column widths in characters, from column A. */
  readonly lebar: readonly number[];
  readonly sel: readonly SelTulis[];
  /** Merged ranges: "A4:A5". */
  readonly gabung?: readonly string[];
  /** Row heights in points; other rows fit their text. */
  readonly tinggi?: ReadonlyMap<number, number>;
  readonly aturan?: readonly AturanIsian[];
  /** Rows above and columns left of this stay in view. */
  readonly beku?: { readonly baris: number; readonly kolom: number };
  readonly cetak: CetakLembar;
  /** Range with filter buttons: "A3:P40". */
  readonly saring?: string;
  /** Fills (ARGB) of the cells of a range for which a formula, written for its first cell, is true. */
  readonly warnai?: readonly { readonly rentang: string; readonly rumus: string; readonly latar: string }[];
  /** Locks the cells whose style is locked; no password. */
  readonly terkunci?: boolean;
  /** RRGGBB */
  readonly warnaTab?: string;
}

/** What the file says about itself; `waktu` fixes every date in it, so that the same content gives the same bytes. */
export interface SifatBuku {
  readonly judul: string;
  readonly pembuat: string;
  readonly waktu: Date;
}
