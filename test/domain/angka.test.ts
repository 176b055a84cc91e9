import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { angka, bulatkan, jumlahkan, potong, rerata, teksDesimal } from '../../src/domain/angka.ts';

describe('rounding half up', () => {
  test.each<[string, number, string]>([
    ['90.995', 2, '91'],
    ['90.9949999', 2, '90.99'],
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['0.5', 0, '1'],
    ['1.5', 0, '2'],
    ['2.5', 0, '3'],
    ['97.45', 1, '97.5'],
    ['127.882538', 4, '127.8825'],
    ['99.99995', 4, '100'],
  ])('%s at %i places is %s', (nilai, desimal, hasil) => {
    expect(bulatkan(angka(nilai), desimal).toFixed()).toBe(hasil);
  });

  test.each<[string, number, string]>([
    ['117.599', 2, '117.59'],
    ['58.87', 0, '58'],
    ['99.99999', 2, '99.99'],
  ])('%s cut off at %i places is %s', (nilai, desimal, hasil) => {
    expect(potong(angka(nilai), desimal).toFixed()).toBe(hasil);
  });

  test('a mean that is a half exactly is rounded up although its thirds never end', () => {
    // 3 rows of a third and 13 of nothing: 100 / 16 = 6,25.
    const sepertiga = angka(1).div(3).times(100);
    const rata = rerata([...Array(3).fill(sepertiga), ...Array(13).fill(angka(0))]);
    expect(rata).not.toBeNull();
    if (rata === null) return;
    expect(bulatkan(rata, 1).toFixed()).toBe('6.3');
    expect(potong(rata, 2).toFixed()).toBe('6.25');
  });

  test('three thirds are a whole, cut off or not', () => {
    const utuh = jumlahkan(Array(3).fill(angka(1).div(3)));
    expect(potong(utuh, 2).toFixed()).toBe('1');
    expect(teksDesimal(utuh)).toBe('1');
  });
});

/** p/q half up at `places`, in whole numbers alone. */
function halfUp(p: bigint, q: bigint, places: number): string {
  const skala = 10n ** BigInt(places);
  const n = (2n * p * skala + q) / (2n * q);
  const [utuh, pecahan] = [n / skala, String(n % skala).padStart(places, '0')];
  const ekor = places === 0 ? '' : pecahan.replace(/0+$/, '');
  return ekor === '' ? String(utuh) : `${utuh}.${ekor}`;
}

describe('against whole-number arithmetic', () => {
  const p = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
  const q = fc.bigInt({ min: 1n, max: 999_999_999_999_999n });

  test('teksDesimal of any percentage at 0 to 10 places', () => {
    fc.assert(
      fc.property(p, q, fc.nat(10), (a, b, tempat) => {
        const persen = angka(String(a)).div(String(b)).times(100);
        expect(teksDesimal(persen, tempat)).toBe(halfUp(a * 100n, b, tempat));
      }),
      { seed: 2024, numRuns: 2000 },
    );
  });

  test('percentages that end in a half', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.nat(4), (k, tempat) => {
        const penyebut = 2n * 10n ** BigInt(tempat);
        const nilai = angka(String(2n * k + 1n)).div(String(penyebut));
        expect(teksDesimal(nilai, tempat)).toBe(halfUp(2n * k + 1n, penyebut, tempat));
      }),
      { seed: 5, numRuns: 1000 },
    );
  });

  test('the mean of percentages is that of the fractions', () => {
    const bagian = fc.tuple(fc.bigInt({ min: 0n, max: 400n }), fc.bigInt({ min: 1n, max: 200n }));
    fc.assert(
      fc.property(fc.array(bagian, { minLength: 1, maxLength: 20 }), fc.nat(4), (rows, tempat) => {
        const rata = rerata(rows.map(([r, t]) => angka(String(r)).div(String(t)).times(100)));
        const [atas, bawah] = rows.reduce<[bigint, bigint]>(
          ([x, y], [r, t]) => [x * t + r * y, y * t],
          [0n, 1n],
        );
        expect(rata === null ? '' : teksDesimal(rata, tempat)).toBe(
          halfUp(atas * 100n, bawah * BigInt(rows.length), tempat),
        );
      }),
      { seed: 31, numRuns: 1000 },
    );
  });
});

test('the mean of nothing is nothing; sums take nihil and blank for 0', () => {
  expect(rerata([])).toBeNull();
  expect(jumlahkan(['nihil', angka('0.1'), 'kosong', angka('0.2'), null, 'rusak']).toFixed()).toBe('0.3');
});
