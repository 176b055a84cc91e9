import { describe, expect, test } from 'vitest';
import { isAngka } from '../../src/domain/angka.ts';
import { readAngkaCell } from '../../src/sheets/angka-cell.ts';
import type { RawCell } from '../../src/sheets/raw-workbook.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

type ExpectedCell = Parameters<typeof readAngkaCell>[1];

const AT = { sheet: 'S', row: 1, column: 1 };

function makeCell(content: TestCell): RawCell | undefined {
  return makeRawBuku({ S: [[content]] })
    .sheets[0]?.rows.get(1)
    ?.get(1);
}

/** "value satuan desimal codes" of a cell. */
function describeReading(content: TestCell, expected: Partial<ExpectedCell> = {}): string {
  const b = readAngkaCell(makeCell(content), {
    content: 'satuan',
    at: AT,
    label: 'L',
    satuan: 'laporan',
    ...expected,
  });
  const value = isAngka(b.value) ? `${b.value.toFixed()} .${b.decimals}` : b.value;
  return [value, b.satuan, ...b.findings.map((f) => f.code)].filter((t) => t !== '').join(' ');
}

describe('a number cell', () => {
  const capaian = { content: 'persen', satuan: '' } as const;
  const rupiah = { content: 'rupiah', satuan: '' } as const;

  // biome-ignore format: a table reads best as a table
  test.each<[string, TestCell, Partial<ExpectedCell>, string]>([
    ['CAPAIAN 1,17 as 117 %', { v: 1.17, fmt: '0%' }, capaian, '117 .0'],
    ['CAPAIAN 1,1759 as 117,59 %', { v: 1.1759, fmt: '0.00%' }, capaian, '117.59 .2'],
    ['an amount in dollars', { v: 13500, fmt: '[$$-409]#,##0.00' }, rupiah, 'rusak sel/bukan-angka'],
    ['an amount in rupiah', { v: 13500, fmt: '[$Rp-421]#,##0' }, rupiah, '13500 .0'],
    ['CAPAIAN 117 with a literal sign', { v: 117, fmt: '0\\%' }, capaian, '117 .0'],
    ['CAPAIAN 117 with a quoted sign', { v: 117, fmt: '0"%"' }, capaian, '117 .0'],
    ['CAPAIAN 117 plain', { v: 117, fmt: '0' }, capaian, '117 .0'],
    ['CAPAIAN 1,17 plain stays 1,17', { v: 1.17, fmt: '0.00' }, capaian, '1.17 .2'],
    ['CAPAIAN text 117%', '117%', capaian, '117 .0'],
    ['CAPAIAN text 97,5 %', '97,5 %', capaian, '97.5 .1'],
    ['target in percent', { v: 0.95, fmt: '0%' }, { satuan: '%' }, '95 .0 %'],
    ['target in persen', { v: 0.95, fmt: '0%' }, { satuan: 'persen' }, '95 .0 %'],
    ['target of a row without satuan', { v: 0.95, fmt: '0%' }, { satuan: '' }, '95 .0 %'],
    ['target in laporan is no percentage, however shown', { v: 3, fmt: '0%' }, {}, '3 .0'],
    ['rupiah is no percentage', { v: 5000, fmt: '0%' }, rupiah, '5000 .0'],
    ['target in percent typed as 95', 95, { satuan: '%' }, '95 .0'],
    ['a text with a unit', '12 Laporan', {}, '12 .0 Laporan'],
    ['noise in rupiah', { v: -0.0000000149 }, rupiah, '0 .0'],
    ['sen', 10893500.75, rupiah, '10893500.75 .2'],
    ['blank', null, {}, 'kosong'],
    ['spaces', '\u00a0\u200b ', {}, 'kosong'],
    ['nihil', '-', {}, 'nihil'],
    ['formula with a result', { f: 'A1*2', v: 14 }, {}, '14 .0'],
    ['formula with the result 0', { f: 'A1*0', v: 0 }, {}, '0 .0'],
    ['formula without a result', { f: 'SUM(A1:A3)' }, {}, 'rusak sel/rumus-belum-dihitung'],
    ['error', { cellError: '#DIV/0!', f: 'A1/0' }, {}, 'rusak sel/rumus-galat'],
    ['date', { date: '2024-06-28' }, {}, 'rusak sel/bukan-angka'],
    ['boolean', true, {}, 'rusak sel/bukan-angka'],
    ['words', 'belum ada', {}, 'rusak sel/bukan-angka'],
    ['1.234 in rupiah', '1.234', rupiah, '1234 .0'],
    ['1.234 elsewhere', '1.234', {}, 'rusak sel/angka-ambigu'],
    ['English', '1,234.56', {}, '1234.56 .2 sel/angka-gaya-inggris'],
    ['a negative number is read as it stands', -2, {}, '-2 .0'],
    ['brackets are a minus', '(5.000)', rupiah, '-5000 .0'],
    ['minus nothing', '-0', rupiah, '0 .0'],
  ])('%s', (_, content, expected, result) => expect(describeReading(content, expected)).toBe(result));

  test('an ambiguous text shows both readings', () => {
    const b = readAngkaCell(makeCell('1.234'), {
      content: 'satuan',
      at: AT,
      label: 'L',
      satuan: '',
    });
    expect(b.findings[0]?.args).toMatchObject({ isi: '1.234', ribuan: '1.234', desimal: '1,234' });
  });

  test('an uncomputed formula and an error show the formula', () => {
    const expected = { content: 'rupiah', at: AT, label: 'L', satuan: '' } as const;
    expect(readAngkaCell(makeCell({ f: 'SUM(F6:F8)' }), expected).findings[0]?.args).toMatchObject({
      rumus: 'SUM(F6:F8)',
    });
    expect(readAngkaCell(makeCell({ cellError: '#REF!', f: 'F6/#REF!' }), expected).findings[0]?.args).toMatchObject({
      galat: '#REF!',
      rumus: 'F6/#REF!',
    });
  });
});

test('zero is zero in any currency; what is counted has no unit', () => {
  const zero = readAngkaCell(
    { value: { kind: 'number', text: '0' }, format: '[$$-409]#,##0' },
    { content: 'rupiah', at: AT, label: 'x', satuan: '' },
  );
  expect([String(zero.value), zero.findings]).toEqual(['0', []]);
  const counted = readAngkaCell(
    { value: { kind: 'text', text: '3 Orang' } },
    { content: 'cacah', at: AT, label: 'x', satuan: '' },
  );
  expect([String(counted.value), counted.satuan]).toEqual(['3', '']);
});
