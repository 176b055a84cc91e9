import { describe, expect, test } from 'vitest';
import type { ColumnDeclaration } from '../../src/domain/column.ts';
import type { ColumnKey } from '../../src/domain/column-key.ts';
import { PK_PERUBAHAN_SHEET, TABLE_SHEETS, type TableDeclaration } from '../../src/domain/table-declaration.ts';
import { headingKey } from '../../src/sheets/clean-text.ts';
import { readHeadingText } from '../../src/sheets/heading-text.ts';
import { headingTokens } from '../../src/sheets/match-heading.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { indexTable } from '../../src/sheets/table-index.ts';
import { OFFICE_SPELLINGS } from '../support/headings/office-spellings.ts';
import { sampled } from '../support/random-runs.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

interface Spelling {
  readonly declared: TableDeclaration;
  /** A column, or a part of a quarter. */
  readonly key: string;
  readonly isPart: boolean;
  readonly spelling: string;
}

const partOf = (declared: TableDeclaration, isPart: boolean, key: string): ColumnDeclaration | undefined =>
  isPart ? declared.triwulan.find(({ part }) => part === key) : declared.columns.find(({ column }) => column === key);

const SPELLINGS: readonly Spelling[] = TABLE_SHEETS.flatMap((declared) => {
  const { columns, quarter } = OFFICE_SPELLINGS[declared.name] ?? { columns: {}, quarter: {} };
  return [columns, quarter].flatMap((told, i) =>
    Object.entries(told).flatMap(([key, spellings]) =>
      spellings.map((spelling) => ({ declared, key, isPart: i === 1, spelling })),
    ),
  );
});

/** What each column of the form holds, so that none is unlikely under its heading. */
function sample({ heading, content }: ColumnDeclaration): TestCell {
  if (heading === 'TAHUN') return '2023';
  return { teks: 'Alfa', satuan: 5, cacah: 5, persen: 50, rupiah: 9_000_000 }[content];
}

/** Where the column is found in the form with this one heading in words of the office, and where it stands. */
function placeOf({ declared, key, isPart, spelling }: Spelling): readonly [found: number | undefined, stands: number] {
  const own = partOf(declared, isPart, key);
  if (own === undefined) throw new Error(`${declared.name} has no ${key}`);
  const inForm = (one: ColumnDeclaration): boolean => one === own || one.inForm !== false;
  const outside = declared.columns.filter(inForm);
  const quarter = declared.triwulan.filter(inForm);
  const all: readonly ColumnDeclaration[] = [...outside, ...quarter];
  const words = (one: ColumnDeclaration): string => (one === own ? spelling : one.heading);
  const letter = (column: number): string => String.fromCharCode(64 + column);
  const merges = outside.map((_, i) => `${letter(i + 1)}1:${letter(i + 1)}2`);
  if (quarter.length > 0) merges.push(`${letter(outside.length + 1)}1:${letter(all.length)}1`);
  const rows = [
    [...outside.map(words), ...quarter.map((_, i) => (i === 0 ? 'TRIWULAN II' : null))],
    [...outside.map(() => null), ...quarter.map(words)],
    all.map(sample),
  ];
  const [sheet] = makeRawBuku({ [declared.name]: { rows, merges } }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { value } = readTable(sheet, declared, quarter.length === 0 ? null : 2);
  const found = value?.columns.get((isPart ? `tw2.${key}` : key) as ColumnKey);
  return [found, all.indexOf(own) + 1];
}

describe('each heading of an office means what is told by hand', () => {
  test('by its words', () => {
    const wrong = SPELLINGS.filter(({ declared, key, isPart, spelling }) => {
      const index = indexTable(declared);
      const { words } = readHeadingText(spelling);
      return (isPart ? index.matchPart(words)?.column.part : index.matchColumn(words)?.column.column) !== key;
    });
    expect(wrong.map(({ declared, key, spelling }) => `${declared.name} ${key}: ${spelling}`)).toEqual([]);
  });

  test('in the form, with that one heading changed', () => {
    const read = SPELLINGS.filter(({ declared }) => declared !== PK_PERUBAHAN_SHEET);
    const wrong = sampled(read).filter((one) => {
      const [found, stands] = placeOf(one);
      return found !== stands;
    });
    expect(wrong.map(({ declared, key, spelling }) => `${declared.name} ${key}: ${spelling}`)).toEqual([]);
  });
});

describe('the table of aliases holds no spelling that nobody has told the meaning of', () => {
  test.each(TABLE_SHEETS.map((declared) => [declared.name, declared] as const))('%s', (name, declared) => {
    const { columns, quarter } = OFFICE_SPELLINGS[name] ?? { columns: {}, quarter: {} };
    const missing = [
      ...declared.columns.map((column) => [column.column, column, columns[column.column] ?? []] as const),
      ...declared.triwulan.map((part) => [part.part, part, quarter[part.part] ?? []] as const),
    ].flatMap(([key, { heading, alias, words = [], beside = [] }, told]) => {
      const known = told.map(headingKey);
      const texts = told.map((spelling) => ` ${headingTokens(spelling).join(' ')} `);
      return [
        ...[heading, ...alias].filter((spelling) => !known.includes(headingKey(spelling))),
        ...[...words, ...beside].filter((word) => !texts.some((text) => text.includes(` ${word} `))),
      ].map((spelling) => `${key}: ${spelling}`);
    });
    expect(missing).toEqual([]);
  });
});
