import { error, warning } from './entry.ts';
import { hintReplaceFormula, hintZeroCapaian } from './formula-hint.ts';
import { hintMakeSame } from './same-hint.ts';

/** Findings of the sheet Realisasi Keuangan. */
export const KEUANGAN_CODES = {
  'keuangan/pagu-beda-pk': error<'sel' | 'selPk' | 'selLain' | 'selPasangan'>({
    title: () => 'Pagu di Realisasi Keuangan berbeda dengan anggaran di PK',
    hint: (a) =>
      `${hintMakeSame(a.sel, a.selPk, a.selLain, a.selPasangan)}; pakai angka yang sesuai dengan DPA yang berlaku`,
    figures: () => ['tertulis', 'di PK'],
    repair: 'samakan keduanya; pakai angka yang sesuai dengan DPA yang berlaku',
    what: 'ANGGARAN suatu sub kegiatan di Realisasi Keuangan tidak sama dengan anggarannya di PK.',
    why: 'Serapan dihitung terhadap pagu; dua angka pagu menghasilkan dua angka serapan.',
  }),
  'keuangan/target-beda-rencana': error<'triwulan' | 'sel' | 'selRencana' | 'selLain' | 'selPasangan'>({
    title: (a) => `Target keuangan Triwulan ${a.triwulan} berbeda dengan anggaran di Rencana Aksi`,
    hint: (a) =>
      a.selLain === ''
        ? `samakan ${a.sel} dengan ${a.selRencana}`
        : hintMakeSame(a.sel, a.selRencana, a.selLain, a.selPasangan),
    figures: () => ['tertulis', 'rencana'],
    repair: 'samakan target itu dengan anggaran triwulannya di Rencana Aksi',
    what: 'TARGET triwulan di Realisasi Keuangan tidak sama dengan ANGGARAN triwulan itu di Rencana Aksi.',
    why: 'Capaian keuangan harus diukur terhadap rencana yang sama dengan yang tercetak di BAB II.',
  }),
  'keuangan/target-melebihi-pagu': error<'triwulan' | 'selPagu'>({
    title: (a) => `Target keuangan s.d. Triwulan ${a.triwulan} melebihi pagu`,
    hint: (a) => `turunkan target triwulannya, atau perbaiki pagu di ${a.selPagu}`,
    figures: () => ['target s.d.', 'pagu'],
    repair: 'turunkan target triwulannya, atau perbaiki pagunya',
    what: 'Jumlah target sejak Triwulan I lebih besar daripada pagu sub kegiatan.',
    why: 'Yang direncanakan tidak dapat melebihi anggaran yang tersedia.',
  }),
  'keuangan/realisasi-melebihi-pagu': error<'triwulan' | 'selPagu'>({
    title: (a) => `Realisasi keuangan s.d. Triwulan ${a.triwulan} melebihi pagu`,
    hint: (a) =>
      `periksa apakah realisasi itu sudah s.d. (kumulatif) atau kelebihan digit; bila pagunya berubah, perbaiki ${a.selPagu}`,
    figures: () => ['realisasi s.d.', 'pagu'],
    repair:
      'periksa apakah realisasi itu sudah s.d. (kumulatif) atau kelebihan digit; bila pagunya berubah, perbaiki pagunya',
    what: 'Jumlah realisasi sejak Triwulan I lebih besar daripada pagu sub kegiatan.',
    why: 'Belanja tidak dapat melebihi pagu; biasanya sel triwulan berisi nilai s.d. atau salah digit.',
  }),
  'keuangan/jumlah': error<'kolom' | 'sel' | 'rumus'>({
    title: (a) => `Jumlah ${a.kolom} tidak sama dengan rinciannya`,
    hint: hintReplaceFormula,
    repair: 'ganti isi sel Jumlah dengan rumus SUM atas semua baris datanya',
    what: 'Baris Jumlah di lembar Realisasi Keuangan memuat angka yang bukan jumlah baris-barisnya.',
    why: 'Capaian keuangan dihitung dari jumlah ini; satu jumlah yang salah dapat membalik kesimpulan laporan.',
  }),
  'keuangan/capaian': error<'triwulan' | 'sel' | 'rumus'>({
    title: (a) =>
      a.rumus === ''
        ? `Capaian keuangan Triwulan ${a.triwulan} terisi padahal targetnya tidak ada`
        : `Capaian keuangan Triwulan ${a.triwulan} tidak sama dengan realisasi dibagi target`,
    hint: hintReplaceFormula,
    repair: 'ganti isi sel CAPAIAN dengan rumus realisasi dibagi target, dikalikan 100',
    what: 'Capaian keuangan tercetak suatu sub kegiatan berbeda dengan realisasi dibagi target, dalam persen.',
    why: 'Persentase per sub kegiatan dikutip di BAB IV.',
  }),
  'keuangan/rata-rata': error<'triwulan' | 'metode' | 'sel' | 'rumus' | 'nol'>({
    title: (a) =>
      a.rumus === '' && a.nol === ''
        ? `Capaian Keuangan Triwulan ${a.triwulan} terisi padahal tidak ada target`
        : `Capaian Keuangan Triwulan ${a.triwulan} tidak sama dengan ${a.metode}`,
    hint: (a, separator) => hintZeroCapaian(a.nol, hintReplaceFormula(a, separator)),
    repair: 'ganti isi sel itu dengan rumus menurut Ringkasan Keuangan di Pengaturan',
    what: 'Angka ringkasan keuangan yang tercetak, apa pun labelnya, berbeda dengan hasil cara yang dipilih di Pengaturan (Ringkasan Keuangan). Bila baris Jumlah dan baris Rata-rata sama-sama mencetaknya, masing-masing boleh memakai cara menurut labelnya.',
    why: 'Jumlah realisasi dibagi jumlah target dan rata-rata baris menghasilkan angka yang berbeda; laporan harus memakai satu cara.',
  }),
  'keuangan/realisasi-tanpa-target': warning<'triwulan'>({
    title: (a) => `Ada realisasi keuangan pada Triwulan ${a.triwulan} tanpa target`,
    hint: () => 'isi targetnya bila memang direncanakan; bila tidak, jelaskan belanja itu di lembar Narasi',
    what: 'Suatu sub kegiatan membelanjakan anggaran pada triwulan yang tidak mempunyai target.',
    why: 'Belanjanya tetap masuk jumlah, tetapi barisnya tidak mempunyai capaian.',
  }),
  'keuangan/realisasi-mendatang': warning<'triwulan' | 'laporan'>({
    title: (a) => `Realisasi keuangan Triwulan ${a.triwulan} sudah terisi dalam laporan Triwulan ${a.laporan}`,
    hint: (a) => `periksa apakah angka itu milik Triwulan ${a.laporan}, atau ganti Triwulan di lembar Identitas`,
    what: 'Triwulan sesudah triwulan laporan sudah mempunyai realisasi keuangan.',
    why: 'Belanja yang mendahului waktunya biasanya salah kolom, atau Triwulan di Identitas belum diganti.',
  }),
  'keuangan/realisasi-kosong': warning<'triwulan'>({
    title: (a) => `Realisasi keuangan Triwulan ${a.triwulan} belum diisi, capaiannya dihitung 0`,
    hint: () => 'isi realisasinya; tulis 0 bila memang belum ada, atau - bila nihil',
    what: 'Target keuangan triwulan yang dilaporkan (atau sebelumnya) ada, tetapi realisasinya kosong.',
    why: 'Baris yang belum dilaporkan dihitung 0 dan menurunkan capaian keuangan.',
  }),
  'keuangan/capaian-janggal': warning<'triwulan' | 'batas' | 'capaian'>({
    title: (a) => `Capaian keuangan Triwulan ${a.triwulan} mencapai ${a.capaian}%, di atas ${a.batas}%`,
    hint: () => 'periksa digit target dan realisasinya',
    what: 'Capaian keuangan sub kegiatan jauh di atas 100% (batasnya diatur di Pengaturan).',
    why: 'Belanja yang jauh melampaui rencana triwulan lebih sering salah ketik daripada benar.',
  }),
  'keuangan/realisasi-sama': warning<'triwulan' | 'sebelumnya' | 'banyak'>({
    title: (a) =>
      `Realisasi keuangan Triwulan ${a.triwulan} pada ${a.banyak} baris sama persis dengan Triwulan ${a.sebelumnya}`,
    hint: (a) =>
      `periksa apakah kolom realisasi Triwulan ${a.sebelumnya} tersalin; isi realisasi Triwulan ${a.triwulan} yang sebenarnya`,
    what: 'Seluruh realisasi keuangan suatu triwulan sama sampai rupiah terakhir dengan triwulan sebelumnya, padahal tidak semuanya tepat sebesar target.',
    why: 'Belanja beberapa sub kegiatan hampir tidak pernah sama persis dalam dua triwulan; biasanya kolomnya tersalin.',
  }),
};
