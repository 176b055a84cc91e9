import { angka, teksDesimal } from '../domain/angka.ts';
import { kunciNama } from '../domain/name-key.ts';
import { terbilang } from '../domain/terbilang.ts';
import { diagnose } from '../findings/catalog.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic } from '../findings/finding.ts';
import type { Kalimat, SelNarasi } from './narasi-cell.ts';
import type { Lingkup } from './narasi-scope.ts';
import { type Token, type TokenAngka, urutan } from './token.ts';

type Benda = 'program' | 'kegiatan' | 'sub kegiatan' | 'indikator';

/** Words before a count that make it the whole: "terdiri dari 2 kegiatan", "melaksanakan", "dari 3 sub kegiatan". */
const PEMBUKA =
  /(?:terdiri (?:dari|atas)|meliputi|mencakup|melaksanakan|dilaksanakan|mengampu|mengelola|memiliki|mempunyai|membawahi|menaungi|memuat|melalui|terbagi (?:dalam|ke dalam|menjadi|atas)|dijabarkan (?:dalam|ke dalam)|dengan|terdapat|didukung(?: oleh)?|^dari|^sebanyak)\s*(?:jumlah\s+)?(?:sebanyak\s+)?$/i;
/** A further count of the same list: ", 3 (tiga) kegiatan, dan 6 sub kegiatan". */
const LANJUTAN =
  /(?:program|kegiatan|indikator)\s*(?:,|dan|serta|, dan|dengan|yang terdiri (?:dari|atas))\s*$/i;
/** Words after a count that pick some of them. */
const TERPILIH =
  /^\s*(?:yang(?! (?:ter(?:diri|bagi|tuang|cantum|sebar|urai)|dijabarkan|didukung|dibiayai|diuraikan|dituangkan|menjadi tanggung|meliputi|mencakup|memuat))|belum|telah|sudah|tidak|mencapai|berpredikat|dengan (?:capaian|predikat|realisasi|kategori|target)|di ?antaranya|lain|tersebut|ini|prioritas|unggulan|utama|strategis|baru|tambahan|pendukung|penunjang|fisik|non|rutin|masih|memenuhi|memperoleh|mendapat|dapat|terlaksana|selesai|per\b)/i;

/** Counts of what stands in the tables. */
function banyak(l: Lingkup, benda: Benda): number {
  const baris = [...l.kinerja, ...l.keuangan];
  const ragam = (nama: (b: (typeof baris)[number]) => string): number =>
    new Set(
      baris
        .map(nama)
        .map(kunciNama)
        .filter((n) => n !== ''),
    ).size;
  if (benda === 'program') return ragam((b) => b.program);
  if (benda === 'kegiatan') return ragam((b) => `${b.program} ${b.kegiatan}`);
  return benda === 'indikator' ? l.kinerja.length : ragam((b) => `${b.kegiatan} ${b.subKegiatan}`);
}

/** Sub kegiatan at work in the quarter: those with a target or a realisasi, of kinerja or of money. */
function bekerja(l: Lingkup): number {
  const nama = new Set<string>();
  for (const b of l.kinerja)
    if (b.utama.target !== null || b.utama.realisasi !== null) nama.add(kunciNama(b.subKegiatan));
  return nama.size;
}

function bendaSesudah(k: Kalimat, t: Token): { benda: Benda; akhir: number } | null {
  const m = /^\s*(sub[\s-]*kegiatan|kegiatan|program|indikator(?:\s+kinerja)?)(?![a-z])/i.exec(
    k.teks.slice(t.akhir),
  );
  if (m === null) return null;
  const kata = (m[1] ?? '').toLowerCase();
  const benda: Benda = kata.startsWith('sub')
    ? 'sub kegiatan'
    : kata.startsWith('indikator')
      ? 'indikator'
      : kata === 'program'
        ? 'program'
        : 'kegiatan';
  return { benda, akhir: t.akhir + m[0].length };
}

/** narasi/bilangan, against the rows: "2 (dua) sub kegiatan" where the tables hold another number of them. */
export function hitunganBeda(sel: SelNarasi): Diagnostic[] {
  if (sel.untuk === null) return [];
  return sel.kalimat.flatMap((k) =>
    k.token.filter((t) => t.jenis === 'angka').flatMap((t) => periksa(t, k, sel)),
  );
}

function periksa(t: Token & TokenAngka, k: Kalimat, sel: SelNarasi): Diagnostic[] {
  const temu = bendaSesudah(k, t);
  const sebelum = k.teks.slice(0, t.awal).trimEnd();
  if (temu === null || t.satuan !== '' || !t.nilai.isInteger()) return [];
  if (!PEMBUKA.test(sebelum) && !LANJUTAN.test(sebelum)) return [];
  if (
    TERPILIH.test(k.teks.slice(temu.akhir)) ||
    /\b(?:setiap|masing-masing|tiap|salah satu)\b/i.test(sebelum)
  )
    return [];
  const lingkup = lingkupHitung(t, k, sel);
  if (lingkup === null) return [];
  const ada = banyak(lingkup, temu.benda);
  const boleh =
    temu.benda === 'sub kegiatan' && k.token.some((x) => x.jenis === 'triwulan')
      ? [ada, bekerja(lingkup)]
      : [ada];
  // PROGRAM is an optional column: without it there is nothing to count.
  if (ada === 0 || boleh.some((n) => t.nilai.eq(n))) return [];
  return [
    diagnose(
      'narasi/bilangan',
      {
        soal: 'jumlah',
        kutip: excerpt(k.teks.slice(t.awal, temu.akhir), 110),
        kata: '',
        benar: `${ada} (${terbilang(ada)})`,
        benda: temu.benda,
      },
      {
        at: sel.at,
        ...(lingkup.nama === '' ? {} : { label: lingkup.nama }),
        written: teksDesimal(t.nilai),
        computed: String(ada),
        difference: teksDesimal(t.nilai.minus(angka(ada))),
        unit: 'angka',
      },
    ),
  ];
}

/** What is counted in: the program or kegiatan named last before the count, else the whole; null when a name is not known. */
function lingkupHitung(t: Token, k: Kalimat, sel: SelNarasi): Lingkup | null {
  let hasil: Lingkup | null = sel.untuk;
  k.token.forEach((x, i) => {
    if (x.awal >= t.awal) return;
    if (x.jenis === 'nama') hasil = x.lingkup;
    const berikut = k.token[i + 1];
    const takDikenal =
      x.jenis === 'objek' &&
      ((berikut?.jenis === 'lain' && /^[A-Z]/.test(berikut.teks)) || (berikut !== t && urutan(berikut)));
    if (takDikenal && k.token[i - 1]?.jenis !== 'angka') hasil = null;
  });
  return hasil;
}
