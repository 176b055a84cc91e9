import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { kinerjaNotes } from '../../../src/report/build/kinerja-notes.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../src/report/context/report-context.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';

test('catatan tabel laporan acuan', () => {
  const hasil = computeHasil(REFERENCE_DATA);
  expect(kinerjaNotes(makeReportContext(hasil, DEFAULT_OPTIONS))).toEqual([
    'Skala predikat: Sangat Baik (91 ke atas), Baik (76 sampai di bawah 91), Cukup (66 sampai di bawah 76), Kurang (51 sampai di bawah 66), Sangat Kurang (di bawah 51).',
    'Sub kegiatan nomor 1 tidak memiliki target pada Triwulan II sehingga tidak diperhitungkan dalam rata-rata.',
    'Target dan realisasi tidak dijumlahkan karena satuannya berbeda.',
  ]);
});
