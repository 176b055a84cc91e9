import { angka } from '../../domain/angka.ts';
import { kunciNama } from '../../domain/kunci.ts';
import { parseTriwulan, type Triwulan } from '../../domain/triwulan.ts';
import { KAMUS } from './kamus.ts';
import { bacaAngka } from './lexer-angka.ts';
import { cariNama, type DaftarNama } from './lingkup.ts';
import type { IsiToken, Token } from './token.ts';

/** What the lexer has to know of the workbook. */
export interface KonteksLexer {
  readonly nama: DaftarNama;
  readonly triwulan: Triwulan;
  /** Names of the scale, longest first. */
  readonly predikat: readonly string[];
}

type Temu = { readonly isi: IsiToken; readonly akhir: number } | null;
type Pembaca = (teks: string, di: number, k: KonteksLexer) => Temu;

const ORDINAL = ['pertama', 'kedua', 'ketiga', 'keempat'];
const BULAN =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember';
const TRIWULAN =
  /(?:triwulan|tri wulan|tw|t\.w\.?)\.?[\s-]*(?:(?:ke[\s-]*)?(iv|iii|ii|i|[1-4])|(pertama|kedua|ketiga|keempat)|(ini|berjalan)|(lalu|sebelumnya)|(berikutnya|selanjutnya|mendatang|depan))(?![\p{L}\p{N}])/iuy;
const TAHUN =
  /(?:(?:tahun(?: anggaran)?|t\.?a\.?)\s*)?((?:19|20)\d\d)(?:\s*[-–/]\s*(?:19|20)\d\d)?(?![\d.,]*\d|%)/iuy;
const TANGGAL = new RegExp(
  `(?:tanggal\\s+)?\\d{1,2}\\s+(?:${BULAN})(?:\\s+\\d{4})?|tanggal\\s+\\d{1,2}|(?:${BULAN})(?![\\p{L}])`,
  'iuy',
);
const NOMOR = /(?:nomor|no\.?|pasal|ayat|huruf|tabel|gambar|bab|lampiran|pukul)\s*[\d.:/]+/iuy;
const ISIAN = /\{[^{}]*\}/y;
const AMBANG = '(?:target|(\\d{1,3}(?:,\\d+)?)\\s*(?:%|persen)|seratus persen)';
const KLAIM: readonly (readonly [RegExp, '<' | '>' | '>='])[] = [
  [
    new RegExp(
      `(?:(?:masih |berada )?di ?bawah|kurang dari|(?:belum|tidak|gagal)(?: dapat| bisa| mampu| berhasil)? (?:mencapai|memenuhi|menyentuh|sampai|sesuai(?: dengan)?|melampaui|tercapai(?:nya)?)) ${AMBANG}`,
      'iuy',
    ),
    '<',
  ],
  [/(?:belum|tidak|gagal)(?: dapat| bisa| mampu)? tercapai/iuy, '<'],
  [
    /(?:mencapai (?:atau|dan|bahkan) melampaui|mencapai|memenuhi|sesuai(?: dengan)?) target(?! (?:waktu|jadwal))/iuy,
    '>=',
  ],
  [new RegExp(`(?:di ?atas|melebihi|melampaui|lebih dari) ${AMBANG}`, 'iuy'), '>'],
];

function cocok(pola: RegExp, teks: string, di: number): RegExpExecArray | null {
  pola.lastIndex = di;
  return pola.exec(teks);
}

function lewati(pola: RegExp, jenis: 'isian' | 'waktuLain' | 'lain'): Pembaca {
  return (teks, di) => {
    const m = cocok(pola, teks, di);
    return m === null ? null : { isi: { jenis }, akhir: di + m[0].length };
  };
}

const bacaTriwulan: Pembaca = (teks, di, k) => {
  const m = cocok(TRIWULAN, teks, di);
  if (m === null) return null;
  const ke = (n: number): Triwulan | null => parseTriwulan(String(n)) ?? null;
  const [, romawi, ordinal, ini, lalu] = m;
  let triwulan = ke(k.triwulan + 1);
  if (romawi !== undefined) triwulan = parseTriwulan(romawi) ?? null;
  else if (ordinal !== undefined) triwulan = ke(ORDINAL.indexOf(ordinal.toLowerCase()) + 1);
  else if (ini !== undefined) triwulan = k.triwulan;
  else if (lalu !== undefined) triwulan = ke(k.triwulan - 1);
  return { isi: { jenis: 'triwulan', triwulan }, akhir: di + m[0].length };
};

const bacaTahun: Pembaca = (teks, di) => {
  const m = cocok(TAHUN, teks, di);
  return m === null ? null : { isi: { jenis: 'setahun' }, akhir: di + m[0].length };
};

const bacaKlaim: Pembaca = (teks, di) => {
  for (const [pola, arah] of KLAIM) {
    const m = cocok(pola, teks, di);
    if (m === null) continue;
    const angkaAmbang = m[1] ?? (/persen$/i.test(m[0]) ? '100' : undefined);
    const ambang = angkaAmbang === undefined ? 'target' : angka(angkaAmbang.replace(',', '.'));
    return { isi: { jenis: 'klaim', arah, ambang }, akhir: di + m[0].length };
  }
  return null;
};

const KATA = /[\p{L}\p{N}]+/gu;
/** Longer than any name of a sub kegiatan. */
const PANJANG_NAMA = 400;

const bacaNama: Pembaca = (teks, di, k) => {
  KATA.lastIndex = di;
  const awal = KATA.exec(teks);
  if (awal === null || awal.index !== di || !k.nama.perKata.has(kunciNama(awal[0]))) return null;
  const kata = kunciNama(teks.slice(di, di + PANJANG_NAMA)).split(' ');
  const temu = cariNama(kata, k.nama);
  if (temu === null) return null;
  let akhir = di;
  KATA.lastIndex = di;
  for (let n = 0; n < temu.panjang; n += 1) akhir = KATA.exec(teks) === null ? akhir : KATA.lastIndex;
  return { isi: { jenis: 'nama', lingkup: temu.lingkup }, akhir };
};

const bacaPredikat: Pembaca = (teks, di, k) => {
  const m = cocok(
    /(?:(?:ber)?predikat(?:nya)?|kategori|kriteria|dikategorikan|interpretasi)(?:\s+(?:kinerja|capaian|keuangan|adalah|yaitu|termasuk|dengan|dalam|yang|sebagai|penilaian))*\s*[:"'“(]*\s*/iuy,
    teks,
    di,
  );
  if (m === null) return null;
  const sisa = teks.slice(di + m[0].length).toLowerCase();
  const nama = k.predikat.find(
    (p) => sisa.startsWith(p.toLowerCase()) && !/^\p{L}/u.test(sisa.slice(p.length)),
  );
  if (nama === undefined) return null;
  return { isi: { jenis: 'predikat', predikat: nama }, akhir: di + m[0].length + nama.length };
};

const bacaBilanganToken: Pembaca = (teks, di) => {
  const temu = bacaAngka(teks, di);
  return temu === null ? null : { isi: temu.token, akhir: temu.akhir };
};

const bacaKamus: Pembaca = (teks, di) => {
  for (const [pola, isi] of KAMUS) {
    const m = cocok(pola, teks, di);
    if (m !== null) return { isi, akhir: di + m[0].length };
  }
  return null;
};

/** In this order: a name takes its words before anything else reads them. */
const PEMBACA: readonly Pembaca[] = [
  lewati(ISIAN, 'isian'),
  bacaNama,
  lewati(NOMOR, 'lain'),
  lewati(TANGGAL, 'waktuLain'),
  bacaTriwulan,
  bacaTahun,
  bacaKlaim,
  bacaPredikat,
  bacaBilanganToken,
  bacaKamus,
];

const TANDA: Readonly<Record<string, IsiToken>> = {
  '(': { jenis: 'buka' },
  ')': { jenis: 'tutup' },
  ',': { jenis: 'jeda' },
  ';': { jenis: 'jeda' },
  ':': { jenis: 'isi' },
  '.': { jenis: 'jeda' },
};

function baca(teks: string, di: number, k: KonteksLexer): { isi: IsiToken; akhir: number } {
  for (const pembaca of PEMBACA) {
    const temu = pembaca(teks, di, k);
    if (temu !== null) return temu;
  }
  const kata = cocok(/[\p{L}\p{N}][\p{L}\p{N}/'’-]*/uy, teks, di);
  if (kata !== null) return { isi: { jenis: 'lain' }, akhir: di + kata[0].length };
  return { isi: TANDA[teks[di] ?? ''] ?? { jenis: 'lain' }, akhir: di + 1 };
}

/** The tokens of a sentence. Every word gives one; what nobody knows is `lain`. */
export function tokenisasi(kalimat: string, k: KonteksLexer): readonly Token[] {
  const hasil: Token[] = [];
  let di = 0;
  while (di < kalimat.length) {
    if (/[\s"'“”‘’]/.test(kalimat[di] ?? '')) {
      di += 1;
      continue;
    }
    const { isi, akhir } = baca(kalimat, di, k);
    hasil.push({ ...isi, awal: di, akhir, teks: kalimat.slice(di, akhir) });
    di = akhir;
  }
  return hasil;
}
