import { describe, expect, test } from 'vitest';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { readSkala } from '../../src/sheets/read-skala.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { listCodes } from '../support/test-table.ts';

function read(...rows: readonly (readonly TestCell[])[]) {
  const [sheet] = makeRawBuku({ 'Skala Predikat': rows }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { value, findings } = readSkala(sheet);
  return {
    skala: value?.map((t) => `${t.lowerBound.toFixed()} ${t.predikat}`) ?? null,
    codes: listCodes(findings),
    findings,
  };
}

const HEADINGS = ['BATAS BAWAH', 'PREDIKAT'];

describe('Skala Predikat', () => {
  test('bounds that fall to 0', () => {
    expect(read(HEADINGS, [90, 'Istimewa'], ['75,5', 'Baik'], ['50%', 'Cukup'], [0, 'Kurang'])).toMatchObject({
      skala: ['90 Istimewa', '75.5 Baik', '50 Cukup', '0 Kurang'],
      codes: [],
    });
  });

  test('cells in percent, a title above, columns further right', () => {
    expect(
      read(['SKALA'], [], [null, ...HEADINGS], [null, { v: 0.9, fmt: '0%' }, 'A'], [null, { v: 0, fmt: '0%' }, 'B']),
    ).toMatchObject({
      skala: ['90 A', '0 B'],
      codes: [],
    });
  });

  test('a bound that does not fall names both', () => {
    const { codes, findings } = read(HEADINGS, [75, 'A'], [90, 'B'], [0, 'C']);
    expect(codes).toEqual(['skala/tidak-turun@A3']);
    expect(findings[0]?.args).toMatchObject({ batas: '90', sebelumnya: '75' });
  });

  test('the same bound twice does not fall', () => {
    expect(read(HEADINGS, [75, 'A'], [75, 'B'], [0, 'C']).codes).toEqual(['skala/tidak-turun@A3']);
  });

  test('the last bound must be 0', () => {
    expect(read(HEADINGS, [75, 'A'], [50, 'B']).codes).toEqual(['skala/tidak-turun@A3']);
  });

  test('a bound that is no number, and one below 0', () => {
    expect(read(HEADINGS, ['>= 90', 'A'], [-5, 'B'], [0, 'C']).codes).toEqual([
      'sel/bukan-angka@A2',
      'sel/angka-negatif@A3',
    ]);
  });

  test('a sheet without a step leaves the scale of Pengaturan', () => {
    expect(read(HEADINGS).skala).toBeNull();
    const buku = makeRawBuku({
      'Skala Predikat': [HEADINGS],
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Skala Predikat', 'permendagri-86-2017'],
      ],
    });
    expect(parseBuku(buku).value.skala.map((t) => t.predikat)[0]).toBe('Sangat Tinggi');
  });

  test('the sheet wins over the scale of Pengaturan', () => {
    const buku = makeRawBuku({
      'skala  predikat': [HEADINGS, [0, 'Ada']],
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Skala', 'baik'],
      ],
    });
    expect(parseBuku(buku).value.skala.map((t) => t.predikat)).toEqual(['Ada']);
  });
});
