import { angka } from '../domain/angka.ts';
import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { bacaAngka } from './figure-lexer.ts';
import { cariNama, type DaftarNama } from './narasi-scope.ts';
import { KAMUS } from './phrase-dictionary.ts';
import type { IsiToken, Token } from './token.ts';

/** What the lexer has to know of the workbook. */
export interface KonteksLexer {
  readonly nama: DaftarNama;
  readonly triwulan: Triwulan;
  readonly tahun: number;
  /** Names of the scale, longest first. */
  readonly predikat: readonly string[];
}

type Temu = { readonly isi: IsiToken; readonly akhir: number } | null;
type Pembaca = (teks: string, di: number, k: Kalimat) => Temu;

/** The words of a sentence, folded, with the places where they start and end. */
interface KataKalimat {
  readonly lipat: readonly string[];
  readonly akhir: readonly number[];
  readonly letak: ReadonlyMap<number, number>;
}
type Kalimat = KonteksLexer & { readonly kata: KataKalimat };

/** Lower case of the same length. */
function kecilkan(teks: string): string {
  return teks.replace(/[A-Z]+/g, (huruf) => huruf.toLowerCase());
}

function kataKalimat(teks: string): KataKalimat {
  const temu = [...teks.matchAll(/[\p{L}\p{N}]+/gu)];
  return {
    lipat: temu.map((m) => m[0].toLowerCase()),
    akhir: temu.map((m) => m.index + m[0].length),
    letak: new Map(temu.map((m, i) => [m.index, i])),
  };
}

const ORDINAL = ['pertama', 'kedua', 'ketiga', 'keempat'];
const BULAN =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember';
const TRIWULAN =
  /(?:triwulan|tri wulan|tw|t\.w\.?)\.?[\s-]*(?:(?:ke[\s-]*)?(iv|iii|ii|i|[1-4])|(pertama|kedua|ketiga|keempat)|(ini|berjalan)|(lalu|sebelumnya)|(berikutnya|selanjutnya|mendatang|depan))(?![a-z0-9])/y;
const TAHUN =
  /(?:(?:tahun(?: anggaran)?|t\.?a\.?)\s*)?((?:19|20)\d\d)(\s*(?:[-–/]|s\.?\/?d\.?|sampai(?: dengan)?)\s*(?:19|20)\d\d)?(?![\d.,]*\d|%)/y;
const SEMESTER = /semester[\s-]+(?:(i|1|pertama)|(?:ii|2|kedua))(?![a-z0-9])/y;
const TANGGAL = new RegExp(
  `(?:tanggal\\s+)?\\d{1,2}\\s+(?:${BULAN})(?:\\s+\\d{4})?|tanggal\\s+\\d{1,2}|(?:${BULAN})(?![a-z])`,
  'y',
);
const NOMOR = /(?:nomor|no\.?|pasal|ayat|huruf|tabel|gambar|bab|lampiran|pukul)\s*[\d.:/]+/y;
const ISIAN = /\{[^{}]*\}/y;
const AMBANG = '(?:target|(\\d{1,3}(?:,\\d+)?)\\s*(?:%|persen)|seratus persen)';
const KLAIM: readonly (readonly [RegExp, '<' | '>' | '>='])[] = [
  [
    new RegExp(
      `(?:(?:masih |berada )?di ?bawah|kurang dari|(?:belum|tidak|gagal)(?: dapat| bisa| mampu| berhasil)? (?:mencapai|memenuhi|menyentuh|sampai|sesuai(?: dengan)?|melampaui|tercapai(?:nya)?)) ${AMBANG}`,
      'y',
    ),
    '<',
  ],
  [/(?:belum|tidak|gagal)(?: dapat| bisa| mampu)? tercapai/y, '<'],
  [
    /(?:mencapai (?:atau|dan|bahkan) melampaui|mencapai|memenuhi|sesuai(?: dengan)?) target(?! (?:waktu|jadwal))/y,
    '>=',
  ],
  [new RegExp(`(?:di ?atas|melebihi|melampaui|lebih dari) ${AMBANG}`, 'y'), '>'],
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

const bacaTahun: Pembaca = (teks, di, k) => {
  const m = cocok(TAHUN, teks, di);
  if (m === null) return null;
  const akhir = di + m[0].length;
  // The year of a regulation, or a span of years (RPJMD 2021-2026), dates no figure.
  if (m[2] !== undefined || /(?:nomor|no\.?)\s*[\d./]+\s+$/.test(teks.slice(0, di)))
    return { isi: { jenis: 'lain' }, akhir };
  return { isi: { jenis: Number(m[1]) === k.tahun ? 'setahun' : 'waktuLain' }, akhir };
};

/** The first half of the year is what stands s.d. Triwulan II; no other half ends with what the tables hold. */
const bacaSemester: Pembaca = (teks, di, k) => {
  const m = cocok(SEMESTER, teks, di);
  if (m === null) return null;
  return {
    isi: { jenis: k.triwulan === 2 && m[1] !== undefined ? 'sd' : 'waktuLain' },
    akhir: di + m[0].length,
  };
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

const bacaNama: Pembaca = (_teks, di, k) => {
  const mulai = k.kata.letak.get(di);
  const temu = mulai === undefined ? null : cariNama(k.kata.lipat, mulai, k.nama);
  if (mulai === undefined || temu === null) return null;
  const akhir = k.kata.akhir[mulai + temu.panjang - 1] ?? di;
  return { isi: { jenis: 'nama', lingkup: temu.lingkup }, akhir };
};

const bacaPredikat: Pembaca = (teks, di, k) => {
  const m = cocok(
    /(?:(?:ber)?predikat(?:nya)?|kategori|kriteria|dikategorikan|interpretasi)(?:\s+(?:kinerja|capaian|keuangan|adalah|yaitu|termasuk|dengan|dalam|yang|sebagai|penilaian|sub|kegiatan|program|ini|tersebut|itu|triwulan|unit|kerja))*\s*[:"'“(]*\s*/y,
    teks,
    di,
  );
  if (m === null) return null;
  const sisa = teks.slice(di + m[0].length);
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

const bacaKamus: Pembaca = (teks, di, k) => {
  const mulai = k.kata.letak.get(di);
  if (mulai === undefined) return null;
  const { lipat, akhir } = k.kata;
  const frasa = KAMUS.get(lipat[mulai] ?? '')?.find((f) =>
    f.kata.every((kata, n) => lipat[mulai + n] === kata),
  );
  if (frasa === undefined) return null;
  const usai = akhir[mulai + frasa.kata.length - 1] ?? di;
  // The full stop of "s.d." ends no clause.
  return {
    isi: frasa.isi,
    akhir: frasa.isi.jenis === 'sd' && teks[usai] === '.' && usai - di <= 5 ? usai + 1 : usai,
  };
};

/**
 * In this order: a name takes its words before anything else reads them. Each with the letters that it can start
 * with, so that few are tried for a word; null = any.
 */
const PEMBACA: readonly (readonly [awal: string | null, baca: Pembaca])[] = [
  ['{', lewati(ISIAN, 'isian')],
  [null, bacaNama],
  ['npahtgbl', lewati(NOMOR, 'lain')],
  ['0123456789tjfpmasond', lewati(TANGGAL, 'waktuLain')],
  ['t', bacaTriwulan],
  ['12t', bacaTahun],
  ['s', bacaSemester],
  ['mbdktgsl', bacaKlaim],
  ['bpkdi', bacaPredikat],
  ['0123456789risdtelnbpjmk', bacaBilanganToken],
  [null, bacaKamus],
];

/** What stands between words and says nothing. */
const CELAH = /[\s"'“”‘’]+/y;
const KATA = /[\p{L}\p{N}][\p{L}\p{N}/'’-]*/uy;
const TANDA: Readonly<Record<string, IsiToken>> = {
  '(': { jenis: 'buka' },
  ')': { jenis: 'tutup' },
  ',': { jenis: 'jeda' },
  ';': { jenis: 'jeda' },
  ':': { jenis: 'isi' },
  '.': { jenis: 'jeda' },
};

function baca(teks: string, di: number, k: Kalimat): { isi: IsiToken; akhir: number } {
  const huruf = teks[di] ?? '';
  for (const [awal, pembaca] of PEMBACA) {
    if (awal !== null && !awal.includes(huruf)) continue;
    const temu = pembaca(teks, di, k);
    if (temu !== null) return temu;
  }
  const kata = cocok(KATA, teks, di);
  if (kata !== null) return { isi: { jenis: 'lain' }, akhir: di + kata[0].length };
  return { isi: TANDA[teks[di] ?? ''] ?? { jenis: 'lain' }, akhir: di + 1 };
}

/** The tokens of a sentence. Every word gives one; what nobody knows is `lain`. */
export function tokenisasi(kalimat: string, k: KonteksLexer): readonly Token[] {
  const hasil: Token[] = [];
  const kecil = kecilkan(kalimat);
  const konteks = { ...k, kata: kataKalimat(kalimat) };
  let di = 0;
  while (di < kalimat.length) {
    CELAH.lastIndex = di;
    if (CELAH.test(kalimat)) di = CELAH.lastIndex;
    if (di >= kalimat.length) break;
    const { isi, akhir } = baca(kecil, di, konteks);
    const teks = kalimat.slice(di, akhir);
    // Most words only say that they are there; spreading is for those that carry more.
    hasil.push(
      isi.jenis === 'lain' || isi.jenis === 'isi' || isi.jenis === 'jeda'
        ? { jenis: isi.jenis, awal: di, akhir, teks }
        : { ...isi, awal: di, akhir, teks },
    );
    di = akhir;
  }
  return hasil;
}
