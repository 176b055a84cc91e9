type Sentence<A extends string> = (a: Readonly<Partial<Record<A, string>>>) => string;

/** Fixes the arguments that a cause may have. Each may be missing: readings that differ in it leave it out. */
function cause<A extends string = never>(sentence: Sentence<A>): Sentence<A> {
  return sentence;
}

/** A row or figure of the table; `dari` is "baris" where it is one of the addends that went wrong. */
type RowArgs = 'dari' | 'baris' | 'sel';

/** `baris "Peningkatan ..." (F7)`; without a name the address alone, without either the words given. */
function rowText(partial: Readonly<Partial<Record<RowArgs, string>>>, general: string): string {
  if (partial.sel === undefined) return general;
  return partial.baris === undefined || partial.baris === ''
    ? partial.sel
    : `baris "${partial.baris}" (${partial.sel})`;
}

/** The sentence of every cause, without a final stop. */
export const CAUSE_SENTENCES = {
  'berisi-teks': cause<'sel' | 'isi' | 'ketik' | 'formatTeks' | 'diketik'>((a) =>
    a.isi === undefined
      ? `${a.sel ?? 'satu sel'} berisi teks; Excel tidak menghitungnya`
      : `${a.sel ?? 'satu sel'} berisi teks (${a.isi}), yang tidak dapat dihitung Excel`,
  ),
  kumulatif: cause<'apa' | 'triwulan' | 'sel'>(
    (a) =>
      `${a.sel === undefined ? '' : `${a.sel} `}sama dengan ${a.apa ?? 'jumlah'} s.d. Triwulan ${a.triwulan ?? ''} (kumulatif)`,
  ),
  'triwulan-lain': cause<'apa' | 'triwulan'>((a) =>
    a.triwulan === undefined
      ? `sama dengan ${a.apa ?? 'jumlah'} triwulan lain`
      : `sama dengan ${a.apa ?? 'jumlah'} Triwulan ${a.triwulan}`,
  ),
  'baris-terlewat': cause<RowArgs>((a) => `${rowText(a, 'satu baris')} tidak ikut dihitung`),
  'baris-ganda': cause<RowArgs>((a) => `${rowText(a, 'satu baris')} terhitung dua kali`),
  'termasuk-jumlah': cause<RowArgs>((a) => `${rowText(a, 'baris jumlah')} ikut dihitung`),
  'digit-tertukar': cause<RowArgs>((a) =>
    a.dari === 'baris'
      ? `dua digit ${rowText(a, 'satu baris')} tertukar ketika dijumlahkan`
      : `dua digit yang bersebelahan${a.sel === undefined ? '' : ` di ${a.sel}`} tertukar`,
  ),
  'geser-digit': cause<RowArgs | 'kali'>((a) => {
    const times = a.kali ?? 'kelipatan sepuluh';
    return a.dari === 'baris'
      ? `${rowText(a, 'satu baris')} terhitung ${times} nilainya (koma atau nol tergeser)`
      : `${a.sel === undefined ? '' : `${a.sel} `}${times} angka yang benar (koma atau nol tergeser)`;
  }),
  dipotong: cause<'sel'>((a) => `dipotong di belakang koma, sedangkan ${a.sel ?? 'sel lain'} dibulatkan`),
  'ikut-jumlah-salah': cause<RowArgs>((a) =>
    a.sel === undefined ? 'dihitung dari angka tercetak yang juga salah' : `dihitung dari ${a.sel} yang juga salah`,
  ),
  'pembagi-pagu': cause(() => 'dibagi dengan pagu, bukan dengan target triwulan'),
  'rata-rata-baris': cause(() => 'rata-rata persentase tiap baris, bukan jumlah realisasi dibagi jumlah target'),
  'rasio-total': cause(() => 'jumlah realisasi dibagi jumlah target, bukan rata-rata persentase tiap baris'),
  bobot: cause<'cara'>((a) =>
    a.cara === 'berbobot'
      ? 'rata-rata berbobot menurut kolom BOBOT di PK, sedangkan Pengaturan meminta rata-rata biasa'
      : 'rata-rata biasa, sedangkan indikatornya berbobot menurut kolom BOBOT di PK',
  ),
  'rata-rata-termasuk-kosong': cause(() => 'baris tanpa target ikut dihitung sebagai 0 dalam rata-rata'),
  'sampai-dengan': cause<'triwulan' | 'sisi'>((a) =>
    a.sisi === 'ekspor'
      ? `angka di ekspor sama dengan jumlah buku kerja s.d. Triwulan ${a.triwulan ?? ''}`
      : `sama dengan angka ekspor s.d. Triwulan ${a.triwulan ?? ''}, bukan triwulan itu sendiri`,
  ),
  'satu-bulan-terlewat': cause<'bulan'>((a) =>
    a.bulan === undefined ? 'satu bulan tidak ikut dihitung' : `bulan ${a.bulan} tidak ikut dihitung`,
  ),
  'satu-rekening-terlewat': cause<'rekening'>((a) =>
    a.rekening === undefined ? 'satu rekening tidak ikut dihitung' : `rekening ${a.rekening} tidak ikut dihitung`,
  ),
  'satu-rekening-ganda': cause<'rekening'>((a) =>
    a.rekening === undefined ? 'satu rekening terhitung dua kali' : `rekening ${a.rekening} terhitung dua kali`,
  ),
  'murni-perubahan': cause<'tahapan'>((a) => `sama dengan pagu tahapan ${a.tahapan ?? 'yang lain'}`),
  pergeseran: cause<'nama'>(
    (a) => `selisihnya kebalikan dari selisih "${a.nama ?? 'sub kegiatan lain'}": pergeseran antar-keduanya`,
  ),
  setoran: cause(() => 'selisihnya sama dengan Nilai Setoran (pengembalian)'),
  'belum-gu': cause(() => 'cocok bila dokumen yang belum SP2D/GU ikut dihitung'),
  ribuan: cause<'kali'>((a) => `berbeda ${a.kali ?? 'seribu'} kali lipat (ribuan atau jutaan rupiah)`),
  'unit-lain': cause<'unit'>((a) => `sama dengan angka unit ${a.unit ?? 'yang lain'}`),
};
