import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_OPTIONS, parseBuku } from '../../src/sheets/parse-buku.ts';
import { randomRuns } from '../support/random-runs.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { listCodes, readKeuangan } from '../support/test-table.ts';

/** A column of the table: its two headings, and its cells over two rows. */
interface TestColumn {
  readonly upper: TestCell;
  readonly lower: TestCell;
  readonly cells: readonly [TestCell, TestCell];
  /** Columns of one group stay side by side, the first names the group. */
  readonly span: number;
}

const makeSingle = (heading: string, a: TestCell, b: TestCell): readonly TestColumn[] => [
  { upper: heading, lower: null, cells: [a, b], span: 1 },
];
const makeGroup = (q: string, base: number): readonly TestColumn[] => [
  { upper: `TRIWULAN ${q}`, lower: 'TARGET', cells: [base, base + 1], span: 3 },
  { upper: null, lower: 'REALISASI', cells: [base + 2, base + 3], span: 0 },
  { upper: null, lower: 'CAPAIAN', cells: [100, 100], span: 0 },
];

const REQUIRED: readonly (readonly TestColumn[])[] = [
  makeSingle('NO', 1, 2),
  makeSingle('SUB KEGIATAN', 'A', 'B'),
  makeSingle('PAGU', 1000, 2000),
  makeGroup('I', 10),
  makeGroup('II', 20),
  makeGroup('IV', 40),
];
const OTHER_COLUMNS: readonly (readonly TestColumn[])[] = [
  makeSingle('LOKASI', 'Desa', 7),
  makeSingle('PELAKSANA', 'Seksi', null),
  makeSingle('SISA ANGGARAN', 5, 6),
];

const tables = fc
  .tuple(fc.shuffledSubarray([...OTHER_COLUMNS]), fc.infiniteStream(fc.nat(1000)))
  .map(([other, random]) => {
    const sorted = [...REQUIRED, ...other].map((k) => ({ k, n: random.next().value as number }));
    return sorted.sort((a, b) => a.n - b.n).flatMap(({ k }) => k);
  });

describe('a table is read the same wherever its columns stand', () => {
  test('any order of columns and groups, unknown ones between, anywhere on the sheet, merged or not', () => {
    fc.assert(
      fc.property(tables, fc.nat(9), fc.nat(5), fc.boolean(), (columns, down, right, merged) => {
        const leading = Array<TestCell>(right).fill(null);
        const rows = [
          ...Array.from({ length: down }, (): TestCell[] => []),
          [...leading, ...columns.map((k) => k.upper)],
          [...leading, ...columns.map((k) => k.lower)],
          [...leading, ...columns.map((k) => k.cells[0])],
          [...leading, ...columns.map((k) => k.cells[1])],
        ];
        const columnLetter = (i: number) => String.fromCharCode(65 + right + i);
        const merges = columns.flatMap((k, i) => {
          if (k.span === 3) return [`${columnLetter(i)}${down + 1}:${columnLetter(i + 2)}${down + 1}`];
          return k.span === 1 ? [`${columnLetter(i)}${down + 1}:${columnLetter(i)}${down + 2}`] : [];
        });
        const reading = readKeuangan({ rows, ...(merged ? { merges } : {}) });
        const rest = columns.findIndex((k) => k.upper === 'SISA ANGGARAN');
        expect(listCodes(reading.findings)).toEqual(
          rest === -1 ? [] : [`kolom/tidak-dibaca@${columnLetter(rest)}${down + 1}`],
        );
        const rowData = reading.table?.rows.map(({ row, data }) => [
          row - down,
          data.subKegiatan,
          ...[
            data.pagu,
            ...([1, 2, 3, 4] as const).flatMap((q) => [data.triwulan[q].target, data.triwulan[q].realisasi]),
          ].map(String),
        ]);
        expect(rowData).toEqual([
          [3, 'A', '1000', '10', '12', '20', '22', 'kosong', 'kosong', '40', '42'],
          [4, 'B', '2000', '11', '13', '21', '23', 'kosong', 'kosong', '41', '43'],
        ]);
      }),
      { seed: 7, numRuns: randomRuns(200) },
    );
  });
});

describe('no sheet makes the reading fail', () => {
  const text = fc.constantFrom(
    'PK',
    'NO',
    'SUB KEGIATAN',
    'KEGIATAN',
    'INDIKATOR',
    'TARGET',
    'ANGGARAN',
    'TRIWULAN II',
    'REALISASI',
    'TARGET TW II',
    'Jumlah',
    'Rata-rata',
    '-',
    '1.234',
    'A',
    '(1)',
    '',
    '7.01.03',
    'Saran',
    'ISI',
    'KUNCI',
    'Basis',
  );
  const content: fc.Arbitrary<TestCell> = fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 3, arbitrary: fc.integer({ min: -5, max: 300 }) },
    fc.constantFrom<TestCell[]>(
      null,
      true,
      { f: 'A1' },
      { cellError: '#REF!' },
      { date: '2024-06-28' },
      { v: 0.5, fmt: '0%' },
    ),
  );
  const sheet = fc.array(fc.array(content, { maxLength: 8 }), { maxLength: 9 });

  test('every finding has a cell that Excel has, and every row read has a name or a figure', () => {
    fc.assert(
      fc.property(sheet, sheet, sheet, sheet, (pk, rencana, keuangan, other) => {
        const raw = makeRawBuku({
          PK: pk,
          RA: rencana,
          Keuangan: keuangan,
          Narasi: other,
          Pengaturan: other,
          Identitas: other,
          'Skala Predikat': other,
          Dokumentasi: other,
        });
        const { value, findings } = parseBuku(raw, { ...NO_OPTIONS, year: 2024, triwulan: 2 });
        for (const f of findings) {
          if (f.at !== undefined) expect([f.at.row >= 1, f.at.column >= 1]).toEqual([true, true]);
        }
        for (const t of [value.pk, value.rencana, value.keuangan]) {
          for (const r of t?.rows ?? []) expect(r.row).toBeGreaterThan(t?.lastHeadingRow ?? 0);
          for (const total of t?.totals ?? []) {
            const data = new Set(t?.rows.map((r) => r.row));
            expect(total.dataRows.every((r) => data.has(r))).toBe(true);
          }
        }
      }),
      { seed: 99, numRuns: randomRuns(300) },
    );
  });
});
