import { isAngka, jumlahkan } from '../domain/angka.ts';
import { kunciKode, kunciNama } from '../domain/name-key.ts';
import { bacaTeksAngka } from './angka-text.ts';
import { teksSel } from './cell-text.ts';
import { kunciJudul } from './clean-text.ts';
import type { Kolom } from './declarations/column-key.ts';
import { indeksJudul } from './heading-index.ts';
import { type BacaTabel, type BarisMentah, bacaAngka, barisMentah, kolomAngka } from './raw-row.ts';

/** What a row of a table is. `judul`: a heading printed again; `kelompok`: a program or kegiatan name without amounts. */
export type JenisBaris = 'data' | 'total' | 'induk' | 'kelompok' | 'judul' | 'lain';

/** A row with its part in the table. */
export interface BarisBerjenis {
  readonly baris: BarisMentah;
  readonly jenis: JenisBaris;
  /** The label of a total ('' when it has none); '' else. */
  readonly label: string;
}

/** A table's rows, and the first row below it. */
export interface SusunanBaris {
  readonly rows: readonly BarisBerjenis[];
  /** Last row of the table. */
  readonly akhir: number;
  /** Filled rows below the table. */
  readonly sisa: readonly BarisMentah[];
}

const LABEL: readonly Kolom[] = ['no', 'program', 'kegiatan', 'subKegiatan'];
/** Also spaced out ("T O T A L"), shortened ("Jml."), behind a sum sign, as "Sub Total". */
const TOTAL =
  /^(?:[∑Σ]\s*)?(?:(?:sub\s*)?jumlah|jml\b|j\s?u\s?m\s?l\s?a\s?h\b|(?:grand\s+|sub\s*)?total|t\s?o\s?t\s?a\s?l\b|rata[\s\-–]*rata|rata2|rerata\b)/i;

const TOTAL_SAJA =
  /^(?:(?:sub\s*)?jumlah|(?:grand |sub\s*)?total|jml\.?|rata[\s\-–]*rata(?: capaian(?: kinerja)?)?)\s*:?$/i;

/** Sorts the rows below a heading into data, totals and parents, and finds where the table ends (workbook.md, "Rows"). */
export function susunBaris(t: BacaTabel, lastHeadingRow: number): SusunanBaris {
  const semua = t.grid.rows.filter((r) => r > lastHeadingRow).map((r) => kenali(t, barisMentah(t, r)));
  const mulai = tanpaPenomoran(t, semua);
  const utama = totalTanpaLabel(t, indukBerkode(t, mulai.slice(0, tabelKedua(mulai))));
  const akhir = akhirTabel(t, utama);
  const rows = utama.slice(0, akhir + 1);
  return {
    rows,
    akhir: rows.at(-1)?.baris.row ?? lastHeadingRow,
    sisa: mulai.slice(akhir + 1).map((b) => b.baris),
  };
}

/** Index of the table's last row: the run of totals after the last data row, or that row itself when no total follows. */
function akhirTabel(t: BacaTabel, rows: readonly BarisBerjenis[]): number {
  const data = rows.findLastIndex((b) => b.jenis === 'data' && bernama(b.baris) && berangka(t, b.baris));
  const total = rows.findIndex((b, i) => i > data && b.jenis === 'total');
  if (total === -1) return data;
  const sesudah = rows.findIndex((b, i) => i > total && b.jenis !== 'total');
  return sesudah === -1 ? rows.length - 1 : sesudah - 1;
}

/**
 * Rows whose KODE has fewer parts and begins that of a row below are parents, wherever their name stands. With nothing
 * of theirs below, a kode that was cut short would take its row out of the table unseen.
 */
function indukBerkode(t: BacaTabel, rows: readonly BarisBerjenis[]): readonly BarisBerjenis[] {
  const awalan = new Set<string>();
  return rows
    .toReversed()
    .map((b): BarisBerjenis => {
      const k = b.jenis === 'data' ? kunciKode(b.baris.teks('kode')) : '';
      const induk = k !== '' && awalan.has(k);
      for (const a of awalanKode(k)) awalan.add(a);
      return induk ? { ...b, jenis: berangka(t, b.baris) ? 'induk' : 'kelompok' } : b;
    })
    .toReversed();
}

/** The kode above a kode: of 7.01.03 these are 7 and 7.01. */
function awalanKode(kode: string): readonly string[] {
  const bagian = kode.split('.');
  return bagian.slice(1).map((_, i) => bagian.slice(0, i + 1).join('.'));
}

function kenali(t: BacaTabel, baris: BarisMentah): BarisBerjenis {
  const label = labelBaris(t, baris);
  if (TOTAL.test(label)) return { baris, jenis: 'total', label };
  const angka = berangka(t, baris);
  if (!angka && isJudulUlang(t, baris)) return { baris, jenis: 'judul', label: '' };
  if (hanyaStrip(t, baris)) return { baris, jenis: 'lain', label: '' };
  if (indukPk(t, baris) !== undefined) return { baris, jenis: angka ? 'induk' : 'kelompok', label: '' };
  if (isInduk(baris)) return { baris, jenis: angka ? 'induk' : 'kelompok', label: '' };
  if (bernama(baris) || angka) return { baris, jenis: 'data', label: '' };
  return { baris, jenis: 'lain', label: '' };
}

/** The first filled cell among NO, PROGRAM, KEGIATAN and SUB KEGIATAN; a total's label may also stand in a column without meaning. */
function labelBaris(t: BacaTabel, baris: BarisMentah): string {
  const label = LABEL.map((k) => baris.teks(k)).find((teks) => teks !== '');
  if (label !== undefined) return label;
  // "Jumlah Laporan ..." is an indikator; the bare word with no name beside it is a total.
  const diIndikator = baris.teks('indikator');
  if (TOTAL_SAJA.test(diIndikator) && baris.teksGabung('subKegiatan') === '') return diIndikator;
  const indikator = t.kolom.get('indikator');
  for (const [column, cell] of t.grid.sheet.rows.get(baris.row) ?? []) {
    if (column === indikator || t.grid.at(baris.row, column).covered) continue;
    const teks = teksSel(cell);
    if (teks !== '') return TOTAL.test(teks) ? teks : '';
  }
  return '';
}

/** A row whose own PROGRAM or KEGIATAN is filled while SUB KEGIATAN and INDIKATOR are blank. */
function isInduk(baris: BarisMentah): boolean {
  const nama = baris.teks('program') !== '' || baris.teks('kegiatan') !== '';
  return nama && !bernama(baris) && baris.teksGabung('subKegiatan') === '';
}

/** A row of dashes states nothing: people close an empty table with one. */
function hanyaStrip(t: BacaTabel, baris: BarisMentah): boolean {
  const isi = [...t.kolom.keys()].map((k) => baris.teks(k)).filter((teks) => teks !== '');
  return isi.length > 0 && isi.every((teks) => /^[-\u2010-\u2015−.\s]+$/.test(teks));
}

/** The level (1 program, 2 kegiatan) of a row whose name under SUB KEGIATAN is a program or kegiatan of PK. */
export function indukPk(t: BacaTabel, baris: BarisMentah): number | undefined {
  if (t.indukPk === undefined || baris.teks('indikator') !== '') return undefined;
  return t.indukPk.get(kunciNama(baris.teks('subKegiatan')));
}

/** A name stands there, or a formula that would give one. */
function bernama(baris: BarisMentah): boolean {
  return baris.sel('subKegiatan') !== undefined || baris.sel('indikator') !== undefined;
}

/** True when a column of figures states something there: a number, nihil, a formula, an error. */
export function berangka(t: BacaTabel, baris: BarisMentah): boolean {
  return kolomAngka(t).some((k) => {
    const value = baris.sel(k)?.value;
    if (value === undefined) return false;
    return value.type !== 'text' || bacaTeksAngka(value.text, false).jenis !== 'bukan';
  });
}

/** Takes away the numbering rows: below the heading, and below a heading printed again. */
function tanpaPenomoran(t: BacaTabel, rows: readonly BarisBerjenis[]): readonly BarisBerjenis[] {
  return rows.filter((b, i) => !((i === 0 || rows[i - 1]?.jenis === 'judul') && isPenomoran(t, b.baris)));
}

/** The row (1) (2) (3) under a heading. */
function isPenomoran(t: BacaTabel, baris: BarisMentah): boolean {
  const isi = [...t.kolom.keys()].map((k) => baris.teks(k)).filter((teks) => teks !== '');
  return (
    isi.length >= 3 &&
    isi.every((teks) => /^\(?\d{1,2}[a-z]?\)?(?:\s*[=:(].*)?$/i.test(teks)) &&
    /\d/.test(baris.teks('subKegiatan'))
  );
}

function isJudulUlang(t: BacaTabel, baris: BarisMentah): boolean {
  const { kolom, triwulan } = indeksJudul(t.deklarasi);
  const isi = [...(t.grid.sheet.rows.get(baris.row)?.values() ?? [])].map((c) => kunciJudul(teksSel(c)));
  // The second level of a heading that is printed again has TARGET | REALISASI | CAPAIAN alone.
  return isi.filter((k) => kolom.has(k) || triwulan.has(k)).length >= 2;
}

/**
 * A heading that comes again after a total, or under a title of its own, begins a second table; else, or where the title
 * says "lanjutan", it is the same table on a new page.
 */
function tabelKedua(rows: readonly BarisBerjenis[]): number {
  const i = rows.findIndex((b, n) => {
    if (b.jenis !== 'judul') return false;
    const atas = rows.slice(0, n);
    return (
      atas.some((x) => x.jenis === 'total') || (atas.some((x) => x.jenis === 'data') && isNama(atas.at(-1)))
    );
  });
  return i === -1 ? rows.length : i;
}

/** A line of words between rows: the title of what follows. */
function isNama(b: BarisBerjenis | undefined): boolean {
  if (b?.jenis !== 'lain' && b?.jenis !== 'kelompok') return false;
  return !LABEL.some((k) => /lanjut/i.test(b.baris.teks(k)));
}

/** A nameless row whose figures are the sums of the rows above is a total that lacks its label. */
function totalTanpaLabel(t: BacaTabel, rows: readonly BarisBerjenis[]): readonly BarisBerjenis[] {
  let sejak: BarisMentah[] = [];
  return rows.map((b) => {
    if (b.jenis === 'total') sejak = [];
    if (b.jenis !== 'data') return b;
    const { baris } = b;
    const anonim = !bernama(baris) && baris.teks('no') === '' && baris.teksGabung('subKegiatan') === '';
    if (
      anonim &&
      sejak.length >= 2 &&
      kolomAngka(t).some((k) => !k.endsWith('.capaian') && sama(t, baris, sejak, k))
    ) {
      sejak = [];
      return { baris, jenis: 'total', label: '' };
    }
    sejak.push(baris);
    return b;
  });
}

function sama(t: BacaTabel, baris: BarisMentah, atas: readonly BarisMentah[], kolom: Kolom): boolean {
  const nilai = bacaAngka(t, baris, kolom, '').nilai;
  const tambah = atas.map((a) => bacaAngka(t, a, kolom, '').nilai).filter((n) => isAngka(n) && !n.isZero());
  // One figure repeated is no sum.
  return isAngka(nilai) && nilai.gt(0) && tambah.length >= 2 && jumlahkan(tambah).eq(nilai);
}

/** Number of parts of a kode: 7.01.03.2.01.0001 has six; 0 without one. */
export function bagianKode(kode: string): number {
  const k = kunciKode(kode);
  return k === '' ? 0 : k.split('.').length;
}
