import { describe, expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { DEFAULT_PENGATURAN } from '../../../src/domain/default-pengaturan.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../src/report/context/report-context.ts';
import { keuanganSentences, serapanSentence } from '../../../src/report/sentences/keuangan-sentences.ts';
import { keuangan, REFERENCE_DATA } from '../../support/reference-data.ts';
import { type CellContent, makeReport } from './make-report.ts';

function writeKeuangan(rows: readonly [CellContent, CellContent][], changes: Partial<KinerjaData> = {}): string {
  const { hasil, k } = makeReport(
    rows.map(() => ({ t: 1, r: 1 })),
    {
      keuangan: rows.map(([t, r], i) => keuangan(`Sub ${i + 1}`, 1000000, ['', t, '', ''], ['', r, '', ''])),
      ...changes,
    },
  );
  return keuanganSentences(hasil.keuanganSummary, hasil.keuangan, k).join(' ');
}

describe('kalimat keuangan', () => {
  const total: Partial<KinerjaData> = {
    pengaturan: { ...DEFAULT_PENGATURAN, keuanganSummary: 'rata-rata' },
  };
  test.each<[string, readonly [CellContent, CellContent][], Partial<KinerjaData>, string]>([
    [
      'sesuai target',
      [[500000, 500000]],
      {},
      'Target keuangan pada Triwulan II sebesar Rp500.000 dengan realisasi sebesar Rp500.000. Capaian keuangan (jumlah realisasi dibagi jumlah target) sebesar 100% dengan predikat Sangat Baik, sesuai dengan target.',
    ],
    [
      'di bawah target',
      [[500000, 400000]],
      {},
      'Target keuangan pada Triwulan II sebesar Rp500.000 dengan realisasi sebesar Rp400.000. Capaian keuangan (jumlah realisasi dibagi jumlah target) sebesar 80% dengan predikat Baik, di bawah target.',
    ],
    [
      'nol',
      [[500000, 0]],
      {},
      'Target keuangan pada Triwulan II sebesar Rp500.000, tetapi belum ada realisasi. Capaian keuangan (jumlah realisasi dibagi jumlah target) sebesar 0% dengan predikat Sangat Kurang.',
    ],
    [
      'tanpa target sama sekali',
      [['-', '-']],
      {},
      'Tidak ada target dan realisasi keuangan pada Triwulan II, sehingga capaian keuangan tidak dihitung.',
    ],
    [
      'realisasi tanpa target',
      [['-', 250000]],
      {},
      'Tidak ada target keuangan pada Triwulan II, sedangkan realisasinya Rp250.000, sehingga capaian keuangan tidak dihitung.',
    ],
    [
      'rata-rata',
      [
        [500000, 400000],
        [100000, 100000],
      ],
      total,
      'Target keuangan pada Triwulan II sebesar Rp600.000 dengan realisasi sebesar Rp500.000. Rata-rata capaian keuangan (rata-rata capaian sub kegiatan yang memiliki target) sebesar 90% dengan predikat Baik.',
    ],
  ])('%s', (_name, rows, changes, expected) => {
    expect(writeKeuangan(rows, changes)).toBe(expected);
  });

  test('laporan acuan: 127,88 dan realisasi tanpa target', () => {
    const hasil = computeHasil(REFERENCE_DATA);
    const k = makeReportContext(hasil, DEFAULT_OPTIONS);
    expect(keuanganSentences(hasil.keuanganSummary, hasil.keuangan, k)).toEqual([
      'Target keuangan pada Triwulan II sebesar Rp19.180.750 dengan realisasi sebesar Rp24.528.830. Capaian keuangan (jumlah realisasi dibagi jumlah target) sebesar 127,88% dengan predikat Sangat Baik, melampaui target.',
      'Pada Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa terdapat realisasi Rp2.015.000 meskipun tidak ada target pada Triwulan II; realisasi tersebut tetap diperhitungkan dalam jumlah.',
    ]);
    expect(serapanSentence(hasil.keuanganSummary, k)).toBe(
      'Realisasi anggaran sampai dengan Triwulan II sebesar Rp44.997.830 dari anggaran Rp107.244.500, atau 41,96%, sehingga sisa anggaran sebesar Rp62.246.670.',
    );
  });

  test.each<[string, CellContent, CellContent, string]>([
    [
      'belum ada',
      1000000,
      0,
      'Belum ada realisasi anggaran sampai dengan Triwulan II dari anggaran sebesar Rp1.000.000.',
    ],
    [
      'habis',
      1000000,
      1000000,
      'Realisasi anggaran sampai dengan Triwulan II sebesar Rp1.000.000 dari anggaran Rp1.000.000, atau 100%, sehingga seluruh anggaran telah terserap.',
    ],
    [
      'melebihi',
      1000000,
      1250000,
      'Realisasi anggaran sampai dengan Triwulan II sebesar Rp1.250.000 dari anggaran Rp1.000.000, atau 125%, melebihi anggaran dengan selisih Rp250.000.',
    ],
  ])('serapan: %s', (_name, pagu, realisasi, expected) => {
    const { hasil, k } = makeReport([{ t: 1, r: 1 }], {
      keuangan: [keuangan('Sub 1', pagu, ['', 1, '', ''], ['', realisasi, '', ''])],
    });
    expect(serapanSentence(hasil.keuanganSummary, k)).toBe(expected);
  });
});
