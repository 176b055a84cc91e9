import { describe, expect, it } from 'vitest';
import { annotate, annotationOf } from '../../../src/app/check/annotate.ts';
import { Failure } from '../../../src/findings/failure.ts';
import { checkedFile, INFO, WARNING, WRONG_JUMLAH } from '../../support/example-check-report.ts';
import { makeBaseParts, zip } from '../../support/workbook-parts.ts';

const MACRO_WORKBOOK = (): Buffer => {
  const parts = makeBaseParts();
  const types = String(parts['[Content_Types].xml']).replace(
    'spreadsheetml.sheet.main+xml',
    'ms-excel.sheet.macroEnabled.main+xml',
  );
  return zip({ ...parts, '[Content_Types].xml': types });
};

function failureOf(run: () => unknown): Failure {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('no failure');
}

describe('annotationOf', () => {
  it('puts all findings of a cell into one note and each into a row', () => {
    const { notes, rows } = annotationOf(
      checkedFile([WRONG_JUMLAH, { ...WARNING, at: WRONG_JUMLAH.at } as typeof WARNING, INFO]),
    );
    expect(notes.map((n) => `${n.at.sheet}!${n.at.row},${n.at.column}`)).toEqual([
      'PK!12,9',
      'Realisasi Keuangan!9,6',
    ]);
    expect(notes[1]?.text.split('\n')).toEqual([
      'lapkin: galat keuangan/jumlah',
      'Jumlah target Triwulan II tidak sama dengan rinciannya',
      'tertulis: 41.664.750',
      'dihitung: 19.180.750 = F6 + F7 + F8',
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
      ['galat', 'keuangan/jumlah', "'Realisasi Keuangan'!F9"],
      ['peringatan', 'keuangan/realisasi-tanpa-target', "'Realisasi Keuangan'!F9"],
    ]);
  });
});

describe('annotate', () => {
  it('wants the ending that suits the workbook', () => {
    const kind = (bytes: Buffer, name: string): Failure =>
      failureOf(() => annotate(bytes, checkedFile([]), name));
    expect(kind(MACRO_WORKBOOK(), 'salinan.xlsx').hint).toBe('beri nama lain, misalnya salinan.xlsm');
    expect(kind(zip(makeBaseParts()), 'salinan.xlsm').hint).toBe('beri nama lain, misalnya salinan.xlsx');
    expect(annotate(MACRO_WORKBOOK(), checkedFile([]), 'SALINAN.XLSM').macros).toBe(true);
  });

  it('leaves the bytes of the original as they were', () => {
    const bytes = zip(makeBaseParts());
    const before = Buffer.from(bytes);
    annotate(bytes, checkedFile([INFO]), 'salinan.xlsx').write();
    expect(bytes.equals(before)).toBe(true);
  });
});
