import type { Code } from '../../../src/findings/catalog.ts';
import { exampleOf } from '../../../src/findings/example.ts';
import { makeFinding } from '../../../src/findings/finding.ts';
import { formatExplanation } from '../../../src/findings/format/explanation.ts';
import { NO_PAINT } from '../../../src/findings/paint.ts';
import { wording } from '../../../src/findings/wording.ts';
import { type SaidCase, said } from './said-case.ts';

/** A finding made by hand in words: sentence, repair, names of its figures. */
function say(code: Code, args: object): string {
  const { title, hint, figures } = wording(makeFinding(code, args as never));
  return `${title} | ${hint} | ${figures.join(' / ')}`;
}

const explain = (code: Code): string => formatExplanation(code, exampleOf(code), { paint: NO_PAINT });
const hintOf = (code: Code): string => wording(exampleOf(code).finding).hint;

const ANNUAL = {
  jenis: 'akumulatif',
  aturan: 'jumlah target keempat triwulan',
  sel: 'F9',
  cocok: 'tetap',
  alasan: 'target setiap triwulan',
  selJenis: 'G9',
  selSd: '',
  triwulanSd: '',
  sendiri: '',
  selKosong: '',
  isi: '',
};

/** A5 to B12: what single messages said falsely or so that an office did not understand them. */
// biome-ignore format: a table reads best as a table
export const MESSAGE_CORRECTIONS: readonly SaidCase[] = [
  said('A5', 'hapus tanda minusnya, atau betulkan rumusnya', /minusnya, atau betulkan rumusnya/, () => say('sel/angka-negatif', { isi: '-500', kolom: 'realisasi keuangan' }), /kurangkan pengembalian itu dari realisasi triwulannya, lalu tulis hasilnya; .*bila hanya salah ketik, hapus tanda minusnya/),
  said('A6', 'tertulis Laporan, dihitung Dokumen', /tertulis [^;|]*, dihitung /, () => say('narasi/bilangan', { soal: 'beda', kutip: '3 (dua)', kata: 'dua', benar: '3 (tiga)', benda: '' }), /angka \/ kata/),
  said('A6', 'Satuan berbeda\n      dihitung     Dokumen', /\n\s+dihitung {3,}/, () => say('narasi/tahun-beda', { kutip: 'Tahun 2023', tahun: '2024', token: '' }), /tertulis \/ seharusnya/),
  said('A7', 'dihitung     85.880.500 (pagu)', /dihitung +[\d.]+ \(pagu\)/, () => say('rencana/anggaran-beda-pagu', { nama: 'X', selPagu: 'PK!I5', selTriwulan: '', nilai: '' }), /Triwulan I-IV \/ pagu/),
  said('A7', 'realisasi tertulis, pagu dihitung', /pagu dihitung/, () => say('keuangan/realisasi-melebihi-pagu', { triwulan: 'II', sel: 'C6' }), /realisasi s\.d\. \/ pagu/),
  said('A8', 'ketik 1.234 tanpa pemisah ribuan bila yang dimaksud ribuan', /tanpa pemisah ribuan bila yang dimaksud/, () => say('sel/angka-ambigu', { isi: '1.234', ribuan: '1.234', desimal: '1,234' }), /ketik 1234 bila tanda itu memisahkan ribuan, atau 1,234 bila memisahkan pecahan/),
  said('A9', 'Perbaikan    ganti F9 dengan =SUM(F6:F8), simpan, lalu ulangi', /Perbaikan {4}ganti [A-Z]+\d+ dengan/, () => explain('keuangan/jumlah'), /Perbaikan ganti isi sel Jumlah dengan rumus SUM atas semua baris datanya/),
  said('A10', 'KODE berbeda; samakan kedua nama itu bila maksudnya sama', /KODE berbeda; samakan kedua nama/, () => say('baris/tidak-berpasangan', { nama: 'X', lembar: 'PK', terdekat: 'X', sel: 'PK!D8', selKode: 'B8', selKodeLain: 'PK!E8', beda: 'kode', lewat: '' }), /samakan KODE di B8 dengan PK!E8/),
  said('B1', '5 galat, 1 peringatan', /(?<!rumus-)\bgalat\b/i, () => explain('keuangan/jumlah'), /kesalahan\[keuangan\/jumlah\]/),
  said('B2', " --> q2.xlsx › 'Realisasi Keuangan'!H10", /-->\s+\S+\.xlsx/, () => explain('keuangan/jumlah'), /di lembar Realisasi Keuangan, sel F9 .*di buku\.xlsx/),
  said('B4', 'klik kanan, pilih Unhide', /(?<!Tampilkan \()\bUnhide\b/, () => say('lembar/tersembunyi', { lembar: 'PK' }), /pilih Tampilkan \(Unhide\)/),
  said('B4', 'pilih Berkas > Info > Proteksi Buku Kerja', /\bBerkas > Info|Proteksi Buku Kerja(?! \(Protect Workbook\))/, () => say('berkas/terenkripsi', {}), /File > Info > Proteksi Buku Kerja \(Protect Workbook\)/),
  said('B5', 'Baris induk "X": anggaran tidak sama', /\b[Bb]aris induk\b/, () => hintAndTitle('jumlah/induk'), /Anggaran "Koordinasi Pemberdayaan Desa" tidak sama dengan jumlah sub kegiatannya/),
  said('B6', 'Target triwulan tidak membentuk target tahunan menurut JENIS akumulatif', /tidak membentuk target tahunan/, () => explain('rencana/target-tahunan'), /Jumlah target keempat triwulan tidak sama dengan target tahunan .*tertulis 12 .*13/),
  said('B7', 'Anggaran keempat triwulan "X" tidak berjumlah sebesar pagunya', /tidak berjumlah sebesar/, () => say('rencana/anggaran-beda-pagu', { nama: 'X', selPagu: 'PK!I5', selTriwulan: '', nilai: '' }), /Jumlah anggaran Triwulan I-IV "X" tidak sama dengan pagunya/),
  said('B8', 'isi JENIS dengan "tetap" bila angkanya memang ditulis demikian (target setahunnya lalu cocok)', /target setahunnya lalu cocok|JENIS dengan "tetap" bila angkanya/, () => say('rencana/target-tahunan', ANNUAL), /isi JENIS di G9 dengan "tetap" bila target setiap triwulan memang sama dengan target tahunan/),
  said('B9', 'serapan 129,16% dari rencana s.d. Triwulan II berjarak lebih dari 25 poin', /dari rencana s\.d\.|\bberjarak\b|capaian keuangan rencana/, () => say('kinerja-keuangan/timpang', { kinerja: '100', serapan: '129,16', dari: 's.d. Triwulan II', batas: '25' }), /capaian keuangan s\.d\. Triwulan II 129,16% terpaut lebih dari 25 poin persen/),
  said('B10', 'samakan C7 dengan PK!I5, mana yang sesuai dengan DPA yang berlaku', /, mana yang sesuai/, () => say('keuangan/pagu-beda-pk', { sel: 'C7', selPk: 'PK!I5', selLain: '', selPasangan: '' }), /samakan C7 dan PK!I5; pakai angka yang sesuai dengan DPA yang berlaku/),
  said('B16', 'tampilkan baris 5 (Unhide, atau hapus saringan)', /\bhapus saringan\b/i, () => say('baris/tersembunyi', { baris: '5', nama: 'X' }), /atau hapus filter/),
  said('C12', 'NIP bukan 18 angka; 6 digit pengangkatan', /\b18 angka\b|\b6 digit pengangkatan/, () => say('identitas/nip-salah', { kunci: 'NIP', nip: '1', sebab: 'x' }), /8 digit tanggal lahir, 6 digit tahun dan bulan pengangkatan/),
  said('C13', 'Kurung pada "3 tiga)" tidak lengkap', /(?<!Tanda )\bKurung pada\b|\b[Ss]impulan\b(?!-)/, () => say('narasi/bilangan', { soal: 'kurung', kutip: '3 tiga)', kata: '', benar: '3 (tiga)', benda: '' }), /Tanda kurung pada "3 tiga\)" tidak lengkap/),
  said('D1', 'berkas rusak atau jahat', /\bjahat\b/i, () => explain('berkas/terlalu-besar'), /berkas yang rusak atau berbahaya/),
  said('D2', 'Setengah laporan tidak ada', /Setengah laporan tidak ada/, () => explain('sel/pecahan'), /Satuan itu dihitung utuh/),
  said('D2', 'Lembaga ditambah laporan tidak berarti apa-apa', /ditambah laporan tidak berarti/i, () => explain('jumlah/beda-satuan'), /Satuan yang berbeda tidak dapat dijumlahkan/),
  said('D2', 'dua pagu memberi dua serapan', /dua pagu memberi/, () => explain('keuangan/pagu-beda-pk'), /dua angka pagu menghasilkan dua angka serapan/),
  said('D2', 'membuat kalimat itu tidak dapat dipegang', /tidak dapat dipegang/, () => explain('narasi/bilangan'), /meragukan isi kalimat itu/),
  said('D2', 'PK adalah janji target', /janji target|\bdijanjikan\b/, () => `${explain('pk/target-kosong')} ${hintOf('sel/rentang')}`, /memuat target yang diperjanjikan.*satu angka yang diperjanjikan/),
  said('D5', 'tidak sama dengan jumlah realisasi / jumlah target x 100', /jumlah realisasi \/ jumlah target/, () => hintAndTitle('keuangan/rata-rata'), /tidak sama dengan jumlah realisasi dibagi jumlah target/),
];

function hintAndTitle(code: Code): string {
  const { title, hint } = wording(exampleOf(code).finding);
  return `${title} | ${hint}`;
}
