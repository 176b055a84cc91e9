import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { buildBabI } from '../../../src/report/build/bab-1.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../src/report/context/report-context.ts';
import { makeLargeData } from '../../support/large-data.ts';
import { makeReport } from '../sentences/make-report.ts';

test('program disebut namanya sampai tiga, selebihnya hanya dihitung', () => {
  const readOverview = (program: readonly string[]): string | undefined => {
    const { hasil } = makeReport(program.map(() => ({ t: 1, r: 1 })));
    const data = { ...hasil.data, pk: hasil.data.pk.map((b, i) => ({ ...b, program: program[i] ?? '' })) };
    return buildBabI(makeReportContext(computeHasil(data), DEFAULT_OPTIONS)).gambaran.paragraf[0];
  };
  const opening = 'Pada Tahun 2024, Kepala Seksi Pemberdayaan Masyarakat dan Desa melaksanakan';
  const ending = 'Kegiatan dan sub kegiatan tersebut adalah sebagai berikut.';
  expect(readOverview(['Program Desa', 'Kelurahan'])).toBe(
    `${opening} 2 (dua) program, yaitu Program Desa dan Program Kelurahan, dengan 1 (satu) kegiatan dan 2 (dua) sub kegiatan. ${ending}`,
  );
  expect(readOverview(['A', 'B', 'C', 'D'])).toBe(
    `${opening} 4 (empat) program, 1 (satu) kegiatan, dan 4 (empat) sub kegiatan. ${ending}`,
  );
  expect(readOverview([''])).toBe(`${opening} 1 (satu) kegiatan dan 1 (satu) sub kegiatan. ${ending}`);
});

test('176 sub kegiatan are counted by kegiatan, not named on fourteen pages; up to forty are named', () => {
  const listOf = (kegiatan: number, sub: number) =>
    buildBabI(makeReportContext(computeHasil(makeLargeData({ kegiatan, sub })), DEFAULT_OPTIONS)).gambaran.kegiatan;
  const many = listOf(22, 8);
  expect(many).toHaveLength(22);
  expect(many.flatMap(({ subKegiatan }) => subKegiatan)).toEqual([]);
  expect(many[0]?.nama).toMatch(/dengan 8 \(delapan\) sub kegiatan$/);
  expect(listOf(8, 5).flatMap(({ subKegiatan }) => subKegiatan)).toHaveLength(40);
});
