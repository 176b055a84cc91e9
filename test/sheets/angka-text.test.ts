import { describe, expect, test } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { isRange, readAngkaText } from '../../src/sheets/angka-text.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';

/**
 * A reading in short: the number, "I" when in English style, the unit; `a|b` when it is either;
 * `nihil`, `kosong`, `bukan`.
 */
function summarize(text: string, rupiah: boolean): string {
  const b = readAngkaText(text, rupiah);
  if (b.kind === 'ambigu') return `${b.thousands.toFixed()}|${b.decimals.toFixed()}`;
  if (b.kind !== 'angka') return b.kind;
  return [b.value.toFixed(), ...(b.english ? ['I'] : []), ...(b.satuan === '' ? [] : [b.satuan])].join(' ');
}

/** Written cell, reading in a rupiah column, reading elsewhere (the same when left out). */
// biome-ignore format: a table reads best as a table
const CELLS: readonly (readonly [string, string, string?])[] = [
  // whole numbers
  ['0', '0'], ['7', '7'], ['10893500', '10893500'], ['+5', '5'], ['999999999999999', '999999999999999'],
  ['007', 'bukan'], ['00', 'bukan'],
  // rupiah, with and without its sign
  ['Rp. 10.893.500', '10893500'], ['Rp10.893.500,00', '10893500'], ['Rp10.893.500', '10893500'],
  ['rp 10.893.500', '10893500'], ['RP.10.893.500', '10893500'], ['IDR 10.893.500', '10893500'],
  ['10.893.500,-', '10893500'], ['Rp 10.893.500,-', '10893500'], ['Rp. 10.893.500.-', '10893500'],
  ['10.893.500,--', '10893500'], ['10.893.500 rupiah', '10893500', '10893500 rupiah'],
  ['Rp 2.015.000 Rupiah', '2015000'], ['Rp. 1.234', '1234'], ['Rp0', '0'], ['Rp 500', '500'],
  ['10.893.500,75', '10893500.75'], ['Rp 10.893.500,5', '10893500.5'],
  ['Rp10.893.500 (sepuluh juta delapan ratus ribu)', '10893500'], ['10.893.500.', '10893500'],
  ['-Rp 5.000', '-5000'], ['Rp -5.000', '-5000'], ['(Rp 5.000)', '-5000'], ['(5.000.000)', '-5000000'],
  ['USD 5.000', 'bukan'], ['$5,000', 'bukan'], ['Rp', 'bukan'], ['Rp. 10.893.500 dan 5.000', 'bukan'],
  // thousands and decimals
  ['1.234,56', '1234.56'], ['1.234.567', '1234567'], ['1.234.567,8', '1234567.8'], ['12.345,678', '12345678|12345.678', '12345.678'],
  ['1,234.56', '1234.56 I'], ['1,234,567', '1234567 I'], ['1,234,567.8', '1234567.8 I'],
  ['1.234', '1234', '1234|1.234'], ['1,234', '1234 I', '1234|1.234'], ['12.345', '12345', '12345|12.345'],
  ['123,456', '123456 I', '123456|123.456'], ['-1.234', '-1234', '-1234|-1.234'],
  ['1.234 Laporan', 'bukan', '1234|1.234'], ['1.234 %', 'bukan', '1234|1.234'],
  ['3.5', '3.5 I'], ['3,5', '3.5'], ['97,45', '97.45'], ['97.45', '97.45 I'], ['0,5', '0.5'], ['0.5', '0.5 I'],
  ['0,125', '0.125'], ['0.125', '0.125 I'], ['1234,5', '1234.5'], ['1234.5', '1234.5 I'], ['1234,567', '1234.567'],
  ['1,2345', '1.2345'], ['1.2345', '1.2345 I'], ['100,00', '100'], ['-7,5', '-7.5'], ['7,5-', '-7.5'],
  ['1 234 567', '1234567'], ['1 234 567,89', '1234567.89'], ['1\u00a0234\u00a0567', '1234567'], ['1\u202f234', '1234'],
  // groups that are none
  ['1.23.456', 'bukan'], ['1.234.56', 'bukan'], ['1,23,456', 'bukan'], ['1.234,567.8', 'bukan'], ['1,234.567,8', 'bukan'],
  ['0.123.456', 'bukan'], ['1..234', 'bukan'], ['1,,5', 'bukan'], [',5', 'bukan'], ['.5', 'bukan'], ['12 34', 'bukan'], ['1 23', 'bukan'],
  // units
  ['12 Laporan', 'bukan', '12 Laporan'], ['5 Lembaga Kemasyarakatan', 'bukan', '5 Lembaga Kemasyarakatan'],
  ['97,5 %', 'bukan', '97.5 %'], ['97,5%', 'bukan', '97.5 %'], ['100 persen', 'bukan', '100 %'], ['12Laporan', 'bukan', '12 Laporan'],
  ['3 (tiga) Dokumen', 'bukan', '3 Dokumen'], ['3 (tiga)', '3'], ['5 ekor', 'bukan', '5 ekor'], ['2,5 Km', 'bukan', '2.5 Km'],
  ['1.500,5 m2', 'bukan', '1500.5 m2'], ['12 Orang/Bulan', 'bukan', '12 Orang/Bulan'], ['1\u00a0Dokumen', 'bukan', '1 Dokumen'],
  ['12\nLaporan', 'bukan', '12 Laporan'],
  // nihil
  ['-', 'nihil'], ['–', 'nihil'], ['—', 'nihil'], ['\u2212', 'nihil'], ['\u2010', 'nihil'], ['--', 'nihil'], [' - ', 'nihil'], ['nihil', 'nihil'], ['NIHIL', 'nihil'],
  ['n/a', 'nihil'], ['N/A', 'nihil'], ['tidak ada', 'nihil'], ['Tidak  Ada', 'nihil'], ['Rp -', 'nihil'], ['Rp. -', 'nihil'],
  // blank
  ['', 'kosong'], ['   ', 'kosong'], ['\u00a0', 'kosong'], ['\u200b', 'kosong'], ['\ufeff\t\n', 'kosong'],
  // invisible company
  ['\u200b7\u200b', '7'], ['\u00a07', '7'], ['\uff11\uff12', '12'], ['7\t', '7'],
  // no number
  ['dua belas', 'bukan'], ['x', 'bukan'], ['belum ada', 'bukan'], ['5/7', 'bukan'], ['2-3', 'bukan'], ['2 - 3', 'bukan'], ['12 dari 15', 'bukan'],
  ['±5', 'bukan'], ['> 5', 'bukan'], ['5+', 'bukan'], ['1e5', 'bukan'], ['1E+05', 'bukan'], ['#DIV/0!', 'bukan'], ['28 Juni 2024', 'bukan'],
  ['28/06/2024', 'bukan'], ['2024-06-28', 'bukan'], ['7.01.03.2.01.0001', 'bukan'], ['5²', 'bukan'], ['12¹', 'bukan'], ['1½', 'bukan'], ['(5', 'bukan'], ['5)', 'bukan'],
  ['19690220 199002 1 001', 'bukan'], ['=A1+A2', 'bukan'], ['12:30', 'bukan'], ['--5', 'bukan'], ['٣', 'bukan'],
];

describe('a text where a number is due', () => {
  test.each(CELLS.map(([text, rupiah]) => [text, rupiah] as const))('%j in a rupiah column: %s', (text, result) => {
    expect(summarize(text, true)).toBe(result);
  });
  test.each(CELLS.map(([text, rupiah, other]) => [text, other ?? rupiah] as const))(
    '%j elsewhere: %s',
    (text, result) => {
      expect(summarize(text, false)).toBe(result);
    },
  );

  test.each([
    ['12', 0],
    ['97,50', 2],
    ['1.234,5', 1],
    ['Rp10.893.500,00', 2],
    ['1,234.567', 3],
  ])('%s shows %i decimal places', (text, decimals) => {
    expect(readAngkaText(text, true)).toMatchObject({ kind: 'angka', decimals });
  });
});

describe('a range where one number is due', () => {
  test.each([
    '80-90',
    '80 – 90 %',
    '80% - 90%',
    '5 s.d. 7 Laporan',
    '5 s/d 7',
    '5 sd 7 Desa',
    '5 sampai 7',
    '5 sampai dengan 7',
    '≥ 80-90',
  ])('%s is one, and no number', (text) => {
    expect(isRange(text)).toBe(true);
    expect(readAngkaText(text, false)).toEqual({ kind: 'bukan' });
  });

  test.each(['80', '-5', '12 Laporan', '1.234,5', '90 %', '80 dan 90', '12-', '3 dari 4'])('%s is none', (text) => {
    expect(isRange(text)).toBe(false);
  });

  test('is refused where it stands, whatever is measured: no capaian is made of either end', () => {
    const cells = {
      'PK!G5': '10-12',
      'Rencana Aksi!F6': '10 s.d. 12',
      'Rencana Aksi!K6': '2 - 3',
      'Rencana Aksi!L6': '3 s/d 4',
    };
    const { value, findings } = parseBuku(makeCaseBuku({ cells }));
    expect(findings.map(({ code, at, args }) => [at && formatCellRef(at), code, args])).toEqual([
      ['PK!G5', 'sel/rentang', { isi: '10-12' }],
      ["'Rencana Aksi'!F6", 'sel/rentang', { isi: '10 s.d. 12' }],
      ["'Rencana Aksi'!K6", 'sel/rentang', { isi: '2 - 3' }],
      ["'Rencana Aksi'!L6", 'sel/rentang', { isi: '3 s/d 4' }],
    ]);
    const { annualTarget, triwulan } = value.rencana?.rows[1]?.data ?? {};
    expect([value.pk?.rows[1]?.data.target, annualTarget]).toEqual(['rusak', 'rusak']);
    expect([triwulan?.[2].target, triwulan?.[2].realisasi]).toEqual(['rusak', 'rusak']);
  });
});

test('nothing below zero is made of zero', () => {
  for (const text of ['(0)', '-0', '0 -']) {
    const reading = readAngkaText(text, true);
    const value = reading.kind === 'angka' ? reading.value : undefined;
    expect([text, value?.toFixed(), value?.isNegative()]).toEqual([text, '0', false]);
  }
});
