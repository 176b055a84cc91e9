import { expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { makeSubjectFinder, printingPart } from '../../src/domain/narasi-place.ts';
import { K1, K2, keuangan, PROGRAM, REFERENCE_DATA, S1, S3 } from '../support/reference-data.ts';

test('a name is found as the tables write it, where it first stands', () => {
  const find = makeSubjectFinder(computeHasil(REFERENCE_DATA));
  expect(find('')).toEqual({ level: 'laporan', kegiatan: -1, name: '' });
  expect(find(` ${K2.toUpperCase()}. `)).toEqual({ level: 'kegiatan', kegiatan: 1, name: K2 });
  expect(find(S1)).toEqual({ level: 'sub kegiatan', kegiatan: 0, name: S1 });
  expect([find(PROGRAM), find('lain')]).toEqual([null, null]);
});

test('a sub kegiatan comes before a kegiatan of its name; one of Realisasi Keuangan alone is a place too', () => {
  const alone = keuangan('Pembinaan Adat', 100, [25, 25, 25, 25], [25, 25, '', '']);
  const rencana = REFERENCE_DATA.rencana.map((row) => (row.subKegiatan === S3 ? { ...row, subKegiatan: K1 } : row));
  const find = makeSubjectFinder(
    computeHasil({ ...REFERENCE_DATA, rencana, keuangan: [...REFERENCE_DATA.keuangan, alone] }),
  );
  expect(find(K1)?.level).toBe('sub kegiatan');
  expect(find('Pembinaan Adat')?.level).toBe('sub kegiatan');
});

test('recommendations of the whole stand with Saran, those of a row under it', () => {
  expect(printingPart('Tindak Lanjut', 'laporan')).toBe('BAB V');
  expect(printingPart('Tindak Lanjut', 'kegiatan')).toBe('BAB III');
  expect(printingPart('Latar Belakang', 'sub kegiatan')).toBe('BAB I');
});
