import type { IsiToken } from './token.ts';

type Entri = readonly [pola: string, isi: IsiToken];

/** Phrases in a small notation: `a|b`, `(?:a|b)`, and `?` after a group or a letter. */
function kata(pola: string, isi: IsiToken): Entri {
  return [pola, isi];
}

const NYA = '(?:nya)?';

/**
 * The words that the rules know; of two that fit, the longer counts, then the earlier. What is not here is `lain`: it cuts
 * the tie between a word such as "target" and a later figure, so that a figure of something else is never compared.
 */
const DAFTAR: readonly Entri[] = [
  kata(
    'sampai dengan|sampai saat ini|hingga saat ini|s d|sd|hingga|sampai(?: pada)?|secara kumulatif|kumulatif|per tanggal',
    { jenis: 'sd' },
  ),
  kata(
    'tahunan|setahun|dalam (?:satu|1|1 satu) tahun|satu tahun|akhir tahun|tahun (?:ini|berjalan)|selama tahun',
    { jenis: 'setahun' },
  ),
  kata('semester|bulan(?:an)?|minggu|caturwulan', { jenis: 'waktuLain' }),
  kata('tahun (?:lalu|sebelumnya|depan|mendatang|berikutnya)', { jenis: 'waktuLain' }),
  kata('(?:belum|tidak) (?:semua|seluruh|seluruhnya|sepenuhnya)', { jenis: 'belumSemua' }),
  kata(
    'sebagian(?: besar| kecil)?|beberapa|mayoritas|salah satu|di antaranya|diantaranya|lainnya|hanya sebagian|kecuali',
    { jenis: 'sebagian' },
  ),
  kata('masing masing|setiap|tiap|tiap tiap|per', { jenis: 'masing' }),
  kata('seluruh|seluruhnya|semua|semuanya|keseluruhan|secara (?:umum|keseluruhan)', { jenis: 'semua' }),
  kata('total|jumlah|rata rata|rerata', { jenis: 'total' }),

  kata(
    `tingkat capaian|persentase capaian|capaian${NYA}|pencapaian${NYA}|persentase${NYA}|presentase${NYA}|prosentase${NYA}|mencapai`,
    { jenis: 'peran', peran: 'capaian' },
  ),
  kata(`target${NYA}|ditargetkan|menargetkan|tertarget`, { jenis: 'peran', peran: 'target' }),
  kata(
    `realisasi${NYA}|terealisasi(?:kan)?|direalisasikan|merealisasikan|tercapai|dicapai|terlaksana|tersusun|terlayani|dilayani|diselesaikan|terselesaikan|dibayarkan|dibelanjakan|digunakan|terpakai`,
    { jenis: 'peran', peran: 'realisasi' },
  ),
  kata(`penyerapan${NYA}|serapan${NYA}|daya serap|terserap|diserap|menyerap`, {
    jenis: 'peran',
    peran: 'serapan',
  }),
  kata(
    'sisa (?:pagu|anggaran|dana)|sisa pagu yang belum (?:terserap|terealisasi|direalisasikan|digunakan|dibelanjakan)|sisa anggaran yang belum (?:terserap|terealisasi|direalisasikan|digunakan|dibelanjakan)|sisa dana yang belum (?:terserap|terealisasi|direalisasikan|digunakan|dibelanjakan)',
    { jenis: 'peran', peran: 'sisa' },
  ),
  kata(`pagu${NYA}`, { jenis: 'peran', peran: 'pagu' }),
  kata(`anggaran${NYA}|alokasi${NYA}`, { jenis: 'peran', peran: 'anggaran' }),
  kata('kinerja|fisik|output|keluaran', { jenis: 'aspek', aspek: 'kinerja' }),
  kata('keuangan|belanja', { jenis: 'aspek', aspek: 'keuangan' }),

  kata(
    'kurang lebih|lebih dari|kurang dari|di atas|diatas|di bawah|dibawah|melebihi|melampaui|mendekati|hampir|sekitar|kira kira|lebih kurang|antara|minimal|maksimal|paling (?:sedikit|banyak|rendah|tinggi|lambat)|sekurang kurangnya|setidaknya|lebih (?:tinggi|rendah|besar|kecil|baik)|masih jauh',
    { jenis: 'banding' },
  ),
  kata(
    `meningkat|menurun|naik|turun|bertambah|berkurang|kenaikan|penurunan|peningkatan|pertumbuhan|selisih${NYA}|sisa${NYA}|deviasi|kekurangan|kelebihan|tersisa|semula|efisiensi|penghematan|silpa|pergeseran|penambahan|pengurangan|perubahan`,
    { jenis: 'ubah' },
  ),
  kata(
    'akan|agar|supaya|diharapkan|harapan|harus|seharusnya|sebaiknya|hendaknya|perlu|direncanakan|rencananya|diproyeksikan|diperkirakan|diupayakan|upaya|berupaya|apabila|jika|bila|kalau|standar|guna|demi|(?:untuk|guna|demi|agar|dalam) (?:dapat |bisa |lebih )?(?:mencapai|memenuhi|meningkatkan|mengejar)|apakah|sejauh mana|kategori berikut|sebagai berikut|dalam rangka|berpotensi|optimis',
    { jenis: 'harap' },
  ),
  kata('belum|tidak|bukan|tanpa|kurang', { jenis: 'tidak' }),
  kata('dari|terhadap', { jenis: 'dari' }),
  kata('atau|setara(?: dengan)?|yang berarti|artinya', { jenis: 'atau' }),
  kata('ini|tersebut|dimaksud|di atas ini', { jenis: 'ini' }),
  kata('sub kegiatan|subkegiatan|kegiatan|program|indikator', { jenis: 'objek' }),
  kata(
    'masih|sebesar|sebanyak|sejumlah|senilai|adalah|ialah|yaitu|yakni|merupakan|menjadi|sama dengan|pada|di|dalam|untuk|dengan|dan|serta|sehingga|maka|sedangkan|sementara|adapun|telah|sudah|baru|selama|dapat|bisa|berhasil|mampu|hanya|memiliki|mempunyai|yang (?:ditetapkan|telah ditetapkan|ditentukan|direncanakan|tersedia|dialokasikan|diperoleh|diraih|terealisasi|tercapai|dicapai)|ditetapkan|tersedia|dialokasikan|dianggarkan|diperoleh|diraih|tercatat|terdapat|ada|akhir|periode|triwulan|berjalan|kembali|cukup|juga|pula|pun|nya|angka|nilai|kami|secara|tingkat|dana|apbd|apbdes|ini',
    { jenis: 'isi' },
  ),
];

/** All phrases of a notation: "tahun (?:ini|lalu)" -> "tahun ini", "tahun lalu". */
function bentangkan(pola: string): readonly string[] {
  const kurung = /\(\?:([^()]*)\)(\??)/.exec(pola);
  if (kurung === null) return pola.split('|');
  const pilihan = (kurung[1] ?? '').split('|').concat(kurung[2] === '?' ? [''] : []);
  // The group belongs to one alternative of the outer list; the others are left as they are.
  const awal = pola.lastIndexOf('|', kurung.index) + 1;
  const usai = kurung.index + kurung[0].length;
  const ekor = pola.indexOf('|', usai);
  const akhir = ekor === -1 ? pola.length : ekor;
  const satu = pilihan.map((p) => pola.slice(awal, kurung.index) + p + pola.slice(usai, akhir));
  return bentangkan(pola.slice(0, awal) + satu.join('|') + pola.slice(akhir));
}

/** A phrase, in folded words. */
export interface Frasa {
  readonly kata: readonly string[];
  readonly isi: IsiToken;
}

/** The phrases by their first word, the longest first. */
export const KAMUS: ReadonlyMap<string, readonly Frasa[]> = susun();

function susun(): ReadonlyMap<string, readonly Frasa[]> {
  const kamus = new Map<string, Frasa[]>();
  for (const [pola, isi] of DAFTAR) {
    for (const frasa of bentangkan(pola)) {
      const urai = frasa.split(' ').filter((k) => k !== '');
      const [pertama = ''] = urai;
      const ada = kamus.get(pertama) ?? [];
      ada.push({ kata: urai, isi });
      kamus.set(pertama, ada);
    }
  }
  for (const frasa of kamus.values()) frasa.sort((a, b) => b.kata.length - a.kata.length);
  return kamus;
}
