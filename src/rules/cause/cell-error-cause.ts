import { teksDesimal } from '../../domain/angka.ts';
import { type CellRef, formatCellRef } from '../../findings/cell-ref.ts';
import { excerpt } from '../../findings/clean.ts';
import type { Cause, Diagnostic } from '../../findings/finding.ts';
import type { BacaanAngka } from '../../sheets/angka-text.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import type { Rujukan } from '../formula/formula-reference.ts';
import { bacaRumus } from '../formula/read-formula.ts';
import { PencariSandungan, type Sandungan } from '../formula/stumble-finder.ts';
import { alamat, rumusJumlah } from '../lib/formula-text.ts';
import { daftar } from './text-cause.ts';

/** More text cells than this are not named: the formula refers to a column of something else. */
const DISEBUT = 4;
/** Addends further apart than so many rows are no column of a table. */
const TERSEBAR = 1000;
/** Longer texts are cut in the cause. */
const PANJANG = 30;

/** How a text reads as a number, in a column of rupiah or any other. */
export type BacaTeks = (teks: string, rupiah: boolean) => BacaanAngka;

/** The findings with the text cells named (cause `berisi-teks`) wherever a formula is #VALUE! because of them. */
export function jelaskanGalat(
  findings: readonly Diagnostic[],
  buku: BukuKerja,
  baca: BacaTeks,
): readonly Diagnostic[] {
  const pencari = new PencariSandungan(buku.raw);
  return findings.map((f) => {
    if (f.code !== 'sel/rumus-galat' || f.args.galat !== '#VALUE!' || f.at === undefined) return f;
    const sandungan = pencari.cari(f.at);
    const [pertama] = sandungan;
    if (pertama === undefined || sandungan.length > DISEBUT) return f;
    const bacaan = (s: Sandungan) => baca(s.teks, s.at.sheet === buku.keuangan?.sheet.name);
    const cause = { ...sebab(sandungan, f.at, bacaan), at: pertama.at };
    return { ...f, cause, related: sandungan.map((s) => s.at) };
  });
}

function sebab(sandungan: readonly Sandungan[], di: CellRef, baca: (s: Sandungan) => BacaanAngka): Cause {
  const sebut = (s: readonly Sandungan[]) => daftar(s.map((x) => alamat(x.at, di.sheet)));
  const tanpaIsi = sandungan.filter((s) => s.cell.formula === undefined && kosong(baca(s)));
  const perbaikan = sandungan.map((s) => {
    if (s.cell.formula !== undefined) return `betulkan rumus di ${sebut([s])} agar hasilnya angka`;
    if (!tanpaIsi.includes(s)) return ketik(sebut([s]), baca(s));
    // Nothing is stated there, and rightly so: it is the formula that has to bear it.
    const [rumusDi, jumlah] = [alamat(s.rumusDi, di.sheet), rumusSum(s)];
    const sesama = sebut(tanpaIsi.filter((x) => formatCellRef(x.rumusDi) === formatCellRef(s.rumusDi)));
    return jumlah === undefined
      ? `tulis - di ${rumusDi} bila ${sesama} memang nihil, atau ketik angkanya di ${sesama}`
      : `ganti ${rumusDi} dengan ${jumlah}, yang melewati teks`;
  });
  return {
    code: 'berisi-teks',
    args: {
      sel: sebut(sandungan),
      isi: daftar(sandungan.map((s) => kutip(s.teks))),
      ketik: daftar([...new Set(perbaikan)]),
      formatTeks: sebut(
        sandungan.filter((s, i) => s.cell.format === '@' && /^ketik/.test(perbaikan[i] ?? '')),
      ),
      diketik: '',
    },
  };
}

function kutip(teks: string): string {
  const isi = excerpt(teks, PANJANG);
  return isi === '' ? 'tanpa huruf' : `"${isi}"`;
}

function kosong(bacaan: BacaanAngka): boolean {
  return bacaan.jenis === 'nihil' || bacaan.jenis === 'kosong';
}

function ketik(sel: string, bacaan: BacaanAngka): string {
  return bacaan.jenis === 'angka'
    ? `ketik ${teksDesimal(bacaan.nilai).replace('.', ',')} sebagai angka di ${sel}`
    : `ketik angkanya saja di ${sel}`;
}

/** The same addition as a SUM, which passes over text; undefined when the formula is no plain addition of cells of its sheet. */
function rumusSum(s: Sandungan): string | undefined {
  const rumus = bacaRumus(s.rumus);
  if (rumus === null || rumus.cara !== 'jumlah' || rumus.subtotal) return undefined;
  const sel = rumus.rujukan.map((r) => satuSel(r, s.rumusDi));
  const ada = sel
    .filter((c): c is CellRef => c !== undefined)
    .sort((a, b) => a.column - b.column || a.row - b.row);
  if (ada.length !== sel.length || new Set(ada.map(formatCellRef)).size !== ada.length) return undefined;
  const baris = new Set(ada.map((c) => c.row));
  const [awal, akhir] = [Math.min(...baris), Math.max(...baris)];
  if (akhir - awal > TERSEBAR) return undefined;
  const antara = Array.from({ length: akhir - awal }, (_, i) => awal + i);
  return rumusJumlah(ada, new Set(antara.filter((row) => !baris.has(row))));
}

function satuSel(r: Rujukan, di: CellRef): CellRef | undefined {
  if (r.sheet !== undefined || r.top !== r.bottom || r.left !== r.right) return undefined;
  return { sheet: di.sheet, row: r.top, column: r.left };
}
