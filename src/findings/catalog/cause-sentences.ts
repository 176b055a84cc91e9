import type { Cause, CauseCode } from '../finding.ts';

type Args = Cause['args'];

/** `baris "Peningkatan ..." (F7)`; without a name the address alone, without either the words given. */
function rowText(a: Args, general: string): string {
  if (a.sel === undefined) return general;
  return a.baris === undefined || a.baris === '' ? a.sel : `baris "${a.baris}" (${a.sel})`;
}

const SENTENCES: Readonly<Record<CauseCode, (a: Args) => string>> = {
  'berisi-teks': (a) =>
    a.isi === undefined
      ? `${a.sel ?? 'satu sel'} berisi teks; Excel tidak menghitungnya`
      : `${a.sel ?? 'satu sel'} berisi teks (${a.isi}), yang tidak dapat dihitung Excel`,
  kumulatif: (a) => `sama dengan ${a.apa ?? 'jumlah'} s.d. Triwulan ${a.triwulan ?? ''} (kumulatif)`,
  'triwulan-lain': (a) =>
    a.triwulan === undefined
      ? `sama dengan ${a.apa ?? 'jumlah'} triwulan lain`
      : `sama dengan ${a.apa ?? 'jumlah'} Triwulan ${a.triwulan}`,
  'baris-terlewat': (a) => `${rowText(a, 'satu baris')} tidak ikut dihitung`,
  'baris-ganda': (a) => `${rowText(a, 'satu baris')} terhitung dua kali`,
  'termasuk-jumlah': (a) => `${rowText(a, 'baris jumlah')} ikut dihitung`,
  'digit-tertukar': (a) =>
    a.dari === 'baris'
      ? `dua digit ${rowText(a, 'satu baris')} tertukar ketika dijumlahkan`
      : 'dua digit yang bersebelahan tertukar',
  'geser-digit': (a) => {
    const times = a.kali ?? 'kelipatan sepuluh';
    return a.dari === 'baris'
      ? `${rowText(a, 'satu baris')} terhitung ${times} nilainya (koma atau nol tergeser)`
      : `${times} angka yang benar (koma atau nol tergeser)`;
  },
  dipotong: (a) => `dipotong di belakang koma, sedangkan ${a.sel ?? 'sel lain'} dibulatkan`,
  'ikut-jumlah-salah': (a) =>
    a.sel === undefined
      ? 'dihitung dari angka tercetak yang juga salah'
      : `dihitung dari ${a.sel} yang juga salah`,
  'pembagi-pagu': () => 'dibagi dengan pagu, bukan dengan target triwulan',
  'rata-rata-baris': () => 'rata-rata persentase tiap baris, bukan jumlah realisasi / jumlah target',
  'rasio-total': () => 'jumlah realisasi / jumlah target, bukan rata-rata persentase tiap baris',
  'rata-rata-termasuk-kosong': () => 'baris tanpa target ikut dihitung sebagai 0 dalam rata-rata',
};

/** A cause in words, for the line "sebab" and the JSON readers' eyes; no final stop. */
export function describeCause(cause: Cause): string {
  return SENTENCES[cause.code](cause.args);
}

/** The repair that a cause asks for in place of the code's own (`umum`): where Excel passed over text, the formula is right. */
export function hintForCause(cause: Cause | undefined, general: string): string {
  if (cause?.code !== 'berisi-teks') return general;
  const { ketik: instruction = '', formatTeks: textCells = '', diketik: typed } = cause.args;
  const format = textCells === '' ? '' : `ubah format ${textCells} dari Teks menjadi General, `;
  return `${format}${instruction}, ${typed === 'ya' ? general : 'simpan, lalu ulangi'}`;
}
