import { error, warning } from './entry.ts';

/** Rows that do not join across sheets or stand under each other's name, and fractions of things that are counted whole. */
export const JOIN_CODES = {
  'baris/ganda': error<'nama' | 'sel' | 'lembar' | 'kosong' | 'indikator' | 'kegiatan' | 'pelengkap'>({
    title: (a) => `Baris "${a.nama}" tertulis dua kali di lembar ${a.lembar}, pertama di ${a.sel}`,
    hint: (a) => {
      if (a.kegiatan !== '')
        return `nama itu ada di beberapa kegiatan di PK (${a.kegiatan}): tulis kode tiap sub kegiatan di kolom KODE pada lembar PK, Rencana Aksi, dan Realisasi Keuangan, supaya barisnya dapat dibedakan; bila maksudnya satu sub kegiatan, hapus salah satu barisnya`;
      if (a.kosong !== '')
        return `isi nama sub kegiatan di ${a.kosong} (sel itu kosong, jadi dibaca sama dengan baris di atasnya), atau hapus barisnya`;
      if (a.pelengkap !== '')
        return `keduanya saling melengkapi: salin isi ${a.pelengkap} ke kolom yang sama di baris ${a.sel}, lalu hapus baris ini`;
      return a.indikator === ''
        ? `hapus salah satu, atau gabungkan angkanya ke baris ${a.sel}`
        : `hapus salah satu, atau bedakan nama indikatornya dengan baris ${a.sel}`;
    },
    repair: 'hapus salah satu baris itu, atau bedakan nama indikatornya',
    what: 'Sub kegiatan dan indikator yang sama muncul pada dua baris data di satu lembar.',
    why: 'Baris yang tertulis dua kali dijumlahkan dua kali dan tidak jelas mana yang berlaku.',
  }),
  'baris/tidak-berpasangan': error<
    'nama' | 'lembar' | 'terdekat' | 'sel' | 'selKode' | 'selKodeLain' | 'beda' | 'lewat'
  >({
    title: (a) =>
      a.sel === ''
        ? `"${a.nama}" tidak ada di lembar ${a.lembar}`
        : `"${a.nama}" tidak ada di lembar ${a.lembar}; yang ${a.lewat === 'pagu' ? 'pagunya sama' : 'paling mirip'} "${a.terdekat}" di ${a.sel}`,
    hint: (a) =>
      a.beda === 'kode'
        ? `samakan KODE di ${a.selKode} dengan ${a.selKodeLain}; bila keduanya memang berbeda, tambahkan barisnya di lembar ${a.lembar}`
        : a.sel === ''
          ? `tambahkan barisnya di lembar ${a.lembar}, atau hapus baris ini`
          : `samakan kedua nama itu${a.selKode === '' ? '' : ` dan KODE-nya (${a.selKode} dan ${a.selKodeLain})`} bila maksudnya sama; bila tidak, tambahkan barisnya di lembar ${a.lembar}`,
    what: 'Sub kegiatan (dan indikatornya) di satu lembar tidak ditemukan di lembar yang lain.',
    why: 'Target, realisasi, dan anggaran suatu baris berasal dari lembar yang berbeda; nama yang berbeda memutuskan hubungannya, dan lapkin tidak menebak.',
  }),
  'baris/tertukar': error<'nama' | 'namaLain' | 'sel' | 'selLain' | 'apa'>({
    title: (a) =>
      `"${a.nama}" di ${a.sel} dan "${a.namaLain}" di ${a.selLain} tampaknya tertukar: anggaran dan target di tiap baris adalah milik yang lain`,
    hint: (a) => `tukarkan ${a.apa} sub kegiatan di ${a.sel} dan ${a.selLain}, simpan, lalu ulangi`,
    repair: 'tukarkan nama kedua sub kegiatan itu, beserta KODE-nya bila ada',
    what: 'Anggaran dan target dua baris Realisasi Keuangan masing-masing sama dengan yang ada di PK dan Rencana Aksi untuk nama di baris yang lain.',
    why: 'Realisasi dan capaian kedua sub kegiatan dilaporkan di bawah nama yang salah.',
  }),
  'sel/pecahan': warning<'nilai' | 'satuan'>({
    title: (a) => `${a.nilai} ${a.satuan} bukan bilangan bulat`,
    hint: (a) => `tulis jumlah ${a.satuan} sebagai bilangan bulat, atau perbaiki satuannya`,
    what: 'Target atau realisasi bernilai pecahan padahal satuannya dihitung utuh (Laporan, Orang, Dokumen, ...).',
    why: 'Satuan itu dihitung utuh; biasanya koma salah letak atau satuannya keliru.',
  }),
};
