import { info, warning } from './entry.ts';
import { describePlace } from './template-codes.ts';

/** The Word file (report.md, "The files"). */
export const DOCX_CODES = {
  'docx/elemen-tidak-dikenal': warning<'templat' | 'baris' | 'elemen'>({
    title: (a) => `${describePlace(a)} memakai elemen di luar kosakata: <${a.elemen}>`,
    hint: () => 'pakai elemen dalam daftar "Kosakata HTML" di docs/templat.md',
    what: 'Templat memakai elemen HTML yang tidak mempunyai padanan di Word.',
    why: 'Teksnya tetap ditulis ke berkas Word, tetapi tampilannya dapat berbeda dari PDF.',
  }),
  'docx/kelas-tidak-dikenal': warning<'templat' | 'baris' | 'kelas' | 'terdekat'>({
    title: (a) => `${describePlace(a)} memakai kelas di luar kosakata: ${a.kelas}`,
    hint: (a) =>
      a.terdekat === ''
        ? 'pakai kelas dalam daftar "Kosakata HTML" di docs/templat.md'
        : `maksud Anda "${a.terdekat}"? Daftar kelas ada di docs/templat.md`,
    what: 'Templat memakai kelas yang hanya diatur di laporan.css.',
    why: 'Word tidak membaca laporan.css, sehingga bagian itu tampil seperti teks biasa.',
  }),
  'docx/gambar-tidak-terbaca': warning<'alt'>({
    title: (a) => `Gambar ${a.alt === '' ? 'tanpa teks pengganti' : `"${a.alt}"`} tidak dapat dimuat ke berkas Word`,
    hint: () => 'gunakan gambar PNG, JPEG, atau SVG yang dimuat langsung dalam templat (data URL)',
    what: 'Gambar dalam laporan rusak atau berada di luar laporan.',
    why: 'Di tempat gambar itu tertulis teks penggantinya.',
  }),
  'docx/daftar-belum-terisi': info({
    title: () => 'Nomor halaman pada daftar isi berkas Word belum terisi',
    hint: () => 'jawab Ya saat Word menawarkan pembaruan, atau buat PDF sekaligus: -o laporan.pdf -o laporan.docx',
    what: 'Berkas Word dibuat tanpa PDF, sehingga nomor halaman belum diketahui.',
    why: 'Word mengisi nomor halaman daftar isi, daftar tabel, dan daftar gambar saat berkas dibuka.',
  }),
};
