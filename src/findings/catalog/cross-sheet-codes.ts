import { error, info, warning } from './entry.ts';
import { hintReplaceFormula } from './formula-hint.ts';
import { capitalize } from './sentence-case.ts';

/** Across the sheets: parent rows, units, formulas, rounding, performance against money. */
export const CROSS_SHEET_CODES = {
  'jumlah/induk': error<'nama' | 'kolom' | 'sel' | 'rumus' | 'rangkap'>({
    title: (a) =>
      a.rangkap === 'ya'
        ? `Jumlah ${a.kolom} menghitung baris kegiatan atau program beserta rinciannya`
        : `${capitalize(a.kolom)} "${a.nama}" tidak sama dengan jumlah sub kegiatannya`,
    hint: hintReplaceFormula,
    repair: 'ganti isi baris kegiatan atau program itu dengan rumus SUM atas sub kegiatannya',
    what: 'Baris program atau kegiatan tidak sama dengan jumlah sub kegiatannya, atau baris Jumlah menghitung keduanya sekaligus.',
    why: 'Baris program atau kegiatan hanya mengulang sub kegiatannya; bila ikut dijumlahkan, angkanya terhitung dua kali.',
  }),
  'jumlah/beda-satuan': warning<'satuan'>({
    title: (a) => `Baris Jumlah menjumlahkan satuan yang berbeda: ${a.satuan}`,
    hint: () =>
      'kosongkan kolom itu di baris Jumlah, atau isi Jumlah Beda Satuan = ya di lembar Pengaturan bila memang harus dijumlahkan',
    what: 'Baris Jumlah memuat jumlah dari indikator yang satuannya berbeda-beda.',
    why: 'Satuan yang berbeda tidak dapat dijumlahkan.',
  }),
  'jumlah/rumus-tidak-lengkap': warning<'rumus' | 'masalah' | 'sel' | 'ganti'>({
    title: (a) => `Rumus =${a.rumus} ${a.masalah}`,
    hint: (a, formula) => `ganti ${a.sel} dengan ${formula(a.ganti)}, simpan, lalu ulangi`,
    repair: 'tulis ulang rumusnya supaya setiap baris data dihitung satu kali',
    what: 'Rumus SUM, AVERAGE, SUBTOTAL, atau penjumlahan pada baris Jumlah atau Rata-rata melewatkan baris data, menghitung baris dua kali, mengikutkan jumlah, atau melampaui tabel.',
    why: 'Rumus yang tidak lengkap salah begitu isinya berubah, walaupun hari ini angkanya masih cocok.',
  }),
  'jumlah/diketik': info<'sel' | 'rumus' | 'contoh'>({
    title: (a) => `Jumlah di ${a.sel} diketik, sedangkan ${a.contoh} berupa rumus`,
    hint: (a, formula) => `ganti ${a.sel} dengan ${formula(a.rumus)}`,
    repair: 'ganti angka yang diketik itu dengan rumus SUM, seperti jumlah lainnya',
    what: 'Satu jumlah diketik sebagai angka di antara jumlah lain yang berupa rumus.',
    why: 'Angka yang diketik tidak ikut berubah ketika rinciannya diperbaiki.',
  }),
  'pembulatan/campur': warning<'dipotong' | 'dibulatkan' | 'sel' | 'rumus' | 'lain'>({
    title: (a) => `Persentase ada yang dipotong (${a.dipotong}) dan ada yang dibulatkan (${a.dibulatkan})`,
    hint: (a, formula) =>
      a.rumus === ''
        ? 'pakai satu cara: tulis rumusnya dan atur jumlah desimal sel, agar Excel membulatkan semuanya'
        : `ganti ${a.sel} dengan ${formula(a.rumus)}, lalu atur jumlah desimal selnya, agar Excel membulatkan semuanya${a.lain === '' ? '' : `; begitu pula di ${a.lain}`}`,
    repair: 'tulis rumusnya dan atur jumlah desimal sel, agar Excel membulatkan semuanya',
    what: 'Sebagian persentase tercetak dipotong di belakang koma, sebagian dibulatkan.',
    why: 'Dua cara pembulatan dalam satu laporan membuat angka-angkanya tidak saling cocok.',
  }),
  'kinerja-keuangan/timpang': info<'kinerja' | 'serapan' | 'dari' | 'batas'>({
    title: (a) =>
      `Capaian kinerja ${a.kinerja}% dan ${a.dari === 'pagu' ? 'serapan' : `capaian keuangan ${a.dari}`} ${a.serapan}% terpaut lebih dari ${a.batas} poin persen`,
    hint: () => 'pastikan keduanya benar, lalu jelaskan selisihnya di lembar Narasi (Analisis)',
    what: 'Rata-rata capaian kinerja s.d. triwulan terpaut jauh dari serapan anggaran (batasnya diatur di Pengaturan). Sebelum Triwulan IV, serapan diukur terhadap target keuangan s.d. triwulan itu.',
    why: 'Kinerja tinggi dengan serapan rendah (atau sebaliknya) mungkin merupakan efisiensi, mungkin salah catat; pembaca akan menanyakannya.',
  }),
};
