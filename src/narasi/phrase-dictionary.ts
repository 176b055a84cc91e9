import type { TokenContent } from './token.ts';

type Entry = readonly [pattern: string, content: TokenContent];

/** Phrases in a small notation: `a|b`, `(?:a|b)`, and `?` after a group or a letter. */
function phrases(pattern: string, content: TokenContent): Entry {
  return [pattern, content];
}

const POSSESSIVE = '(?:nya)?';

/**
 * The words that the rules know; of two that fit, the longer counts, then the earlier. What is not here is `lain`: it cuts
 * the tie between a word such as "target" and a later figure, so that a figure of something else is never compared.
 */
const ENTRIES: readonly Entry[] = [
  phrases(
    'sampai dengan|sampai saat ini|hingga saat ini|s d|sd|hingga|sampai(?: pada)?|secara kumulatif|kumulatif|per tanggal|(?:terhitung )?sejak (?:awal tahun|januari)',
    { kind: 'sd' },
  ),
  phrases('tahunan|setahun|dalam (?:satu|1|1 satu) tahun|satu tahun|akhir tahun|tahun (?:ini|berjalan)|selama tahun', {
    kind: 'setahun',
  }),
  phrases('semester|bulan(?:an)?|minggu|caturwulan', { kind: 'waktuLain' }),
  phrases('tahun (?:lalu|sebelumnya|depan|mendatang|berikutnya)', { kind: 'waktuLain' }),
  phrases('(?:belum|tidak) (?:semua|seluruh|seluruhnya|sepenuhnya)', { kind: 'belumSemua' }),
  phrases(
    'sebagian(?: besar| kecil)?|beberapa|mayoritas|salah satu|di antaranya|diantaranya|lainnya|hanya sebagian|kecuali',
    { kind: 'sebagian' },
  ),
  phrases('masing masing|setiap|tiap|tiap tiap|per', { kind: 'masing' }),
  phrases('terbesar|terkecil|tertinggi|terendah|terbanyak|tersedikit', { kind: 'ekstrem' }),
  phrases('seluruh|seluruhnya|semua|semuanya|keseluruhan|secara (?:umum|keseluruhan)', { kind: 'semua' }),
  phrases('total|jumlah|rata rata|rerata', { kind: 'total' }),

  phrases(
    `tingkat capaian|persentase capaian|capaian${POSSESSIVE}|pencapaian${POSSESSIVE}|persentase${POSSESSIVE}|presentase${POSSESSIVE}|prosentase${POSSESSIVE}|mencapai`,
    { kind: 'peran', role: 'capaian' },
  ),
  phrases(`target${POSSESSIVE}|ditargetkan|menargetkan|tertarget|dari rencana`, { kind: 'peran', role: 'target' }),
  phrases(
    `realisasi${POSSESSIVE}|terealisasi(?:kan)?|direalisasikan|merealisasikan|tercapai|dicapai|terlaksana|tersusun|terlayani|dilayani|diselesaikan|terselesaikan|dibayarkan|dibelanjakan|digunakan|terpakai`,
    { kind: 'peran', role: 'realisasi' },
  ),
  phrases(`penyerapan${POSSESSIVE}|serapan${POSSESSIVE}|daya serap|terserap|diserap|menyerap`, {
    kind: 'peran',
    role: 'serapan',
  }),
  phrases(
    'tersisa|sisa (?:pagu|anggaran|dana)|sisa pagu yang belum (?:terserap|terealisasi|direalisasikan|digunakan|dibelanjakan)|sisa anggaran yang belum (?:terserap|terealisasi|direalisasikan|digunakan|dibelanjakan)|sisa dana yang belum (?:terserap|terealisasi|direalisasikan|digunakan|dibelanjakan)',
    { kind: 'peran', role: 'sisa' },
  ),
  phrases(`pagu${POSSESSIVE}`, { kind: 'peran', role: 'pagu' }),
  phrases(`anggaran${POSSESSIVE}|alokasi${POSSESSIVE}`, { kind: 'peran', role: 'anggaran' }),
  phrases(`kinerja${POSSESSIVE}|fisik${POSSESSIVE}|output|keluaran`, { kind: 'aspek', aspect: 'kinerja' }),
  phrases(`keuangan${POSSESSIVE}|belanja${POSSESSIVE}`, { kind: 'aspek', aspect: 'keuangan' }),

  phrases(
    'kurang lebih|lebih dari|kurang dari|di atas|diatas|di bawah|dibawah|melebihi|melampaui|mendekati|hampir|sekitar|kira kira|lebih kurang|antara|minimal|maksimal|paling (?:sedikit|banyak|rendah|tinggi|lambat)|sekurang kurangnya|setidaknya|lebih (?:tinggi|rendah|besar|kecil|baik)|masih jauh',
    { kind: 'banding' },
  ),
  phrases(
    `meningkat|menurun|naik|turun|bertambah|berkurang|kenaikan|penurunan|peningkatan|pertumbuhan|selisih${POSSESSIVE}|sisa${POSSESSIVE}|deviasi|kekurangan|kelebihan|semula|efisiensi|penghematan|silpa|pergeseran|penambahan|pengurangan|perubahan`,
    { kind: 'ubah' },
  ),
  phrases(
    'akan|agar|supaya|diharapkan|harapan|harus|seharusnya|sebaiknya|hendaknya|perlu|direncanakan|rencananya|diproyeksikan|diperkirakan|diupayakan|upaya|berupaya|apabila|jika|bila|kalau|standar|guna|demi|(?:untuk|guna|demi|agar|dalam) (?:dapat |bisa |lebih )?(?:mencapai|memenuhi|meningkatkan|mengejar)|apakah|sejauh mana|kategori berikut|sebagai berikut|dalam rangka|berpotensi|optimis',
    { kind: 'harap' },
  ),
  phrases('belum|tidak|bukan|tanpa|kurang', { kind: 'tidak' }),
  phrases('dari|terhadap', { kind: 'dari' }),
  phrases('atau|setara(?: dengan)?|yang berarti|artinya', { kind: 'atau' }),
  phrases('ini|tersebut|dimaksud|di atas ini', { kind: 'ini' }),
  phrases('sub kegiatan|subkegiatan|kegiatan|program|indikator', { kind: 'objek' }),
  phrases(
    'masih|sebesar|sebanyak|sejumlah|senilai|adalah|ialah|yaitu|yakni|merupakan|menjadi|sama dengan|pada|di|dalam|untuk|dengan|dan|serta|sehingga|maka|sedangkan|sementara|adapun|telah|sudah|baru|selama|dapat|bisa|berhasil|mampu|hanya|memiliki|mempunyai|yang (?:ditetapkan|telah ditetapkan|ditentukan|direncanakan|tersedia|dialokasikan|diperoleh|diraih|terealisasi|tercapai|dicapai)|ditetapkan|tersedia|dialokasikan|dianggarkan|diperoleh|diraih|tercatat|terdapat|ada|akhir|periode|triwulan|berjalan|kembali|cukup|juga|pula|pun|nya|angka|nilai|kami|secara|tingkat|dana|apbd|apbdes|ini',
    { kind: 'isi' },
  ),
];

/** All phrases of a notation: "tahun (?:ini|lalu)" -> "tahun ini", "tahun lalu". */
function expandPattern(pattern: string): readonly string[] {
  const group = /\(\?:([^()]*)\)(\??)/.exec(pattern);
  if (group === null) return pattern.split('|');
  const alternatives = (group[1] ?? '').split('|').concat(group[2] === '?' ? [''] : []);
  // The group belongs to one alternative of the outer list; the others are left as they are.
  const start = pattern.lastIndexOf('|', group.index) + 1;
  const groupEnd = group.index + group[0].length;
  const tail = pattern.indexOf('|', groupEnd);
  const end = tail === -1 ? pattern.length : tail;
  const expanded = alternatives.map((p) => pattern.slice(start, group.index) + p + pattern.slice(groupEnd, end));
  return expandPattern(pattern.slice(0, start) + expanded.join('|') + pattern.slice(end));
}

/** A phrase, in folded words. */
interface Phrase {
  readonly words: readonly string[];
  readonly content: TokenContent;
}

/** The phrases by their first word, the longest first. */
export const DICTIONARY: ReadonlyMap<string, readonly Phrase[]> = buildDictionary();

function buildDictionary(): ReadonlyMap<string, readonly Phrase[]> {
  const dictionary = new Map<string, Phrase[]>();
  for (const [pattern, content] of ENTRIES) {
    for (const phrase of expandPattern(pattern)) {
      const words = phrase.split(' ').filter((k) => k !== '');
      const [first = ''] = words;
      const known = dictionary.get(first) ?? [];
      known.push({ words: words, content });
      dictionary.set(first, known);
    }
  }
  for (const phrase of dictionary.values()) phrase.sort((a, b) => b.words.length - a.words.length);
  return dictionary;
}
