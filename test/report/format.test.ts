import { describe, expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import {
  formatAngka,
  formatCount,
  formatDate,
  formatJumlahRupiah,
  formatNip,
  formatPangkat,
  formatPercent,
  formatRupiah,
  formatValue,
} from '../../src/report/format.ts';

describe('angka', () => {
  test.each([
    ['0', '0'],
    ['1234', '1.234'],
    ['1234567.5', '1.234.567,5'],
    ['-1500', '-1.500'],
    ['999999999999999', '999.999.999.999.999'],
    ['0.05', '0,05'],
    ['-0.00000000001', '0'],
    ['123456789012345678.0123456789', '123.456.789.012.345.678,0123456789'],
  ])('%s -> %s', (n, expected) => {
    expect(formatAngka(toAngka(n))).toBe(expected);
  });

  test.each([
    ['100', 2, '100'],
    ['97.5', 2, '97,5'],
    ['127.882538', 2, '127,88'],
    ['117.595', 2, '117,6'],
    ['0.004', 2, '0'],
    ['-0.004', 2, '0'],
    ['66.6666', 0, '67'],
    ['66.66665', 4, '66,6667'],
  ])('persen %s dengan %i desimal -> %s', (n, decimals, expected) => {
    expect(formatPercent(toAngka(n), decimals)).toBe(expected);
  });
});

describe('rupiah', () => {
  test('dua gaya', () => {
    expect(formatRupiah(toAngka('10893500'), 'Rp10.893.500')).toBe('Rp10.893.500');
    expect(formatRupiah(toAngka('10893500'), 'Rp. 10.893.500')).toBe('Rp.\u00A010.893.500');
  });
  test('sen hanya bila ada', () => {
    expect(formatJumlahRupiah(toAngka('1000.5'))).toBe('1.000,50');
    expect(formatJumlahRupiah(toAngka('1000.004'))).toBe('1.000');
    expect(formatJumlahRupiah(toAngka('-250000'))).toBe('-250.000');
    expect(formatJumlahRupiah(toAngka('-0.5'))).toBe('-0,50');
  });
});

test('bilangan, tanggal, NIP, pangkat', () => {
  expect(formatCount(3)).toBe('3 (tiga)');
  expect(formatCount(1250)).toBe('1.250 (seribu dua ratus lima puluh)');
  expect(formatDate('2024-06-28')).toBe('28 Juni 2024');
  expect(formatDate('2024-01-01')).toBe('1 Januari 2024');
  expect(formatDate('2024-05-09T10:00:00')).toBe('9 Mei 2024');
  expect(formatDate('')).toBe('');
  expect(formatDate('2024-13-01')).toBe('2024-13-01');
  expect(formatNip('196902201990021001')).toBe('19690220\u00A0199002\u00A01\u00A0001');
  expect(formatNip('19690220 199002 1 001')).toBe('19690220\u00A0199002\u00A01\u00A0001');
  expect(formatNip('12345')).toBe('12345');
  expect(formatPangkat('Penata', 'III/c')).toBe('Penata (III/c)');
  expect(formatPangkat('', 'III/c')).toBe('III/c');
});

test('nilai: seperti yang tertulis, rata-rata tanpa akhir dua desimal', () => {
  expect(formatValue(toAngka('97.5'))).toBe('97,5');
  expect(formatValue(toAngka('0.1234'))).toBe('0,1234');
  expect(formatValue(toAngka('265').div(3))).toBe('88,33');
  expect(formatValue(toAngka('12'))).toBe('12');
});
