import * as fc from 'fast-check';
import type { RawWorkbook } from '../../../src/sheets/raw-workbook.ts';
import { rawBuku, type Sel } from '../../support/raw-buku.ts';

/** A money table: whole rupiah; a target of null is "-". */
export interface TabelAcak {
  readonly baris: readonly BarisAcak[];
}
export interface BarisAcak {
  readonly pagu: number;
  readonly target: readonly (number | null)[];
  readonly realisasi: readonly number[];
}

/** Amounts that make accidents unlikely: seven to nine digits, without bias towards equal ones. */
const rupiah = fc.noBias(fc.integer({ min: 1_000_003, max: 987_654_321 }));

/** 2-7 rows; with `kosong` the last row has no targets. */
export function tabelAcak(kosong = false, jumlah: fc.Arbitrary<number> = rupiah): fc.Arbitrary<TabelAcak> {
  const empat = fc.array(jumlah, { minLength: 4, maxLength: 4 });
  const baris = fc.record({ pagu: jumlah, target: empat, realisasi: empat });
  return fc.array(baris, { minLength: 2, maxLength: 7 }).map((semua) => ({
    baris: semua.map((b, i) =>
      kosong && i === semua.length - 1 ? { ...b, target: [null, null, null, null] } : b,
    ),
  }));
}

export const BARIS_PERTAMA = 3;
/** Columns of quarter t: TARGET, REALISASI, CAPAIAN. */
export const kolom = (t: number, bagian: 'target' | 'realisasi' | 'capaian'): string => {
  const n = 3 + (t - 1) * 3 + { target: 0, realisasi: 1, capaian: 2 }[bagian];
  return String.fromCharCode(65 + n - 1 + 0);
};
export const selBaris = (i: number, k: string): string => `${k}${BARIS_PERTAMA + i}`;
/** Row of the Jumlah row: after the data, and after the subtotals where there are any. */
export const barisJumlah = (t: TabelAcak, subtotal = false): number =>
  BARIS_PERTAMA + t.baris.length + (subtotal ? 2 : 0);
export const barisRata = (t: TabelAcak, subtotal = false): number => barisJumlah(t, subtotal) + 1;

export interface Opsi {
  /** Printed figures: `F9` -> value; percentages with as many decimals as `desimal`. */
  readonly cetak: Readonly<Record<string, number>>;
  readonly desimal?: number;
  readonly metode?: 'total' | 'rata-rata';
  /** Splits the table after its first row by subtotals. */
  readonly subtotal?: boolean;
}

/** The workbook of a table: Realisasi Keuangan alone, with printed figures only where `cetak` names them. */
export function bukuAcak(t: TabelAcak, opsi: Opsi): RawWorkbook {
  const data = t.baris.map((b, i): Sel[] => [
    `Sub Kegiatan ${String.fromCharCode(65 + i)}`,
    b.pagu,
    ...[0, 1, 2, 3].flatMap((q): Sel[] => [b.target[q] ?? '-', b.realisasi[q] ?? 0, null]),
  ]);
  const [pertama = [], ...lain] = data;
  const isi =
    opsi.subtotal === true
      ? [pertama, ['Jumlah Kegiatan 1'], ...lain, ['Jumlah Kegiatan 2'], ['Jumlah']]
      : [...data, ['Jumlah']];
  const rows: Sel[][] = [
    [
      'SUB KEGIATAN',
      'ANGGARAN',
      ...['I', 'II', 'III', 'IV'].flatMap((r): Sel[] => [`TRIWULAN ${r}`, null, null]),
    ],
    [null, null, ...[1, 2, 3, 4].flatMap((): Sel[] => ['TARGET', 'REALISASI', 'CAPAIAN'])],
    ...isi,
    ['Rata-rata Capaian Keuangan'],
  ];
  const fmt = `0.${'0'.repeat(opsi.desimal ?? 6)}`.replace(/\.$/, '');
  for (const [sel, v] of Object.entries(opsi.cetak)) {
    const column = sel.charCodeAt(0) - 65;
    const row = rows[Number(sel.slice(1)) - 1] ?? [];
    while (row.length <= column) row.push(null);
    const persen = column >= 2 && (column - 2) % 3 === 2;
    row[column] = persen ? { v, fmt } : { v, fmt: '0' };
  }
  return rawBuku({
    Identitas: [
      ['Tahun Anggaran', 2024],
      ['Triwulan', 'IV'],
    ],
    'Realisasi Keuangan': { rows, merges: ['C1:E1', 'F1:H1', 'I1:K1', 'L1:N1'] },
    ...(opsi.metode === undefined
      ? {}
      : {
          Pengaturan: [
            ['KUNCI', 'ISI'],
            ['Ringkasan Keuangan', opsi.metode],
          ],
        }),
  });
}

/** Exact percentage of whole numbers at `desimal` places, half up or cut off. */
export function persen(atas: bigint, bawah: bigint, desimal: number, potong = false): number {
  const skala = 10n ** BigInt(desimal);
  const atasSkala = atas * 100n * skala;
  const nilai = potong ? atasSkala / bawah : (2n * atasSkala + bawah) / (2n * bawah);
  const bulat = nilai / skala;
  const sisa = (nilai % skala).toString().padStart(desimal, '0');
  return Number(desimal === 0 ? bulat.toString() : `${bulat}.${sisa}`);
}

export const besar = (n: number | null | undefined): bigint => BigInt(n ?? 0);
export const jumlah = (n: readonly (number | null | undefined)[]): bigint =>
  n.reduce((s, x) => s + besar(x), 0n);
