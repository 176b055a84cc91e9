import { error, info, warning } from './entry.ts';
import { hintReplaceFormula } from './formula-hint.ts';

/** Across the sheets: parent rows, units, formulas, rounding, performance against money. */
export const CROSS_SHEET_CODES = {
  'jumlah/induk': error<'nama' | 'kolom' | 'sel' | 'rumus' | 'rangkap'>({
    title: (a) =>
      a.rangkap === 'ya'
        ? `Jumlah ${a.kolom} menghitung baris induk dan rinciannya sekaligus`
        : `Baris induk "${a.nama}": ${a.kolom} tidak sama dengan jumlah rinciannya`,
    hint: hintReplaceFormula,
    what: 'Baris program atau kegiatan tidak sama dengan jumlah rinciannya, atau Jumlah menghitung induk dan rinciannya sekaligus.',
    why: 'Baris induk hanya mengulang rinciannya; bila ikut dijumlahkan, angka terhitung dua kali.',
  }),
  'jumlah/beda-satuan': warning<'satuan'>({
    title: (a) => `Baris Jumlah menjumlahkan satuan yang berbeda: ${a.satuan}`,
    hint: () =>
      'kosongkan kolom itu di baris Jumlah, atau isi Jumlah Beda Satuan = ya di lembar Pengaturan bila memang dikehendaki',
    what: 'Baris Jumlah memuat jumlah dari indikator yang satuannya berbeda-beda.',
    why: 'Lembaga ditambah laporan tidak berarti apa-apa.',
  }),
  'jumlah/rumus-tidak-lengkap': warning<'rumus' | 'masalah' | 'sel' | 'ganti'>({
    title: (a) => `Rumus =${a.rumus} ${a.masalah}`,
    hint: (a) => `ganti ${a.sel} dengan ${a.ganti}, simpan, lalu ulangi`,
    what: 'Rumus SUM, AVERAGE, SUBTOTAL atau penjumlahan pada baris Jumlah atau Rata-rata melewatkan baris data, menghitung baris dua kali, mengikutkan jumlah, atau melampaui tabel.',
    why: 'Rumus yang tidak lengkap salah begitu isinya berubah, walaupun hari ini angkanya masih cocok.',
  }),
  'jumlah/diketik': info<'sel' | 'rumus' | 'contoh'>({
    title: (a) => `Jumlah di ${a.sel} diketik, sedangkan ${a.contoh} berupa rumus`,
    hint: (a) => `ganti ${a.sel} dengan ${a.rumus}`,
    what: 'Satu jumlah diketik sebagai angka di antara jumlah lain yang berupa rumus.',
    why: 'Angka yang diketik tidak ikut berubah ketika rinciannya diperbaiki.',
  }),
  'pembulatan/campur': warning<'dipotong' | 'dibulatkan'>({
    title: (a) => `Persentase ada yang dipotong (${a.dipotong}) dan ada yang dibulatkan (${a.dibulatkan})`,
    hint: () => 'pakai satu cara: tulis rumusnya dan atur jumlah desimal sel, agar Excel membulatkan semuanya',
    what: 'Sebagian persentase tercetak dipotong di belakang koma, sebagian dibulatkan.',
    why: 'Dua cara pembulatan dalam satu laporan membuat angka-angkanya tidak saling cocok.',
  }),
  'kinerja-keuangan/timpang': info<'kinerja' | 'serapan' | 'dari' | 'batas'>({
    title: (a) =>
      `Capaian kinerja ${a.kinerja}% dan serapan ${a.serapan}% dari ${a.dari} berjarak lebih dari ${a.batas} poin`,
    hint: () => 'pastikan keduanya benar, lalu jelaskan jaraknya di lembar Narasi (Analisis)',
    what: 'Rata-rata capaian kinerja s.d. triwulan dan serapan anggaran berjauhan (batasnya diatur di Pengaturan). Sebelum Triwulan IV, serapan diukur terhadap target keuangan s.d. triwulan itu.',
    why: 'Kinerja tinggi dengan serapan rendah (atau sebaliknya) bisa jadi efisiensi, bisa jadi salah catat; pembaca akan menanyakannya.',
  }),
};
