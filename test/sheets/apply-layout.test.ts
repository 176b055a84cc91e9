import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRaw } from '../../src/app/shared/check-buku.ts';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import { describeBuku } from '../../src/sheets/describe-buku.ts';
import { type Layout, parseLayout } from '../../src/sheets/layout.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { randomRuns } from '../support/random-runs.ts';
import type { TestCell } from '../support/raw-buku.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const B = 'Peningkatan Efektivitas Pemberdayaan';
const C = 'Koordinasi Pembangunan Perdesaan';
const percentCell = (v: number): TestCell => ({ v, fmt: '0.00' });

/** Realisasi Keuangan of the base workbook as an office may write it: no heading of it is one that lapkin knows. */
const ROWS: readonly (readonly TestCell[])[] = [
  ['SERAPAN DANA'],
  ['URUT', 'NOMENKLATUR', 'DANA', 'CATURWULAN KEDUA', null, null, 'PERIODE AWAL', null, 'VERIFIKASI'],
  [null, null, null, 'CAIR', 'RENCANA', 'RASIO', 'CAIR', 'RENCANA', null],
  [1, A, 10893500, '-', '-', '-', 10893500, 10893500, 1],
  [2, B, 85880500, 19617580, 16682500, percentCell(117.59), 8816750, 8816750, 1],
  [3, C, 10470500, 2896250, 2498250, percentCell(115.93), 2773750, 2773750, 1],
  ['Jumlah', null, 107244500, 22513830, 19180750, null, 22484000, 22484000, 3],
  ['Rata-rata Capaian Keuangan', null, null, null, null, percentCell(117.38)],
  ['Sisa tahun lalu', null, null, 500000],
];
const SHEET = { rows: ROWS, merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:H2', 'I2:I3'] };
const COLUMNS = [
  ['A', 'URUT', 'NO'],
  ['B', 'NOMENKLATUR', 'SUB KEGIATAN'],
  ['C', 'DANA', 'ANGGARAN'],
  ['D', 'CATURWULAN KEDUA › CAIR', 'REALISASI Triwulan II'],
  ['E', 'CATURWULAN KEDUA › RENCANA', 'TARGET Triwulan II'],
  ['F', 'CATURWULAN KEDUA › RASIO', 'CAPAIAN Triwulan II'],
  ['G', 'PERIODE AWAL › CAIR', 'REALISASI Triwulan I'],
  ['H', 'PERIODE AWAL › RENCANA', 'TARGET Triwulan I'],
  ['I', 'VERIFIKASI', null],
] as const;

function layout(changes: object = {}): Layout | null {
  const columns = COLUMNS.map(([letters, heading, meaning]) => ({ kolom: letters, judul: heading, arti: meaning }));
  const sheet = { lembar: 'Serapan', sebagai: 'Realisasi Keuangan', kepala: '2-3', kolom: columns, ...changes };
  return parseLayout('lapkin.peta.json', JSON.stringify({ lembar: [sheet] }), 'buku.xlsx');
}

function check(told: Layout | null, rows = ROWS) {
  const raw = makeCaseBuku({ sheets: { 'Realisasi Keuangan': null, Serapan: { ...SHEET, rows } } });
  const { checked, hasil, buku } = checkRaw('buku.xlsx', raw, [], { ...NO_OPTIONS, layout: told });
  return {
    codes: checked.findings.map(({ code, at }) => `${code}@${at === undefined ? '' : formatA1(at)}`),
    args: checked.findings.map(({ args }) => args),
    money: hasil?.keuangan.map((row) => row.main.realisasi?.toFixed() ?? '-'),
    reading: buku === null ? [] : describeBuku(buku).filter(({ sheet }) => sheet === 'Serapan'),
  };
}

describe('a layout that was told', () => {
  test('without it the sheet is not found at all', () => {
    expect(check(null)).toMatchObject({ codes: ['lembar/tidak-ada@'], money: undefined });
  });

  test('columns mean what was told, at their own addresses, and the figures are right', () => {
    const { codes, money, reading } = check(layout());
    // The figure below the table is told as of any sheet.
    expect(codes).toEqual(['sel/di-luar-tabel@D9']);
    // Rows 4 to 6 of the sheet.
    expect(money).toEqual(['-', '19617580', '2896250']);
    expect(reading[0]?.columns.map(({ column, heading, meaning }) => [column, heading, meaning])).toEqual(COLUMNS);
    expect(reading[0]?.rows.map(({ row, role }) => `${row} ${role}`)).toEqual([
      '1 title',
      '2 heading',
      '3 heading',
      '4 data',
      '5 data',
      '6 data',
      '7 total',
      '8 total',
      '9 note',
    ]);
  });

  test('a wrong total is found at its own cell', () => {
    const rows = ROWS.map((row, i) => (i === 6 ? row.map((cell, k) => (k === 3 ? 22513831 : cell)) : row));
    expect(check(layout({ catatan: { dari: 9, teks: 'Sisa tahun lalu' } }), rows).codes).toEqual([
      'keuangan/jumlah@D7',
    ]);
  });

  test('rows that were told as notes are no part of the table', () => {
    expect(check(layout({ catatan: { dari: 9, teks: 'Sisa tahun lalu' } })).codes).toEqual([]);
  });
});

test('a layout that says nothing of a column the report needs', () => {
  const rest = COLUMNS.filter(([letters]) => letters !== 'D' && letters !== 'C');
  const kept = rest.map(([letters, heading, meaning]) => ({ kolom: letters, judul: heading, arti: meaning }));
  const { codes, args, money } = check(layout({ kolom: kept }));
  expect([codes, money]).toEqual([['peta/kolom-kurang@A3'], undefined]);
  expect(args[0]).toMatchObject({ kolom: '"ANGGARAN", "REALISASI Triwulan II"' });
});

describe('a sheet that has changed since', () => {
  test('columns exchanged: an error with both texts and the place, and no figure', () => {
    const rows = ROWS.map((row) => [...row.slice(0, 3), row[4] ?? null, row[3] ?? null, ...row.slice(5)]);
    // The group heading stands over the first of its columns.
    rows[1] = [...(ROWS[1] ?? [])];
    const { codes, args, money } = check(layout(), rows);
    expect([codes, money]).toEqual([['peta/judul-beda@D3', 'peta/judul-beda@E3'], undefined]);
    expect(args[0]).toMatchObject({
      kolom: 'D',
      peta: 'CATURWULAN KEDUA › CAIR',
      kini: 'CATURWULAN KEDUA › RENCANA',
      pindah: 'E',
    });
  });

  test('a column inserted in front moves all that follow', () => {
    const rows = ROWS.map((row, i) => [...row.slice(0, 2), i === 1 ? 'KODE' : null, ...row.slice(2)]);
    const raw = makeCaseBuku({ sheets: { 'Realisasi Keuangan': null, Serapan: { rows } } });
    const { checked, hasil } = checkRaw('buku.xlsx', raw, [], { ...NO_OPTIONS, layout: layout() });
    expect(hasil).toBeNull();
    expect(checked.findings[0]).toMatchObject({
      code: 'peta/judul-beda',
      args: { kolom: 'C', pindah: 'D', kini: 'KODE' },
    });
  });

  test('a row inserted above the notes', () => {
    const rows = [...ROWS.slice(0, 6), [4, 'Pembinaan Adat', 0, 0, 0, null, 0, 0], ...ROWS.slice(6)];
    const { codes, args, money } = check(layout({ catatan: { dari: 9, teks: 'Sisa tahun lalu' } }), rows);
    expect([codes, money]).toEqual([['peta/catatan-beda@A9'], undefined]);
    expect(args[0]).toMatchObject({ baris: '9', kini: 'Rata-rata Capaian Keuangan', pindah: '10' });
  });

  test('spaces and case of a heading are no change', () => {
    const rows = ROWS.map((row) => row.map((cell) => (cell === 'NOMENKLATUR' ? ' Nomenklatur\u00a0' : cell)));
    expect(check(layout(), rows).codes).toEqual(['sel/di-luar-tabel@D9']);
  });

  test('a sheet of another name is told, and the workbook read as any other', () => {
    const raw = makeCaseBuku({});
    const { checked, hasil } = checkRaw('buku.xlsx', raw, [], { ...NO_OPTIONS, layout: layout() });
    expect(checked.findings.map(({ code }) => code)).toEqual(['peta/lembar-tidak-ada']);
    expect(hasil?.keuangan).toHaveLength(3);
  });
});

describe('columns in any order, under any words', () => {
  // Also words that lapkin would read as something else.
  const word = fc.oneof(
    fc.constantFrom(
      'TARGET',
      'REALISASI',
      'NO',
      'TRIWULAN IV',
      'CAPAIAN',
      'JUMLAH',
      'TW I',
      'SUB KEGIATAN',
      '(1)',
      '2024',
    ),
    fc.stringMatching(/^[A-Z]{1,8}( [A-Z]{1,6})?$/),
  );
  const order = fc.shuffledSubarray([...COLUMNS.keys()], { minLength: COLUMNS.length });
  const body = ROWS.slice(3, 8);
  const withHeadings = fc
    .record({ order, words: fc.uniqueArray(word, { minLength: 9, maxLength: 9 }) })
    .map(({ order: places, words }) => {
      const rows = [words, ...body.map((row) => places.map((i) => row[i] ?? null))];
      const columns = places.map((i, at) => ({
        kolom: String.fromCharCode(65 + at),
        judul: words[at],
        arti: COLUMNS[i]?.[2] ?? null,
      }));
      return { rows, words, told: layout({ kepala: '1', kolom: columns }) };
    });
  const checkRows = (told: Layout | null, rows: readonly (readonly TestCell[])[]) => {
    const raw = makeCaseBuku({ sheets: { 'Realisasi Keuangan': null, Serapan: rows } });
    return checkRaw('buku.xlsx', raw, [], { ...NO_OPTIONS, layout: told });
  };

  test('what was told is what is read', () => {
    fc.assert(
      fc.property(withHeadings, ({ rows, told }) => {
        const { checked, hasil } = checkRows(told, rows);
        expect(hasil?.keuangan.map((row) => row.main.realisasi?.toFixed() ?? '-')).toEqual([
          '-',
          '19617580',
          '2896250',
        ]);
        expect(checked.findings).toEqual([]);
      }),
      { seed: 5, numRuns: randomRuns(400) },
    );
  });

  test('two headings exchanged are an error, and nothing is read', () => {
    const places = fc.uniqueArray(fc.nat({ max: 8 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(withHeadings, places, ({ rows, words, told }, [a = 0, b = 1]) => {
        const exchanged = words.map((text, i) => (i === a ? words[b] : i === b ? words[a] : text) ?? '');
        const { checked, hasil } = checkRows(told, [exchanged, ...rows.slice(1)]);
        expect(hasil).toBeNull();
        expect(checked.findings.filter(({ code }) => code === 'peta/judul-beda')).toHaveLength(2);
      }),
      { seed: 6, numRuns: randomRuns(200) },
    );
  });
});
