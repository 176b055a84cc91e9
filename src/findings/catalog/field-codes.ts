import { error, info, warning } from './entry.ts';

/** Identitas, kode rekening, Pengaturan, Skala Predikat (checks.md, "Identity and codes", "Settings"). */
export const FIELD_CODES = {
  'identitas/kosong': error<'kunci'>({
    title: (a) => `Identitas belum berisi "${a.kunci}"`,
    hint: (a) => {
      const flag = a.kunci === 'Triwulan' ? '--triwulan' : a.kunci === 'Tahun Anggaran' ? '--tahun' : '';
      const other = flag === '' ? '' : `, atau beri ${flag} di baris perintah`;
      return `isi kolom ISI pada baris "${a.kunci}" di lembar Identitas${other}`;
    },
    what: 'Kunci yang wajib ada di lembar Identitas tidak ditemukan atau isinya kosong.',
    why: 'Sampul, kata pembuka, dan tanda tangan laporan disusun dari kunci ini.',
  }),
  'identitas/tanpa-iku': error({
    title: () => 'Tingkat di Identitas adalah sasaran, tetapi lembar IKU tidak ada',
    hint: () =>
      'tambahkan lembar bernama IKU dengan kolom seperti Rencana Aksi dan SASARAN sebagai ganti SUB KEGIATAN, atau kosongkan Tingkat',
    what: 'Identitas meminta laporan menurut sasaran, sedangkan sasaran dan indikator kinerja utamanya tidak ada di buku kerja.',
    why: 'Tanpa lembar IKU yang diukur adalah sub kegiatan, sehingga laporan bukan yang diminta.',
  }),
  'identitas/nilai': error<'kunci' | 'isi'>({
    title: (a) => `Isi "${a.kunci}" di Identitas tidak dapat dibaca: "${a.isi}"`,
    hint: (a) =>
      a.kunci === 'Triwulan'
        ? 'isi dengan I, II, III, atau IV'
        : a.kunci === 'Tahun Anggaran'
          ? 'isi dengan empat digit, misalnya 2024'
          : a.kunci === 'Tingkat'
            ? 'isi dengan sub kegiatan atau sasaran, atau kosongkan'
            : `${/(?<!\d)(?:29|3[01])(?!\d)/.test(a.isi) ? 'pastikan tanggal itu ada di kalender, lalu ' : ''}tulis sebagai tanggal Excel, atau seperti 28 Juni 2024`,
    what: 'Tahun Anggaran, Triwulan, atau Tanggal Laporan berisi sesuatu yang bukan tahun, triwulan, atau tanggal.',
    why: 'Semua perhitungan bergantung pada tahun dan triwulan laporan; tanggal dicetak di atas tanda tangan.',
  }),
  'identitas/tidak-dikenal': info<'kunci' | 'terdekat'>({
    title: (a) => `Kunci "${a.kunci}" di Identitas tidak dikenal, jadi isinya tidak dipakai`,
    hint: (a) =>
      a.terdekat === ''
        ? 'biarkan bila tidak dipakai laporan; kunci yang dikenal ada di docs/format-buku-kerja.md'
        : `maksud Anda "${a.terdekat}"? Ganti kuncinya menjadi "${a.terdekat}"`,
    what: 'Lembar Identitas memuat kunci yang tidak dikenal lapkin (peringatan bila mirip dengan yang dikenal, kesalahan bila kunci itu wajib dan tidak ada).',
    why: 'Isi di samping kunci yang salah eja tidak akan tercetak.',
  }),
  'identitas/pengganti': error<'kunci'>({
    title: (a) => `${a.kunci} kosong, sehingga penanda tangan tidak dapat ditentukan`,
    hint: (a) => `isi ${a.kunci} di lembar Identitas, atau kosongkan Nama Pengganti dan Pengganti Mulai`,
    repair: 'isi Nama Pengganti, Pengganti Mulai, dan Tanggal Laporan di lembar Identitas',
    what: 'Lembar Identitas menyebut pejabat pengganti, tetapi nama, tanggal mulainya, atau tanggal laporan tidak ada.',
    why: 'Tanggal laporan menentukan siapa yang menandatangani: pejabat semula atau penggantinya.',
  }),
  'identitas/nip-angka': error<'kunci'>({
    title: (a) => `${a.kunci} tersimpan sebagai angka, sehingga digit terakhirnya hilang`,
    hint: (a) => `ubah format sel ${a.kunci} menjadi Teks (Text), lalu ketik ulang ke-18 digitnya`,
    what: 'NIP disimpan sebagai bilangan, bukan sebagai teks.',
    why: 'Excel hanya menyimpan 15 digit pertama suatu bilangan; NIP 18 digit yang tersimpan sebagai angka sudah berubah.',
  }),
  'identitas/nip-salah': error<'kunci' | 'nip' | 'sebab'>({
    title: (a) => `${a.kunci} "${a.nip}" tidak sah: ${a.sebab}`,
    hint: (a) =>
      `cocokkan ${a.kunci} dengan SK atau kartu pegawai: 8 digit tanggal lahir, 6 digit tahun dan bulan pengangkatan, 1 digit jenis kelamin (1 atau 2), dan 3 digit nomor urut`,
    what: 'NIP bukan 18 digit, delapan digit pertamanya bukan tanggal lahir, pengangkatannya sesudah tanggal laporan, digit ke-15 bukan 1 atau 2, atau dua orang mempunyai NIP yang sama.',
    why: 'NIP dicetak di bawah tanda tangan; satu digit yang salah membuat laporan dikembalikan.',
  }),
  'identitas/pangkat-golongan': warning<'kunci' | 'pangkat' | 'golongan' | 'seharusnya'>({
    title: (a) => `Pangkat "${a.pangkat}" tidak sesuai dengan golongan ${a.golongan}`,
    hint: (a) =>
      a.seharusnya === ''
        ? `periksa ${a.kunci} dan golongannya pada SK kenaikan pangkat terakhir`
        : `${a.seharusnya}; periksa mana yang benar pada SK kenaikan pangkat terakhir`,
    what: 'Nama pangkat dan golongan ruang tidak berpasangan menurut daftar pangkat PNS.',
    why: 'Pangkat dan golongan dicetak berdampingan di tanda tangan, sehingga pasangan yang keliru langsung terlihat.',
  }),
  'identitas/tanggal': info<'tanggal' | 'akhir' | 'triwulan' | 'terlambat'>({
    title: (a) =>
      a.tanggal === ''
        ? 'Tanggal Laporan belum diisi'
        : a.terlambat === 'ya'
          ? a.triwulan === 'tahun'
            ? `Tanggal Laporan ${a.tanggal} melewati akhir Februari, batas penyampaian laporan kinerja tahunan perangkat daerah`
            : `Tanggal Laporan ${a.tanggal} lebih dari enam bulan sesudah akhir Triwulan ${a.triwulan} (${a.akhir})`
          : a.triwulan === 'tahun'
            ? `Tanggal Laporan ${a.tanggal} mendahului akhir tahun yang dilaporkan (${a.akhir})`
            : `Tanggal Laporan ${a.tanggal} mendahului akhir Triwulan ${a.triwulan} (${a.akhir})`,
    hint: (a) =>
      a.tanggal === ''
        ? 'isi Tanggal Laporan di lembar Identitas, misalnya 28 Juni 2024'
        : a.terlambat === 'ya'
          ? a.triwulan === 'tahun'
            ? 'isi Tanggal Laporan di lembar Identitas dengan tanggal laporan itu ditandatangani, paling lambat akhir Februari tahun berikutnya'
            : 'periksa tahun pada Tanggal Laporan di lembar Identitas'
          : a.triwulan === 'tahun'
            ? 'isi Tanggal Laporan di lembar Identitas dengan tanggal laporan tahunan itu, sesudah 31 Desember'
            : 'pastikan realisasi sampai akhir triwulan sudah masuk, atau perbaiki Tanggal Laporan di lembar Identitas',
    what: 'Tanggal Laporan kosong atau lebih dari enam bulan sesudah triwulan yang dilaporkan (peringatan), atau jatuh sebelum triwulan itu berakhir (info). Laporan tahunan: sebelum 31 Desember atau sesudah akhir Februari tahun berikutnya (info).',
    why: 'Laporan yang ditandatangani sebelum triwulan berakhir belum dapat memuat seluruh realisasinya; tanggal yang jauh sesudahnya biasanya salah tahun.',
  }),
  'identitas/triwulan-janggal': warning<'triwulan' | 'seharusnya' | 'keadaan'>({
    title: (a) =>
      a.keadaan === 'kosong'
        ? `Triwulan di Identitas adalah ${a.triwulan}, padahal realisasi baru terisi sampai Triwulan ${a.seharusnya}`
        : `Triwulan di Identitas adalah ${a.triwulan}, padahal realisasi Triwulan ${a.seharusnya} sudah terisi seluruhnya`,
    hint: (a) =>
      a.keadaan === 'kosong'
        ? `ganti Triwulan di lembar Identitas menjadi ${a.seharusnya}; bila laporan ini memang Triwulan ${a.triwulan}, isi realisasinya`
        : `ganti Triwulan di lembar Identitas menjadi ${a.seharusnya}; bila laporan ini memang Triwulan ${a.triwulan}, pindahkan realisasi itu ke kolomnya`,
    what: 'Seluruh realisasi triwulan laporan masih kosong sedangkan triwulan sebelumnya terisi, atau seluruh realisasi triwulan berikutnya sudah terisi.',
    why: 'Triwulan di Identitas menentukan semua angka laporan; yang belum diganti membuat laporan memuat triwulan yang keliru.',
  }),
  'identitas/tahun-janggal': warning<'tahun' | 'seharusnya' | 'dasar'>({
    title: (a) => `Tahun Anggaran di Identitas adalah ${a.tahun}, padahal ${a.dasar} menunjuk tahun ${a.seharusnya}`,
    hint: (a) =>
      `ganti Tahun Anggaran di lembar Identitas menjadi ${a.seharusnya}; bila laporan ini memang tahun ${a.tahun}, betulkan ${a.dasar}`,
    what: 'Tanggal Laporan jauh dari akhir triwulan menurut Tahun Anggaran di Identitas, sedangkan semua judul tabel menyebut tahun lain yang cocok dengan tanggal itu, atau dua digit tahunnya tertukar.',
    why: 'Tahun Anggaran dicetak di sampul dan di setiap judul tabel; tahun yang keliru membuat seluruh laporan salah tahun.',
  }),
  'identitas/judul-beda': warning<'kutip' | 'seharusnya'>({
    title: (a) => `Judul Laporan menyebut "${a.kutip}", padahal laporan ini ${a.seharusnya}`,
    hint: (a) => `tulis ${a.seharusnya} di Judul Laporan, atau kosongkan agar judul disusun dari Identitas`,
    what: 'Judul Laporan di lembar Identitas menyebut tahun atau triwulan yang bukan tahun atau triwulan laporan.',
    why: 'Judul itu dicetak di sampul, sehingga kekeliruannya terlihat sebelum laporan dibuka.',
  }),
  'lembar/judul-beda': warning<'lembar' | 'kutip' | 'seharusnya'>({
    title: (a) => `Judul lembar "${a.lembar}" menyebut "${a.kutip}", padahal laporan ini ${a.seharusnya}`,
    hint: (a) =>
      `bila isi lembar memang ${a.seharusnya}, betulkan judulnya; bila tidak, isi lembar dengan angka ${a.seharusnya}`,
    what: 'Judul di atas tabel PK, Rencana Aksi, atau Realisasi Keuangan menyebut tahun atau triwulan yang bukan tahun atau triwulan laporan.',
    why: 'Biasanya lembar disalin dari berkas tahun atau triwulan sebelumnya, dan angkanya mungkin ikut tertinggal.',
  }),
  'kode/bentuk': warning<'kode' | 'sebab'>({
    title: (a) => (a.kode === '' ? a.sebab : `Kode "${a.kode}" ${a.sebab}`),
    hint: () =>
      'tulis kode sub kegiatan sebagai teks, urusan.bidang.program.kegiatan.sub, misalnya 7.01.03.2.01.0001, dengan jumlah digit akhir yang sama pada semua baris',
    what: 'Kode sub kegiatan tidak berbentuk urusan.bidang.program.kegiatan.sub, atau satu lembar mencampur dua dan empat digit di akhir.',
    why: 'Baris antarlembar dicocokkan lewat kode; kode yang salah bentuk tidak akan bertemu pasangannya.',
  }),
  'kode/induk': warning<'kode' | 'induk' | 'nama' | 'jenis' | 'ganti'>({
    title: (a) =>
      a.ganti === ''
        ? `Kode "${a.kode}" tidak berada di bawah kode ${a.jenis} ${a.induk}`
        : `Kode ${a.jenis} "${a.nama}" tertulis ${a.kode}, sedangkan kode semua sub kegiatan di bawahnya berawal ${a.induk}`,
    hint: (a) =>
      a.ganti === ''
        ? `samakan awal kodenya dengan ${a.induk}, kode ${a.jenis} "${a.nama}", atau pindahkan barisnya`
        : `ganti kode ${a.jenis} itu dengan ${a.induk}, atau betulkan kode sub kegiatannya`,
    what: 'Awal kode sub kegiatan berbeda dengan kode kegiatan atau program tempat baris itu berada.',
    why: 'Sub kegiatan yang kodenya milik kegiatan lain akan terhitung pada kegiatan yang keliru.',
  }),
  'kode/nama-beda': warning<'jenis' | 'nama' | 'lain' | 'kode' | 'sel' | 'selLain'>({
    title: (a) => `Nama ${a.jenis} "${a.nama}" berbeda ejaan dengan "${a.lain}", padahal kodenya sama (${a.kode})`,
    hint: (a) => `samakan nama di ${a.sel} dengan nama di ${a.selLain}`,
    repair: 'samakan ejaan nama program atau kegiatan pada semua baris berkode sama',
    what: 'Satu kode program atau kegiatan ditulis dengan dua nama yang hampir sama.',
    why: 'Nama yang salah eja dihitung dan dicetak sebagai program atau kegiatan tersendiri.',
  }),
  'pengaturan/tidak-dikenal': error<'kunci' | 'terdekat'>({
    title: (a) => `Pengaturan "${a.kunci}" tidak dikenal`,
    hint: (a) =>
      a.terdekat === '' ? 'hapus baris itu dari lembar Pengaturan' : `maksud Anda "${a.terdekat}"? Perbaiki ejaannya`,
    what: 'Lembar Pengaturan berisi kunci yang tidak dikenal lapkin.',
    why: 'Pengaturan yang salah eja tidak akan pernah berlaku, padahal penulisnya mengira sudah berlaku.',
  }),
  'pengaturan/nilai': error<'kunci' | 'isi' | 'boleh'>({
    title: (a) => `Isi pengaturan "${a.kunci}" tidak dapat dipakai: "${a.isi}"`,
    hint: (a) => `isi "${a.kunci}" dengan ${a.boleh}`,
    what: 'Isi suatu pengaturan bukan salah satu yang diperbolehkan.',
    why: 'Perhitungan dan tampilan laporan bergantung pada pengaturan; isi yang tidak dipahami tidak boleh ditebak.',
  }),
  'skala/tidak-turun': error<'batas' | 'sebelumnya'>({
    title: (a) =>
      a.sebelumnya === ''
        ? `Batas bawah terakhir Skala Predikat adalah ${a.batas}, seharusnya 0`
        : `Batas bawah ${a.batas} tidak lebih kecil daripada batas di atasnya, ${a.sebelumnya}`,
    hint: () => 'urutkan BATAS BAWAH dari yang terbesar ke yang terkecil; baris terakhir harus 0',
    what: 'Batas bawah di lembar Skala Predikat tidak terus menurun, atau yang terakhir bukan 0.',
    why: 'Hanya batas yang terus menurun sampai 0 yang memberi setiap capaian tepat satu predikat.',
  }),
  'skala-nilai/ganda': error<'predikat' | 'angka' | 'sebelumnya'>({
    title: (a) => `Predikat "${a.predikat}" ada dua kali di Skala Nilai: ${a.sebelumnya} dan ${a.angka}`,
    hint: (a) => `hapus salah satu baris "${a.predikat}"`,
    what: 'Satu predikat tertulis di lebih dari satu baris lembar Skala Nilai.',
    why: 'Capaian bergantung pada angka predikat; dua angka untuk satu predikat memberi dua capaian.',
  }),
  'predikat/di-celah-skala': info<'nilai' | 'bawah' | 'atas' | 'predikat'>({
    title: (a) =>
      `Capaian ${a.nilai}% jatuh di antara ${a.bawah} dan ${a.atas}, yang tidak diatur oleh skala bilangan bulat; dipakai "${a.predikat}"`,
    hint: (a) => `pastikan predikat "${a.predikat}" memang yang dikehendaki untuk nilai di bawah ${a.atas}`,
    what: 'Capaian tercetak jatuh di celah antara dua rentang bilangan bulat pada skala peraturan, misalnya 90,5.',
    why: 'Peraturan menulis rentang 76-90 dan 91-100; nilai di antaranya diberi predikat rentang yang lebih rendah.',
  }),
};
