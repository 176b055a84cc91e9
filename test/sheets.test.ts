import { describe, expect, it, test } from 'vitest';
import { wording } from '../src/findings/wording.ts';
import { BASE_BUKU, makeCaseBuku } from './errors/base-buku.ts';
import type { Case } from './errors/case.ts';
import { checkCase } from './errors/check-workbook.ts';
import { argumentOf } from './support/argument-of.ts';
import type { TestCell } from './support/raw-buku.ts';

const K = 'Realisasi Keuangan';
const KEUANGAN = BASE_BUKU[K] ?? [];

function findFindings(testCase: Pick<Case, 'cells' | 'sheets' | 'appearance'>) {
  return checkCase(makeCaseBuku(testCase), {});
}

function listCodes(testCase: Pick<Case, 'cells' | 'sheets' | 'appearance'>): readonly string[] {
  return findFindings(testCase).map((d) => d.code);
}

/** Realisasi Keuangan with rows put in before the row of that number. */
function insertRows(before: number, ...newRows: readonly (readonly TestCell[])[]): NonNullable<Case['sheets']> {
  const rows = [...KEUANGAN.slice(0, before - 1), ...newRows, ...KEUANGAN.slice(before - 1)];
  return { [K]: { rows, merges: ['D4:E4', 'F4:H4'] } };
}

// biome-ignore format: a table reads best as a table
test.each(['TOTAL KESELURUHAN', 'GRAND TOTAL', 'Jml.', 'JML', 'T O T A L', 'J U M L A H', '∑ Jumlah', 'Sub Total', 'Sub Jumlah', 'SUBTOTAL', 'Total :', 'JUMLAH (Rp)'])(
  'the row "%s" is a total: its wrong sum is named, and it is no sub kegiatan',
  (label) => {
    const all = findFindings({ cells: { [`${K}!A9`]: label, [`${K}!F9`]: 19180570 } });
    expect(all.map((d) => [d.code, d.label])).toEqual([
      ['keuangan/jumlah', `${label} · Triwulan II · Target`],
    ]);
  },
);

test('"Rerata" and "Rata2" are means', () => {
  for (const label of ['Rerata Capaian', 'Rata2 capaian keuangan'])
    expect(
      findFindings({ cells: { [`${K}!A10`]: label, [`${K}!H10`]: { v: 117, fmt: '0.00' } } }).map((d) => d.code),
    ).toEqual(['keuangan/rata-rata']);
});

test('a row of dashes says nothing', () => {
  const strip = ['-', '-', '-', '-', '–', '-', '- ', '-'];
  expect(listCodes({ sheets: insertRows(9, strip, strip) })).toEqual([]);
});

test('a heading of two levels with its numbering row, printed again on the next page, is no data', () => {
  const [upper = [], lower = []] = [KEUANGAN[3], KEUANGAN[4]];
  const numbering = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'];
  expect(listCodes({ sheets: insertRows(8, upper, lower, numbering) })).toEqual([]);
});

describe('kegiatan rows under the heading SUB KEGIATAN, on top of their rows', () => {
  const makeSheets = (target: number) =>
    insertRows(
      6,
      ['A', 'Koordinasi Pemberdayaan Desa', 96774000, 19710250, 19710250, target, 19617580],
      ...KEUANGAN.slice(5, 7),
      ['B', 'Fasilitasi Pemerintahan Desa', 10470500, 2773750, 2773750, 2498250, 2896250],
    );
  // Rows 6 and 7 of the base stand within group A, so the base's own copies of them go.
  const tidySheets = (sheets: NonNullable<Case['sheets']>): NonNullable<Case['sheets']> => {
    const content = sheets[K];
    if (content === undefined || content === null || !('rows' in content)) return sheets;
    return { [K]: { ...content, rows: content.rows.filter((_, i) => i !== 9 && i !== 10) } };
  };

  it('are parents: not added, not missed in PK', () => {
    expect(listCodes({ sheets: tidySheets(makeSheets(16682500)) })).toEqual([]);
  });

  it('and their own sums are checked', () => {
    const all = findFindings({ sheets: tidySheets(makeSheets(16682050)) });
    expect(all.map((d) => [d.code, d.written, d.computed, d.cause?.code])).toEqual([
      ['jumlah/induk', '16682050', '16682500', 'digit-tertukar'],
    ]);
  });
});

describe('S.D. TRIWULAN II', () => {
  it('beside TRIWULAN II is a column of its own, neither read nor doubled', () => {
    const rows = KEUANGAN.map((r, i) => {
      const full = [...r, ...Array<TestCell>(8).fill(null)].slice(0, 8);
      if (i === 3) return [...full, 'S.D. TRIWULAN II'];
      if (i === 4) return [...full, 'TARGET', 'REALISASI', 'CAPAIAN'];
      return i > 4 && i < 9 ? [...full, 999, 888, 77] : full;
    });
    expect(listCodes({ sheets: { [K]: { rows, merges: ['D4:E4', 'F4:H4', 'I4:K4'] } } })).toEqual([
      'kolom/tidak-dibaca',
    ]);
  });

  it('in its place is missing, and the repair does not make the sums a quarter', () => {
    const all = findFindings({ cells: { [`${K}!F4`]: 'S.D. TRIWULAN II' } });
    expect(all.map((d) => [d.code, argumentOf(d, 'kolom')])).toEqual([['kolom/tidak-ada', 'TRIWULAN II · REALISASI']]);
    const [first] = all;
    expect(first === undefined ? '' : wording(first).hint).toMatch(/^kolom di bawah "S\.D\. TRIWULAN II"/);
  });
});

test.each(['TRIWULAN KEDUA', 'Triwulan II (DUA)', 'TW KEDUA', 'TRIWULAN II (April - Juni)'])(
  'the group "%s" is the second quarter',
  (heading) => {
    expect(listCodes({ cells: { [`${K}!F4`]: heading } })).toEqual([]);
  },
);

test('Identitas takes the number of the quarter with its words', () => {
  for (const content of ['TRIWULAN II (DUA)', 'Triwulan Kedua'])
    expect(listCodes({ cells: { 'Identitas!B3': content } })).toEqual([]);
});

test.each(['Nihil.', 'NIHIL', '(-)', 'tidak ada.', '---', 'n.a.'])('"%s" is nihil', (content) => {
  expect(listCodes({ cells: { [`${K}!F6`]: content } })).toEqual([]);
});

test('a NIP kept as a number below the table is no figure; an amount is', () => {
  expect(listCodes({ cells: { [`${K}!F14`]: 196902201990021000 } })).toEqual([]);
  expect(listCodes({ cells: { [`${K}!F14`]: 2015000 } })).toEqual(['sel/di-luar-tabel']);
});

describe('repairs that fit what stands in the cell', () => {
  const readHint = (content: TestCell, address = `${K}!F9`) => {
    const [d] = findFindings({ cells: { [address]: content } });
    return d === undefined ? '' : wording(d).hint;
  };

  it('a formula kept as text', () => expect(readHint('=SUM(F6:F8)')).toContain('tanda petik'));
  it('a number that Excel made a date', () => expect(readHint({ date: '2024-03-01' })).toContain('tanggal'));
  it('a division by nothing, but not a sum over one', () => {
    expect(readHint({ cellError: '#DIV/0!', f: 'G6/F6' })).toContain('=IF(');
    expect(readHint({ cellError: '#DIV/0!', f: 'SUM(F6:F8)' })).toBe(
      'betulkan rumus atau sel yang dirujuknya, lalu simpan',
    );
  });
  it('a blank name that takes the one above', () => {
    const d = findFindings({ cells: { [`${K}!B7`]: null } }).find((x) => x.code === 'baris/ganda');
    expect(d === undefined ? '' : wording(d).hint).toMatch(/^isi nama sub kegiatan di B7/);
  });
  it('a name twice in Realisasi Keuangan, which has no indikator', () => {
    const d = findFindings({ cells: { [`${K}!B7`]: 'Peningkatan Partisipasi Masyarakat' } }).find(
      (x) => x.code === 'baris/ganda',
    );
    expect(d === undefined ? '' : wording(d).hint).toBe('hapus salah satu, atau gabungkan angkanya ke baris B6');
  });
});

test('a sheet with the report’s quarter alone is not held against the plan of the earlier ones', () => {
  const rows = KEUANGAN.map((r) => [...r.slice(0, 3), ...r.slice(5)]);
  const all = findFindings({ sheets: { [K]: { rows, merges: ['D4:F4'] } } });
  // Only what was spent up to the quarter lacks them.
  expect(all.map(({ code, severity, args }) => [code, severity, args])).toEqual([
    [
      'kolom/tanpa-triwulan-lalu',
      'warning',
      { lembar: K, triwulan: 'II', judul: '', kurang: '"REALISASI TRIWULAN I"', ketik: '', ganti: '' },
    ],
  ]);
});

describe('a name that a formula no longer gives', () => {
  // As after a row of PK was deleted: the names that the other sheets take from it are errors.
  const cellError: TestCell = { cellError: '#REF!', f: 'IF(PK!#REF!="","",PK!#REF!)' };
  const all = findFindings({
    cells: {
      'Rencana Aksi!C6': cellError,
      'Rencana Aksi!D6': cellError,
      'Rencana Aksi!E6': cellError,
      [`${K}!B7`]: cellError,
      'Narasi!C2': 'Peningkatan Efektivitas Pemberdayaan',
    },
  });

  it('is told at its cells, and nothing is made of it', () => {
    // The text for that name waits for it, which is told too.
    expect([...new Set(all.map((d) => d.code))]).toEqual(['sel/rumus-galat', 'narasi/tidak-dicetak']);
    expect(all).toHaveLength(5);
  });

  it('an uncomputed one is not the row above again either', () => {
    expect(listCodes({ cells: { [`${K}!B7`]: { f: 'PK!D5' } } })).toEqual(['sel/rumus-belum-dihitung']);
  });
});

test('a nameless row that repeats the only figure above it is no total', () => {
  // 117,59 below "-" and 117,59 is no sum: the row lacks its name, and takes the one above.
  const row: readonly TestCell[] = [null, null, 50, null, null, 20, 20, { v: 117.59, fmt: '0.00' }];
  expect(listCodes({ sheets: insertRows(8, row) })).toContain('baris/ganda');
});

describe('a total whose label stands under INDIKATOR', () => {
  const moved = {
    'Rencana Aksi!A8': null,
    'Rencana Aksi!A9': null,
    'Rencana Aksi!D9': 'Rata-rata Capaian Kinerja',
  };

  it('is a total when it is the bare word', () => {
    expect(listCodes({ cells: { ...moved, 'Rencana Aksi!D8': 'JUMLAH' } })).toEqual([]);
    const all = findFindings({
      cells: { ...moved, 'Rencana Aksi!D8': 'Total', 'Rencana Aksi!N8': 19180570 },
    });
    expect(all.map((d) => d.code)).toEqual(['rencana/jumlah']);
  });

  it('is an indikator when it goes on', () => {
    expect(listCodes({ cells: { 'PK!F5': 'Jumlah', 'Rencana Aksi!D6': 'Jumlah' } })).toEqual([]);
  });
});

test('a row of Realisasi Keuangan about fisik is not held against money', () => {
  expect(listCodes({ cells: { [`${K}!A11`]: 'Rata-rata Realisasi Fisik', [`${K}!H11`]: 100 } })).toEqual([]);
});

describe('headings of which two readings are left', () => {
  const codesOf = (rows: readonly (readonly TestCell[])[]) =>
    findFindings({ sheets: { [K]: rows } }).map(({ code, at }) => [code, at?.row, at?.column]);

  it('kolom/target-realisasi-per-baris: a sub kegiatan without its second row', () => {
    const rows = [
      ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'URAIAN', 'TRIWULAN I', 'TRIWULAN II'],
      [1, 'Peningkatan Partisipasi Masyarakat', 10_893_500, 'Target', 10_893_500, '-'],
      [null, null, null, 'Realisasi', 10_893_500, '-'],
      [2, 'Peningkatan Efektivitas Pemberdayaan', 85_880_500, 'Target', 8_816_750, 16_682_500],
      [3, 'Koordinasi Pembangunan Perdesaan', 10_470_500, 'Target', 2_773_750, 2_498_250],
      [null, null, null, 'Realisasi', 2_773_750, 2_896_250],
    ];
    expect(codesOf(rows)).toContainEqual(['kolom/target-realisasi-per-baris', 1, 4]);
  });

  it('kolom/dua-bacaan: two lines of headings that say the opposite', () => {
    const rows = [
      ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW I', 'TARGET TW I'],
      [null, null, null, 'TRIWULAN I', null],
      [null, null, null, 'TARGET', 'REALISASI'],
      ...KEUANGAN.slice(5, 8).map((row) => row.slice(0, 5)),
    ];
    expect(codesOf(rows)).toContainEqual(['kolom/dua-bacaan', 1, 4]);
  });
});
