import { describe, expect, it } from 'vitest';
import { annotationOf } from '../../../src/app/check/annotation-of.ts';
import { checkedFile, INFO, WARNING, WRONG_JUMLAH } from '../../support/example-check-report.ts';

describe('annotationOf', () => {
  it('puts all findings of a cell into one note and each into a row', () => {
    const { notes, rows } = annotationOf(
      checkedFile([WRONG_JUMLAH, { ...WARNING, at: WRONG_JUMLAH.at } as typeof WARNING, INFO]),
    );
    expect(notes.map((n) => `${n.at.sheet}!${n.at.row},${n.at.column}`)).toEqual(['PK!12,9', 'Realisasi Keuangan!9,6']);
    expect(notes[1]?.text.split('\n')).toEqual([
      'lapkin: kesalahan keuangan/jumlah',
      'Jumlah target Triwulan II tidak sama dengan rinciannya',
      'tertulis: 41.664.750',
      'seharusnya: 19.180.750 = F6 + F7 + F8',
      'selisih: 22.484.000',
      'sebab: sama dengan jumlah s.d. Triwulan II (kumulatif)',
      'saran: ganti F9 dengan =SUM(F6:F8), simpan, lalu ulangi',
      '',
      'lapkin: peringatan keuangan/realisasi-tanpa-target',
      'Ada realisasi keuangan pada Triwulan II tanpa target',
      'tertulis: 2.015.000',
      'saran: isi targetnya bila memang direncanakan; bila tidak, jelaskan belanja itu di lembar Narasi',
    ]);
    expect(rows.map((r) => [r.severity, r.code, r.cell])).toEqual([
      ['info', 'sel/di-luar-tabel', 'PK!I12'],
      ['kesalahan', 'keuangan/jumlah', "'Realisasi Keuangan'!F9"],
      ['peringatan', 'keuangan/realisasi-tanpa-target', "'Realisasi Keuangan'!F9"],
    ]);
  });
});
