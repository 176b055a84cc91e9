import { columnLetters } from '../../findings/cell-ref.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import { namaBaris } from '../lib/figure-label.ts';
import type { DataBaris } from '../lib/stated-cell.ts';
import type { Liputan, Tugas } from './formula-coverage.ts';
import { BARIS_AKHIR, type Rujukan } from './formula-reference.ts';

/** So many rows are named; the finding's `related` holds all. */
const DISEBUT = 3;

/** What is wrong with a formula's coverage, in words that follow "Rumus =SUM(F6:F7)". */
export function uraiMasalah(l: Liputan, tugas: Tugas): string {
  const rows: readonly Row<DataBaris>[] = tugas.tabel.rows;
  const baris = (nomor: number): string => {
    const row = rows.find((r) => r.row === nomor);
    return row === undefined ? `baris ${nomor}` : `baris ${nomor} ("${namaBaris(row)}")`;
  };
  const total = l.total.map((p) =>
    p.row === tugas.dirinya ? 'selnya sendiri' : `baris ${p.row} ("${p.nama}")`,
  );
  const bagian = [
    ...sebut('melewatkan', l.kurang.map(baris), ''),
    ...sebut('menghitung', l.rangkap.map(baris), ' dua kali'),
    ...sebut('mengikutkan', total, ''),
    ...sebut('mengikutkan', l.asing.map(baris), ' yang bukan rinciannya'),
    ...sebut('melampaui tabel:', l.lampau.map(teks), ''),
    ...sebut('memakai rentang bertitik dua rangkap yang dibaca Excel sebagai', l.rantai.map(teks), ''),
    ...sebut('mengikutkan kolom lain:', l.lebar.map(teks), ''),
  ];
  return bagian.join('; ');
}

function sebut(awal: string, apa: readonly string[], akhir: string): readonly string[] {
  if (apa.length === 0) return [];
  const nama = apa.slice(0, DISEBUT).join(', ');
  const sisa = apa.length > DISEBUT ? ` dan ${apa.length - DISEBUT} lagi` : '';
  return [`${awal} ${nama}${sisa}${akhir}`];
}

function teks(r: Rujukan): string {
  const [kiri, kanan] = [columnLetters(r.left), columnLetters(r.right)];
  if (r.top === 1 && r.bottom === BARIS_AKHIR) return `${kiri}:${kanan}`;
  return r.top === r.bottom && r.left === r.right ? `${kiri}${r.top}` : `${kiri}${r.top}:${kanan}${r.bottom}`;
}
