import { info, warning } from './entry.ts';

/** Photos of the sheet Dokumentasi and the emblem. */
export const DOKUMENTASI_CODES = {
  'dokumentasi/foto-tidak-ada': warning<'berkas'>({
    title: (a) => `Foto ${a.berkas} tidak ditemukan di folder buku kerja, jadi tidak ikut dicetak`,
    hint: () => 'simpan foto itu di folder yang sama dengan buku kerja, atau betulkan namanya',
    what: 'Berkas foto yang disebut di lembar Dokumentasi (atau Logo di Identitas) tidak ada.',
    why: 'Foto itu tidak akan ada di dalam laporan.',
  }),
  'dokumentasi/foto-rusak': warning<'berkas'>({
    title: (a) => `Foto ${a.berkas} tidak dapat dibaca, jadi tidak ikut dicetak`,
    hint: () => 'buka fotonya, simpan ulang sebagai JPEG atau PNG, lalu ulangi',
    what: 'Berkas foto rusak, terpotong, terlalu besar, atau bukan gambar.',
    why: 'Foto itu tidak akan ada di dalam laporan.',
  }),
  'dokumentasi/di-luar-folder': warning<'berkas'>({
    title: (a) => `Foto ${a.berkas} berada di luar folder buku kerja, jadi tidak dibaca`,
    hint: () => 'salin foto itu ke folder buku kerja dan tulis namanya saja',
    what: 'Nama berkas foto menunjuk ke folder lain.',
    why: 'lapkin hanya membaca berkas di folder buku kerja, agar buku kerja orang lain tidak dapat mengambil berkas Anda.',
  }),
  'dokumentasi/tanpa-berkas': warning<'keterangan'>({
    title: (a) => `Keterangan "${a.keterangan}" di lembar Dokumentasi tidak disertai foto, jadi tidak ikut dicetak`,
    hint: () =>
      'tulis nama berkas fotonya di kolom BERKAS pada baris itu, atau tempelkan fotonya di atas keterangan itu',
    what: 'Sebuah baris Dokumentasi memuat keterangan tanpa nama berkas dan tanpa gambar, atau nama foto berdiri di lembar tanpa judul kolom BERKAS.',
    why: 'Tanpa foto keterangan itu tidak mempunyai tempat di dalam laporan.',
  }),
  'dokumentasi/di-luar-keterangan': warning<'keterangan' | 'kolom' | 'tempat' | 'kosong' | 'foto'>({
    title: (a) =>
      a.foto === ''
        ? `Teks "${a.keterangan}" di kolom ${a.kolom} lembar Dokumentasi tidak dicetak karena hanya KETERANGAN yang dicetak di bawah foto`
        : `Foto "${a.keterangan}" di kolom ${a.kolom} lembar Dokumentasi tidak dicetak karena hanya BERKAS yang dibaca sebagai nama foto`,
    hint: (a) => {
      if (a.foto !== '')
        return 'tulis nama berkas itu di kolom BERKAS pada baris tersendiri: satu baris untuk satu foto';
      const aside = 'bila bukan untuk laporan, tulis "CATATAN" sebagai judul kolomnya';
      if (a.tempat === '') return `tulis "KETERANGAN" sebagai judul kolom ${a.kolom}; ${aside}`;
      const move = a.kosong === '' ? 'sambungkan' : 'pindahkan';
      return `${move} teks itu ke KETERANGAN (kolom ${a.tempat}) pada baris yang sama; ${aside}`;
    },
    what: 'Di samping nama berkas foto ada teks di kolom lain daripada KETERANGAN.',
    why: 'Hanya KETERANGAN yang dicetak di bawah foto; teks di kolom lain akan hilang dari laporan.',
  }),
  'dokumentasi/tidak-dicetak': info<'banyak'>({
    title: (a) => `${a.banyak} foto di lembar Dokumentasi tidak dicetak karena Dokumentasi tidak ada di Bagian`,
    hint: () => 'tambahkan Dokumentasi ke Bagian di lembar Pengaturan bila foto itu harus ikut dicetak',
    what: 'Lembar Dokumentasi berisi, tetapi Bagian di Pengaturan tidak memuat Dokumentasi.',
    why: 'Isi yang tidak dicetak harus diketahui, agar tidak ada yang hilang tanpa disadari.',
  }),
};
