import type { Kolom } from '../../sheets/declarations/column-key.ts';
import { dariInduk, dariTotal, type Penjumlah } from '../lib/jumlah-figures.ts';
import type { TabelApa } from '../lib/stated-cell.ts';
import { meliputi, type Rujukan } from './formula-reference.ts';
import { bacaRumus, type Rumus } from './read-formula.ts';

/** What a formula takes in of a table, measured against the rows that it should take in. Row numbers throughout. */
export interface Liputan {
  /** Rows left out. */
  readonly kurang: readonly number[];
  /** Rows taken twice by overlapping references. */
  readonly rangkap: readonly number[];
  /** Total and parent rows taken in beside their own rows (or into a mean). */
  readonly total: readonly Penjumlah[];
  /** Data rows of the table that belong to another total. */
  readonly asing: readonly number[];
  /** References that run into the heading or below the table. */
  readonly lampau: readonly Rujukan[];
  readonly rantai: readonly Rujukan[];
  /** References over several columns. */
  readonly lebar: readonly Rujukan[];
}

/** Where the formula stands and what it should be over. */
export interface Tugas {
  readonly tabel: TabelApa;
  readonly kolom: Kolom;
  /** Column number of the figures; undefined = any one column (another sheet). */
  readonly column: number | undefined;
  /** Rows that must be taken in. */
  readonly wajib: readonly number[];
  /** Rows that may be taken in: for a mean also those without a figure. */
  readonly boleh: readonly number[];
  /** The row that holds the formula; undefined on another sheet. */
  readonly dirinya: number | undefined;
}

/** The coverage of references on the table's sheet; null when they are of other columns, which are left alone. */
export function liputan(rumus: Rumus, tugas: Tugas): Liputan | null {
  const { column } = tugas;
  if (column !== undefined && rumus.rujukan.some((r) => r.left > column || r.right < column)) return null;
  const hitung = new Map<number, number>();
  const lewatTotal = new Map<number, Penjumlah[]>();
  const rata = rumus.cara === 'rerata';
  const langsung: Penjumlah[] = [];
  for (const r of rumus.rujukan) {
    for (const row of tugas.tabel.rows) if (meliputi(r, row.row)) tambah(hitung, row.row);
    for (const p of penjumlahDalam(r, tugas)) {
      if (rata || p.row === tugas.dirinya) langsung.push(p);
      else for (const row of p.atas) tumpuk(lewatTotal, row, p);
    }
  }
  const kali = (row: number): number => (hitung.get(row) ?? 0) + (lewatTotal.get(row)?.length ?? 0);
  const lewat = tugas.boleh.filter((row) => kali(row) > 1 && lewatTotal.has(row));
  const total = [...langsung, ...lewat.flatMap((row) => lewatTotal.get(row) ?? [])];
  const boleh = new Set(tugas.boleh);
  const semua = tugas.tabel.rows.map((r) => r.row);
  return {
    kurang: tugas.wajib.filter((row) => kali(row) === 0),
    rangkap: tugas.boleh.filter((row) => (hitung.get(row) ?? 0) > 1),
    total: [...new Map(total.map((p) => [p.row, p])).values()],
    asing: semua.filter((row) => !boleh.has(row) && kali(row) > 0),
    lampau: rumus.rujukan.filter((r) => melampaui(r, tugas)),
    rantai: rumus.rujukan.filter((r) => r.rantai),
    lebar: rumus.rujukan.filter((r) => r.left !== r.right),
  };
}

function tambah(hitung: Map<number, number>, row: number): void {
  hitung.set(row, (hitung.get(row) ?? 0) + 1);
}

function tumpuk(peta: Map<number, Penjumlah[]>, row: number, p: Penjumlah): void {
  const isi = peta.get(row);
  if (isi === undefined) peta.set(row, [p]);
  else isi.push(p);
}

/** The total and parent rows that a reference takes in with a figure; SUBTOTAL passes over other SUBTOTALs. */
function penjumlahDalam(r: Rujukan, tugas: Tugas): readonly Penjumlah[] {
  const semua = [...tugas.tabel.totals.map(dariTotal), ...tugas.tabel.induk.map(dariInduk)];
  return semua.filter((p) => {
    if (!meliputi(r, p.row)) return false;
    const cetak = p.cetak.get(tugas.kolom);
    if (p.row === tugas.dirinya) return true;
    if (cetak === undefined) return false;
    return !(r.subtotal && cetak.formula !== undefined && bacaRumus(cetak.formula)?.subtotal === true);
  });
}

function melampaui(r: Rujukan, tugas: Tugas): boolean {
  const { tabel } = tugas;
  const baris = [...tabel.rows, ...tabel.induk].map((x) => x.row);
  const akhir = [...baris, ...tabel.totals.map((x) => x.row)].reduce((a, b) => Math.max(a, b), 0);
  if (r.top <= tabel.lastHeadingRow || r.bottom > akhir) return true;
  const pertama = baris.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  // A numbering row (1) (2) (3) under the heading would be added along.
  for (let row = r.top; row < pertama && row <= r.bottom; row++) {
    const cell = tabel.sheet.rows.get(row)?.get(tugas.column ?? r.left);
    if (cell?.value.type === 'number') return true;
  }
  return false;
}
