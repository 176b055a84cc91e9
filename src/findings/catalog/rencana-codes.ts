import { error, warning } from './entry.ts';
import { hintReplaceFormula, hintZeroCapaian } from './formula-hint.ts';
import { hintMakeSame } from './same-hint.ts';
import { capitalize } from './sentence-case.ts';

/** Findings of the sheet Rencana Aksi. */
export const RENCANA_CODES = {
  'rencana/target-beda-pk': error<'sel' | 'selPk' | 'selLain' | 'selPasangan'>({
    title: () => 'Target tahunan di Rencana Aksi berbeda dengan target di PK',
    hint: (a) =>
      `${hintMakeSame(a.sel, a.selPk, a.selLain, a.selPasangan)}; pakai angka yang sesuai dengan PK yang ditandatangani`,
    figures: () => ['tertulis', 'di PK'],
    repair: 'samakan keduanya; pakai angka yang sesuai dengan PK yang ditandatangani',
    what: 'TARGET TAHUNAN suatu indikator di Rencana Aksi tidak sama dengan TARGET-nya di PK.',
    why: 'Rencana Aksi menjabarkan PK; dua target untuk indikator yang sama membuat capaian diragukan.',
  }),
  'rencana/satuan-beda-pk': error<'satuan' | 'satuanPk' | 'sel' | 'selPk'>({
    title: (a) =>
      a.satuanPk === ''
        ? `Satuan di PK kosong, sedangkan di Rencana Aksi "${a.satuan}"`
        : `Satuan "${a.satuan}" di Rencana Aksi berbeda dengan "${a.satuanPk}" di PK`,
    hint: (a) => `samakan satuan di ${a.sel} dengan ${a.selPk}`,
    figures: () => ['tertulis', 'di PK'],
    repair: 'samakan satuan indikator itu di kedua lembar',
    what: 'Satuan suatu indikator di Rencana Aksi tidak sama dengan satuannya di PK, atau PK tidak menyatakannya (peringatan).',
    why: 'Angka dengan satuan yang berbeda tidak dapat dibandingkan.',
  }),
  'rencana/predikat-dijumlah': error<'jenis' | 'predikat'>({
    title: (a) => `JENIS "${a.jenis}" tidak berlaku untuk predikat (${a.predikat})`,
    hint: () =>
      'isi JENIS dengan posisi akhir (yang terakhir dinyatakan berlaku) atau tetap (sama tiap triwulan), atau kosongkan',
    what: 'Target atau realisasi suatu baris berupa predikat, sedangkan JENIS-nya menjumlahkan, mengurangkan, atau merata-ratakan triwulan.',
    why: 'Predikat mempunyai urutan, tetapi BB ditambah B bukan predikat.',
  }),
  'rencana/hasil-bagi': error<'triwulan' | 'sel' | 'rumus'>({
    title: (a) => `Realisasi Triwulan ${a.triwulan} tidak sama dengan PEMBILANG dibagi PENYEBUT`,
    hint: (a, formula) =>
      `perbaiki PEMBILANG atau PENYEBUT-nya; bila keduanya benar, kosongkan ${a.sel} (lapkin menghitungnya) atau ganti dengan ${formula(a.rumus)}`,
    repair:
      'perbaiki PEMBILANG atau PENYEBUT; bila keduanya benar, kosongkan REALISASI atau ganti dengan hasil baginya',
    what: 'REALISASI suatu triwulan terisi, tetapi bukan hasil bagi PEMBILANG dan PENYEBUT triwulan itu (kali 100 untuk persen), baik dibulatkan maupun dipotong.',
    why: 'Persentase yang tidak cocok dengan hitungannya tidak dapat dipertanggungjawabkan kepada pemeriksa.',
  }),
  'rencana/penyebut-nol': error<'triwulan'>({
    title: (a) => `PENYEBUT Triwulan ${a.triwulan} 0, sehingga tidak dapat dibagi`,
    hint: () =>
      'isi PENYEBUT yang benar; bila pada triwulan itu memang tidak ada yang dihitung, tulis - pada PEMBILANG, PENYEBUT, dan REALISASI',
    what: 'PENYEBUT suatu triwulan di Rencana Aksi berisi 0.',
    why: 'Dari nol tidak ada bagian: triwulan itu tidak mempunyai persentase, bukan 0 persen.',
  }),
  'rencana/pembilang-kosong': warning<'triwulan' | 'kosong' | 'ada'>({
    title: (a) => `${a.kosong} Triwulan ${a.triwulan} kosong, sedangkan ${a.ada}-nya terisi`,
    hint: (a) => `isi ${a.kosong} triwulan itu; tulis 0 bila memang 0`,
    what: 'PEMBILANG terisi tanpa PENYEBUT atau sebaliknya, atau keduanya kosong pada triwulan yang ikut dirata-ratakan dengan triwulan lain yang mengisinya.',
    why: 'Hasil beberapa triwulan hanya dapat dihitung dari jumlah pembilang dan penyebut bila tiap triwulan menyatakan keduanya; tanpa itu dipakai rata-rata persentasenya.',
  }),
  'rencana/penyebut-beda': warning<'triwulan' | 'pertama' | 'jenis'>({
    title: (a) =>
      `PENYEBUT Triwulan ${a.triwulan} lain daripada Triwulan ${a.pertama}, sedangkan JENIS ${a.jenis} menjumlahkan hasil baginya`,
    hint: () =>
      'isi JENIS dengan rata-rata (jumlah pembilang dibagi jumlah penyebut) atau posisi akhir, atau isi tiap triwulan dengan PENYEBUT setahun yang sama',
    what: 'Triwulan suatu indikator dijumlahkan, padahal penyebutnya berbeda.',
    why: '20 dari 25 (80%) ditambah 30 dari 40 (75%) bukan 155%; persentase hanya dapat dijumlahkan bila penyebutnya satu.',
  }),
  'rencana/target-tahunan': error<
    | 'jenis'
    | 'aturan'
    | 'sel'
    | 'cocok'
    | 'alasan'
    | 'selJenis'
    | 'selSd'
    | 'triwulanSd'
    | 'sendiri'
    | 'selKosong'
    | 'isi'
  >({
    title: (a) => `${capitalize(a.aturan)} tidak sama dengan target tahunan (JENIS ${a.jenis})`,
    hint: (a) =>
      a.selKosong !== ''
        ? `isi target di ${a.selKosong}, ${a.isi} membuat jumlahnya cocok; bila memang tidak ada target, perbaiki target tahunan di ${a.sel}`
        : a.selSd !== ''
          ? `${a.selSd} tampaknya sudah s.d. Triwulan ${a.triwulanSd}: target triwulan itu sendiri ${a.sendiri} membuat jumlahnya cocok; bila tidak, perbaiki target tahunan di ${a.sel}`
          : a.cocok === ''
            ? `perbaiki target triwulannya atau target tahunan di ${a.sel}, atau isi JENIS yang sesuai`
            : `isi JENIS${a.selJenis === '' ? '' : ` di ${a.selJenis}`} dengan "${a.cocok}" bila ${a.alasan} memang sama dengan target tahunan; bila tidak, perbaiki target triwulannya atau target tahunan di ${a.sel}`,
    repair: 'perbaiki target triwulan atau target tahunannya, atau isi JENIS yang sesuai',
    what: 'Target keempat triwulan tidak menghasilkan target setahun menurut JENIS indikatornya.',
    why: 'Bila rencana per triwulan tidak sampai ke target tahunan, capaian 100% tiap triwulan pun tidak memenuhi PK.',
  }),
  'rencana/anggaran-beda-pagu': error<'nama' | 'selPagu' | 'selPaguLain' | 'selTriwulan' | 'nilai'>({
    title: (a) => `Jumlah anggaran Triwulan I-IV "${a.nama}" tidak sama dengan pagunya`,
    hint: (a) =>
      a.selPaguLain !== ''
        ? `pagu di ${a.selPagu} dan ${a.selPaguLain} tampaknya tertukar: tukar keduanya, atau tukar anggaran triwulan kedua baris itu`
        : a.selTriwulan === ''
          ? `perbaiki anggaran triwulannya sampai jumlahnya sama dengan pagu di ${a.selPagu}`
          : `isi ${a.selTriwulan} dengan ${a.nilai}, maka jumlahnya sama dengan pagu di ${a.selPagu}`,
    figures: () => ['Triwulan I-IV', 'pagu'],
    repair: 'perbaiki anggaran triwulannya sampai jumlahnya sama dengan pagu di PK',
    what: 'Jumlah ANGGARAN Triwulan I-IV di Rencana Aksi tidak sama dengan pagu sub kegiatan di PK.',
    why: 'Rencana penarikan yang tidak habis dibagi ke triwulan membuat target keuangan salah.',
  }),
  'rencana/jumlah': error<'kolom' | 'sel' | 'rumus'>({
    title: (a) => `Jumlah ${a.kolom} tidak sama dengan rinciannya`,
    hint: hintReplaceFormula,
    repair: 'ganti isi sel Jumlah dengan rumus SUM atas semua baris datanya',
    what: 'Baris Jumlah di lembar Rencana Aksi memuat angka yang bukan jumlah baris-barisnya.',
    why: 'Angka jumlah yang salah terbawa ke tabel BAB III.',
  }),
  'rencana/capaian': error<'triwulan' | 'sel' | 'rumus'>({
    title: (a) =>
      a.rumus === ''
        ? `Capaian Triwulan ${a.triwulan} terisi padahal targetnya tidak ada`
        : `Capaian Triwulan ${a.triwulan} tidak sesuai dengan target dan realisasinya`,
    hint: hintReplaceFormula,
    repair: 'ganti isi sel CAPAIAN dengan rumus capaian menurut ARAH indikatornya',
    what: 'Capaian tercetak suatu indikator berbeda dengan capaian yang dihitung dari target dan realisasinya menurut ARAH.',
    why: 'Capaian per indikator dikutip di BAB III dan menentukan predikat.',
  }),
  'rencana/rata-rata': error<'triwulan' | 'sel' | 'rumus' | 'nol'>({
    title: (a) =>
      a.rumus === '' && a.nol === ''
        ? `Rata-rata Capaian Kinerja Triwulan ${a.triwulan} terisi padahal tidak ada baris yang mempunyai capaian`
        : `Rata-rata Capaian Kinerja Triwulan ${a.triwulan} tidak sama dengan rata-rata barisnya`,
    hint: (a, separator) => hintZeroCapaian(a.nol, hintReplaceFormula(a, separator)),
    repair: 'ganti isi sel itu dengan rumus AVERAGE atas capaian semua baris datanya',
    what: 'Rata-rata Capaian Kinerja yang tercetak bukan rata-rata baris yang mempunyai capaian.',
    why: 'Angka inilah yang dibaca pertama kali di BAB V.',
  }),
  'rencana/realisasi-turun': error<'triwulan' | 'sebelumnya' | 'sel' | 'nilai'>({
    title: (a) =>
      `Realisasi kumulatif Triwulan ${a.triwulan} turun di bawah ${a.nilai}, realisasi Triwulan ${a.sebelumnya}`,
    hint: (a) =>
      `isi realisasi s.d. Triwulan ${a.triwulan} (paling sedikit ${a.nilai}, lihat ${a.sel}), atau ubah JENIS menjadi akumulatif bila isinya realisasi triwulan itu saja`,
    repair:
      'isi realisasi sampai dengan triwulan itu, atau ubah JENIS menjadi akumulatif bila isinya realisasi triwulan itu saja',
    what: 'Realisasi indikator berjenis kumulatif lebih kecil daripada triwulan sebelumnya.',
    why: 'Nilai kumulatif (s.d.) tidak dapat turun; biasanya sel itu berisi realisasi triwulan itu saja.',
  }),
  'rencana/target-turun': error<'triwulan' | 'sebelumnya' | 'sel' | 'nilai'>({
    title: (a) => `Target kumulatif Triwulan ${a.triwulan} turun di bawah ${a.nilai}, target Triwulan ${a.sebelumnya}`,
    hint: (a) =>
      `isi target s.d. Triwulan ${a.triwulan} (paling sedikit ${a.nilai}, lihat ${a.sel}); mungkin satu digitnya hilang`,
    repair: 'isi target sampai dengan triwulan itu; mungkin satu digitnya hilang',
    what: 'Target satu triwulan dari indikator berjenis kumulatif lebih kecil daripada triwulan sebelum dan sesudahnya.',
    why: 'Target kumulatif (s.d.) tidak dapat turun; target yang salah membuat capaian triwulan itu tidak berarti.',
  }),
  'rencana/realisasi-tanpa-target': warning<'triwulan' | 'sel'>({
    title: (a) => `Ada realisasi pada Triwulan ${a.triwulan} tanpa target`,
    hint: (a) => `isi target di ${a.sel} bila memang direncanakan; bila tidak, jelaskan realisasi itu di lembar Narasi`,
    repair: 'isi targetnya bila memang direncanakan; bila tidak, jelaskan realisasi itu di lembar Narasi',
    what: 'Suatu indikator mempunyai realisasi pada triwulan yang tidak mempunyai target.',
    why: 'Tanpa target tidak ada capaian, sehingga baris itu tidak ikut dalam rata-rata.',
  }),
  'rencana/realisasi-kosong': warning<'triwulan'>({
    title: (a) => `Realisasi Triwulan ${a.triwulan} belum diisi, capaiannya dihitung 0`,
    hint: () => 'isi realisasinya; tulis 0 bila memang belum ada, atau - bila nihil',
    what: 'Target triwulan yang dilaporkan (atau sebelumnya) ada, tetapi realisasinya kosong.',
    why: 'Baris yang belum dilaporkan dihitung 0 dan menurunkan rata-rata.',
  }),
  'rencana/realisasi-mendatang': warning<'triwulan' | 'laporan'>({
    title: (a) => `Realisasi Triwulan ${a.triwulan} sudah terisi dalam laporan Triwulan ${a.laporan}`,
    hint: (a) => `periksa apakah angka itu milik Triwulan ${a.laporan}, atau ganti Triwulan di lembar Identitas`,
    what: 'Triwulan sesudah triwulan laporan sudah mempunyai realisasi.',
    why: 'Realisasi yang mendahului waktunya biasanya salah kolom, atau Triwulan di Identitas belum diganti.',
  }),
  'rencana/capaian-janggal': warning<'triwulan' | 'batas' | 'capaian' | 'sel' | 'selLain'>({
    title: (a) =>
      a.capaian === ''
        ? `Realisasi Triwulan ${a.triwulan} lebih dari tujuh kali targetnya, padahal makin rendah makin baik`
        : `Capaian Triwulan ${a.triwulan} mencapai ${a.capaian}%, di atas ${a.batas}%`,
    hint: (a) =>
      a.selLain === ''
        ? 'periksa satuan dan letak koma pada target dan realisasinya'
        : `periksa apakah isi ${a.sel} dan ${a.selLain} tertukar: masing-masing mendekati target baris yang lain; bila tidak, periksa satuan dan letak komanya`,
    repair: 'periksa satuan dan letak koma pada target dan realisasinya',
    what: 'Capaian indikator jauh di atas 100% (batasnya diatur di Pengaturan), atau realisasi berarah turun lebih dari tujuh kali targetnya.',
    why: 'Capaian yang sangat tinggi lebih sering karena salah ketik daripada karena kinerja.',
  }),
  'rencana/persen-pecahan': warning<'triwulan' | 'nilai' | 'sel' | 'seharusnya'>({
    title: (a) =>
      `Realisasi Triwulan ${a.triwulan} tertulis ${a.nilai} pada satuan persen, sedangkan targetnya puluhan`,
    hint: (a) => `isi ${a.sel} dengan ${a.seharusnya} bila yang dimaksud ${a.seharusnya}%`,
    repair: 'tulis persentase sebagai angka persennya, misalnya 61 dan bukan 0,61',
    what: 'Realisasi indikator bersatuan persen tertulis sebagai pecahan (0,61), sedangkan targetnya tertulis dalam persen (60).',
    why: 'Pecahan itu dibaca sebagai kurang dari satu persen, sehingga capaiannya mendekati nol.',
  }),
  'rencana/arah-janggal': warning<'arah' | 'seharusnya' | 'targets' | 'sel'>({
    title: (a) =>
      a.targets === ''
        ? `Rumus semua CAPAIAN baris ini menghitung ARAH ${a.seharusnya}, padahal ARAH ${a.arah}`
        : a.arah === 'naik'
          ? `Target triwulan terus menurun (${a.targets}), padahal ARAH ${a.arah}`
          : `Target triwulan terus meningkat (${a.targets}), padahal ARAH ${a.arah}`,
    hint: (a) =>
      `${a.sel === '' ? `tambahkan kolom ARAH dan isi ${a.seharusnya} pada baris itu` : `isi ARAH di ${a.sel} dengan ${a.seharusnya}`} bila nilai yang ${a.seharusnya === 'turun' ? 'lebih rendah' : 'lebih tinggi'} memang lebih baik; bila tidak, periksa ${a.targets === '' ? 'rumus capaiannya' : 'urutan targetnya'}`,
    what: 'Target keempat triwulan suatu indikator posisi akhir bergerak berlawanan dengan ARAH-nya, atau semua rumus CAPAIAN barisnya menghitung ARAH yang lain.',
    why: 'ARAH menentukan rumus capaian; arah yang keliru membalik baik dan buruknya capaian.',
  }),
};
