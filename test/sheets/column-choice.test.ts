import { expect, test } from 'vitest';
import type { ColumnDeclaration } from '../../src/domain/column.ts';
import { TABLE_SHEETS } from '../../src/domain/table-declaration.ts';
import { headingKey } from '../../src/sheets/clean-text.ts';
import { diagnoseChoice, matchChoice } from '../../src/sheets/column-choice.ts';
import { listCodes, readRencana } from '../support/test-table.ts';

const ARAH = {
  words: [
    { value: 'naik', alias: ['meningkat'] },
    { value: 'turun', alias: [] },
  ],
} as unknown as Parameters<typeof matchChoice>[1];

test('a word of a fixed list, whatever its case and by any of its spellings', () => {
  expect([matchChoice(' Naik ', ARAH), matchChoice('MENINGKAT', ARAH), matchChoice('tetap', ARAH)]).toEqual([
    'naik',
    'naik',
    undefined,
  ]);
});

test('another is told with the nearest and all that may stand there', () => {
  const at = { sheet: 'Rencana Aksi', row: 5, column: 6 };
  const finding = diagnoseChoice('turum', ARAH, 'Arah', at);
  expect([finding.code, finding.at, finding.args]).toEqual([
    'sel/pilihan',
    at,
    { kolom: 'Arah', isi: 'turum', terdekat: 'turun', boleh: 'naik, turun' },
  ]);
  expect(diagnoseChoice('meningkt', ARAH, 'Arah', at).args).toMatchObject({ terdekat: 'naik' });
});

/** What an office writes into a cell with a fixed choice, by what it means: told by hand. */
const OFFICE_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  jenis: {
    akumulatif: ['Akumulatif', 'jumlah', 'Penjumlahan', 'Dijumlahkan', 'AKUMULASI', 'Non-Kumulatif', 'Sum'],
    kumulatif: ['Kumulatif', 'progres', 'progress', 's.d.', 'Sampai dengan'],
    tetap: ['Tetap', 'pengulangan', 'tren tetap', 'konstan'],
    'posisi akhir': ['Posisi akhir', 'Nilai akhir', 'Kondisi Akhir', 'Terakhir', 'Last'],
    'rata-rata': ['Rata-rata', 'rata rata', 'rerata', 'Average', 'Mean'],
  },
  arah: {
    naik: ['Naik', 'Maximize', 'maksimal', 'Positif', 'Higher is Better', '+', '↑', '▲'],
    turun: ['Turun', 'Minimize', 'minimal', 'negatif', 'lower is better', '↓', '▼'],
  },
  period: {
    I: ['I', '1', 'TW I', 'Triwulan I'],
    II: ['II', '2', 'TW II', 'Triwulan II'],
    III: ['III', '3', 'TW III', 'Triwulan III'],
    IV: ['IV', '4', 'TW IV', 'Triwulan IV'],
    Tahun: ['Tahun', 'Setahun', 'tahunan'],
  },
};

test('each word of JENIS and ARAH gives the row what is told by hand', () => {
  const heading = ['SUB KEGIATAN', 'INDIKATOR', 'JENIS', 'ARAH', 'TARGET TW II', 'REALISASI TW II'];
  for (const key of ['jenis', 'arah'] as const) {
    for (const [value, words] of Object.entries(OFFICE_WORDS[key] ?? {})) {
      for (const word of words) {
        const cells = key === 'jenis' ? [word, 'naik'] : ['akumulatif', word];
        const { table, findings } = readRencana([heading, ['Alfa', 'I', ...cells, 3, 2]]);
        expect([word, table?.rows[0]?.data[key], listCodes(findings)]).toEqual([word, value, []]);
      }
    }
  }
});

test('no other word of a fixed choice is known', () => {
  const columns = TABLE_SHEETS.flatMap(
    (sheet): readonly (ColumnDeclaration & { readonly column: string })[] => sheet.columns,
  );
  const chosen = columns.flatMap(({ column, choices }) => (choices === undefined ? [] : [{ column, choices }]));
  expect([...new Set(chosen.map(({ column }) => column))].toSorted()).toEqual(Object.keys(OFFICE_WORDS).toSorted());
  for (const { column, choices } of chosen) {
    for (const { value, alias } of choices.words) {
      const told = (OFFICE_WORDS[column]?.[value] ?? []).map(headingKey);
      expect([value, alias.filter((word) => !told.includes(headingKey(word)))]).toEqual([value, []]);
      expect((OFFICE_WORDS[column]?.[value] ?? []).map((word) => matchChoice(word, choices))).toEqual(
        told.map(() => value),
      );
    }
  }
});
