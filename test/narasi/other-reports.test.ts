import { describe, expect, it } from 'vitest';
import { NARASI_BAGIAN } from '../../src/domain/kinerja-data.ts';
import { checkSentence } from './measure-sentences.ts';
import { OFFICE_ROWS } from './office-rows.ts';

// The office of Triwulan III 2025: left of the pagu Rp265.490.000 or 28,08 %; three of six rows above 90 %.
const RIGHT: readonly string[] = [
  'Sisa pagu Rp265.490.000 atau 28,08%.',
  'Sisa anggaran sampai dengan Triwulan III Rp265.490.000 atau 28,08%.',
  'Laporan Triwulan II telah disampaikan pada tanggal 8 Juli 2025.',
  'Hasil evaluasi Triwulan II merekomendasikan percepatan pengadaan.',
  'Rekomendasi atas laporan Triwulan II telah ditindaklanjuti.',
  'Surat edaran Sekretaris Daerah meminta laporan triwulan II disampaikan tepat waktu.',
  'Berdasarkan LKjIP Tahun 2024, nilai akuntabilitas kinerja Dinas 71,25.',
  'Penyusunan RKA Tahun 2026 telah dimulai.',
  'Inflasi tahun 2024 sebesar 1,57%.',
  'Pada tahun 2024 realisasi keuangan mencapai 98,12%.',
  `Predikat Cukup diberikan kepada ${OFFICE_ROWS.diklat}.`,
  'Capaian di bawah 51% diberi predikat Sangat Kurang.',
  'Realisasi fisik 92% dan realisasi keuangan 92,78%.',
  'Sebanyak 3 (tiga) sub kegiatan capaiannya di atas 90%.',
];

describe.each(RIGHT)('%s', (content) => {
  it.each(NARASI_BAGIAN)('is right in %s', (bagian) => {
    const found = checkSentence({ buku: 'kantor', bagian, subject: '', content, findings: [] });
    expect(found.map(({ code, args }) => [code, args])).toEqual([]);
  });
});
