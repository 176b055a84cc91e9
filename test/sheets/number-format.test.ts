import { describe, expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import {
  countShownDecimals,
  isPercentFormat,
  readForeignCurrency,
  readFormatSatuan,
} from '../../src/sheets/number-format.ts';

describe('percent formats', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, boolean]>([
    ['0%', true], ['0.00%', true], ['0.0\\ %', true], ['#,##0%', true], ['[Red]0%', true], ['0%;[Red]-0%', true], ['"Capaian "0%', true], ['0%_)', true],
    ['[>=1]0%;0.0%', true], ['0"\\"%', true],
    ['0\\%', false], ['0"%"', false], ['0.00" %"', false], ['0.0\\%', false], ['General', false], ['0', false], ['[$%-421]0', false], ['0_%', false], ['0*%', false],
    ['0" persen"', false], ['@', false],
  ])('%j: %s', (format, isPercent) => expect(isPercentFormat(format)).toBe(isPercent));

  test('no format is General', () => expect(isPercentFormat(undefined)).toBe(false));
});

describe('decimal places shown', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, string | undefined, number]>([
    ['117.59', '0.00', 2], ['117.5937', '0', 0], ['117.5937', '0.0%', 1], ['117.5937', '#,##0.000', 3], ['117.5937', '0.0#', 2],
    ['117.5937', '0.00;-0.0', 2], ['117.5937', '0.00"."', 2],
    // General: eleven characters at most, the decimal sign among them
    ['117.59', undefined, 2], ['117.59', 'General', 2], ['100', 'General', 0], ['117.593765922373745', 'General', 7], ['19617580.75', 'General', 2],
    ['1234567890.5', 'General', 0],
  ])('%s under %s: %i', (value, format, decimals) => {
    expect(countShownDecimals(toAngka(value), format)).toBe(decimals);
  });
});

describe('the unit shown behind a number', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string | undefined, string]>([
    ['0" dokumen"', 'dokumen'], ['General "Laporan"', 'Laporan'], ['#,##0\\ "Orang"', 'Orang'], ['0.00" %"', '%'], ['0%', '%'], ['0.0\\%', '%'],
    ['0" dok";-0" dok"', 'dok'],
    [undefined, ''], ['General', ''], ['#,##0', ''], ['"Rp"* #,##0', ''], ['#,##0" Rp"', ''], ['#,##0," ribu"', ''], ['0;"nihil"', ''], ['0" - "', ''],
  ])('%j: %j', (format, satuan) => expect(readFormatSatuan(format)).toBe(satuan));
});

describe('the currency that a format names', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string | undefined, string]>([
    ['[$$-409]#,##0.00', '$'], ['#,##0.00 [$€-407]', '€'], ['[$USD] #,##0', 'USD'], ['[$RM-43E]#,##0', 'RM'],
    ['[$Rp-421]#,##0', ''], ['[$IDR] #,##0', ''], ['[$-421]#,##0', ''], ['#,##0', ''], [undefined, ''],
    // What the computer's own currency is nobody can see in these.
    ['"$"#,##0', ''], ['_($* #,##0_)', ''],
  ])('%j: %j', (format, currency) => expect(readForeignCurrency(format)).toBe(currency));
});
