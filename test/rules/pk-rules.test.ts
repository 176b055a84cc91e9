import { describe, expect, it } from 'vitest';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { checkRawRules, summarize } from './check-case.ts';

const HEADING = ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'];
type PkCells = readonly [name: string, indikator: string, target: TestCell, pagu: TestCell];
/** Findings of PK alone on these rows, beside a Realisasi Keuangan with the pagu given. */
function findInPk(rows: readonly PkCells[], keuangan: readonly (readonly [string, number])[] = []) {
  const raw = makeRawBuku({
    PK: [
      HEADING,
      ...rows.map(([name, indikator, target, pagu], i) => [
        i + 1,
        'Kegiatan',
        name,
        indikator,
        target,
        'Laporan',
        pagu,
      ]),
    ],
    ...(keuangan.length === 0
      ? {}
      : {
          'Realisasi Keuangan': [
            ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null],
            [null, null, 'TARGET', 'REALISASI'],
            ...keuangan.map(([name, pagu]): TestCell[] => [name, pagu, 0, 0]),
          ],
        }),
  });
  return summarize(checkRawRules(raw)).filter(([, code]) => code.startsWith('pk/'));
}

describe('PK', () => {
  it('asks for a target; "-" states that there is none', () => {
    expect(findInPk([['Alfa', 'Satu', null, 100]])).toEqual([['PK!E2', 'pk/target-kosong']]);
    expect(findInPk([['Alfa', 'Satu', '-', 100]])).toEqual([]);
  });

  it('asks for a pagu once a sub kegiatan, at its first row', () => {
    const first: PkCells = ['Alfa', 'Satu', 5, null];
    expect(findInPk([first, ['Alfa', 'Dua', 5, null]])).toEqual([['PK!G2', 'pk/pagu-kosong']]);
    expect(findInPk([first, ['Alfa', 'Dua', 5, 100]])).toEqual([]);
    expect(findInPk([['Alfa', 'Satu', 5, '-']])).toEqual([]);
  });

  it('tells a pagu that is repeated beside further indikator, where Realisasi Keuangan has it once', () => {
    const twice: readonly PkCells[] = [
      ['Alfa', 'Satu', 5, 100],
      ['Alfa', 'Dua', 5, 100],
    ];
    expect(findInPk(twice, [['Alfa', 100]])).toEqual([['PK!G3', 'pk/pagu-berulang']]);
    // Two halves of a pagu of 200.
    expect(findInPk(twice, [['Alfa', 200]])).toEqual([]);
  });
});
