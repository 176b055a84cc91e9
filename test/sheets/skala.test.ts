import { describe, expect, test } from 'vitest';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { bacaSkala } from '../../src/sheets/read-skala.ts';
import { rawBuku, type Sel } from '../support/raw-buku.ts';
import { kode } from '../support/tabel-uji.ts';

function baca(...rows: readonly (readonly Sel[])[]) {
  const [sheet] = rawBuku({ 'Skala Predikat': rows }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { value, findings } = bacaSkala(sheet);
  return {
    skala: value?.map((t) => `${t.batas.toFixed()} ${t.predikat}`) ?? null,
    temuan: kode(findings),
    findings,
  };
}

const JUDUL = ['BATAS BAWAH', 'PREDIKAT'];

describe('Skala Predikat', () => {
  test('bounds that fall to 0', () => {
    expect(baca(JUDUL, [90, 'Istimewa'], ['75,5', 'Baik'], ['50%', 'Cukup'], [0, 'Kurang'])).toMatchObject({
      skala: ['90 Istimewa', '75.5 Baik', '50 Cukup', '0 Kurang'],
      temuan: [],
    });
  });

  test('cells in percent, a title above, columns further right', () => {
    expect(
      baca(
        ['SKALA'],
        [],
        [null, ...JUDUL],
        [null, { v: 0.9, fmt: '0%' }, 'A'],
        [null, { v: 0, fmt: '0%' }, 'B'],
      ),
    ).toMatchObject({
      skala: ['90 A', '0 B'],
      temuan: [],
    });
  });

  test('a bound that does not fall names both', () => {
    const { temuan, findings } = baca(JUDUL, [75, 'A'], [90, 'B'], [0, 'C']);
    expect(temuan).toEqual(['skala/tidak-turun@A3']);
    expect(findings[0]?.args).toMatchObject({ batas: '90', sebelumnya: '75' });
  });

  test('the same bound twice does not fall', () => {
    expect(baca(JUDUL, [75, 'A'], [75, 'B'], [0, 'C']).temuan).toEqual(['skala/tidak-turun@A3']);
  });

  test('the last bound must be 0', () => {
    expect(baca(JUDUL, [75, 'A'], [50, 'B']).temuan).toEqual(['skala/tidak-turun@A3']);
  });

  test('a bound that is no number, and one below 0', () => {
    expect(baca(JUDUL, ['>= 90', 'A'], [-5, 'B'], [0, 'C']).temuan).toEqual([
      'sel/bukan-angka@A2',
      'sel/angka-negatif@A3',
    ]);
  });

  test('a sheet without a step leaves the scale of Pengaturan', () => {
    expect(baca(JUDUL).skala).toBeNull();
    const buku = rawBuku({
      'Skala Predikat': [JUDUL],
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Skala Predikat', 'permendagri-86-2017'],
      ],
    });
    expect(parseBuku(buku).value.skala.map((t) => t.predikat)[0]).toBe('Sangat Tinggi');
  });

  test('the sheet wins over the scale of Pengaturan', () => {
    const buku = rawBuku({
      'skala  predikat': [JUDUL, [0, 'Ada']],
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Skala', 'baik'],
      ],
    });
    expect(parseBuku(buku).value.skala.map((t) => t.predikat)).toEqual(['Ada']);
  });
});
