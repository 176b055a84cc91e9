import type { HasilKinerja } from '../domain/hasil.ts';
import type { BarisNarasi } from '../domain/kinerja-data.ts';
import { kunciNama } from '../domain/name-key.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { Sebutan, Waktu } from './mention.ts';
import type { DaftarNama, Lingkup } from './narasi-scope.ts';
import { bacaKalimat } from './read-sentence.ts';
import { tokenisasi } from './sentence-lexer.ts';
import { paragraf } from './split-paragraphs.ts';
import type { Token } from './token.ts';

/** A sentence of a cell, read. */
export interface Kalimat {
  readonly teks: string;
  readonly token: readonly Token[];
  readonly sebutan: readonly Sebutan[];
  /** What was spoken of before the sentence. */
  readonly awal: Lingkup | null;
}

/** A cell of Narasi, read against the results. */
export interface SelNarasi {
  readonly at: CellRef;
  readonly baris: BarisNarasi;
  /** What UNTUK names; the whole when blank; null when it names nothing known. */
  readonly untuk: Lingkup | null;
  readonly kalimat: readonly Kalimat[];
  /** The names of the workbook. */
  readonly nama: DaftarNama;
}

/** What every saying about results has in it: a figure, a number word, a claim, a predikat or a quarter. The rest needs no reading. */
const PENTING =
  /\d|persen|predikat|kategori|kriteria|interpretasi|tercapai|(?:capai|penuhi|lampaui|lebihi|bawah|atas|sesuai|dari|sentuh|sampai)(?: dengan)? target|(?:triwulan|\btw)[\s.-]+(?:ke[\s-]*)?(?:i|v|pertama|kedua|ketiga|keempat|lalu|sebelum|berikut|selanjut|mendatang|depan)|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas|ratus|ribu))\b/i;

/** Reads the cells of Narasi. */
export function bacaNarasi(
  narasi: readonly Row<BarisNarasi>[],
  hasil: HasilKinerja,
  nama: DaftarNama,
): readonly SelNarasi[] {
  const satuan = new Set(hasil.kinerja.flatMap((b) => kunciNama(b.satuan).split(' ')));
  const predikat = hasil.data.skala.map((t) => t.predikat).sort((a, b) => b.length - a.length);
  const { triwulan, tahun } = hasil.data;
  const k = { nama, triwulan, tahun, predikat };
  return narasi.map((row) => {
    const untuk = lingkupUntuk(row.data.untuk, nama);
    const kalimat = paragraf(row.data.isi).flatMap((isi) => {
      if (row.data.bagian === 'Dasar Hukum' || !isi.some((teks) => PENTING.test(teks))) {
        return isi.map((teks): Kalimat => ({ teks, token: [], sebutan: [], awal: untuk }));
      }
      let lingkup = untuk;
      let waktu: Waktu = 'biasa';
      return isi.map((teks): Kalimat => {
        const token = tokenisasi(teks, k);
        const terbaca = bacaKalimat({ kalimat: teks, token, triwulan: k.triwulan, lingkup, waktu, satuan });
        const awal = lingkup;
        ({ lingkup, waktu } = terbaca);
        return { teks, token, sebutan: terbaca.sebutan, awal };
      });
    });
    return { at: row.at.isi, baris: row.data, untuk, kalimat, nama };
  });
}

function lingkupUntuk(untuk: string, nama: DaftarNama): Lingkup | null {
  const kunci = kunciNama(untuk);
  return kunci === '' ? nama.keseluruhan : (nama.untuk.get(kunci) ?? null);
}
