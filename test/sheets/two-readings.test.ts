import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { judgeLayout, obeyUntilRead } from '../support/layouts/judge-layout.ts';
import { PLAIN_LAYOUT } from '../support/layouts/layout-choices.ts';
import { makeLayout } from '../support/layouts/make-layout.ts';
import { OFFICE_RESULTS, OFFICE_ROWS, type OfficeRow } from '../support/layouts/office-data.ts';
import { sampled } from '../support/random-runs.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

type Cells = readonly TestCell[];
/** Puts what is right first or second. */
type Order = (right: Cells, wrong: Cells) => Cells;

interface Sheet {
  readonly name: 'Rencana Aksi' | 'Realisasi Keuangan';
  readonly headings: readonly Cells[];
  readonly merges?: readonly string[];
  readonly row: (r: OfficeRow, order: Order) => Cells;
  /** The office's own words that the refusal quotes. */
  readonly quoted: readonly string[];
}

const KEUANGAN = ['NO', 'SUB KEGIATAN'];
const RENCANA = ['NO', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET TAHUNAN'];
const NONE = [null, null, null, null, null];
const MONEY = ['TARGET TW I', 'REALISASI TW I', 'TARGET TW II', 'REALISASI TW II'];

const names = (r: OfficeRow): Cells => [OFFICE_ROWS.indexOf(r) + 1, r.subKegiatan];
const kinerja = (r: OfficeRow): Cells => [...names(r), r.indikator, r.satuan, r.annualTarget];
const pair = (r: OfficeRow, q: 0 | 1): Cells => [r.anggaran[q] ?? null, r.spent[q] ?? null];
const pagu = (r: OfficeRow, order: Order): Cells => order([r.pagu], [r.pagu - 500_000]);
/** A figure that is no realisasi of the quarter: up to it, or of something else. */
const sum = (r: OfficeRow): Cells => [
  r.spent.reduce<number>((n, cell) => n + (typeof cell === 'number' ? cell : 0), 0),
];

const TWO_PAGU: Omit<Sheet, 'headings' | 'quoted'> = {
  name: 'Realisasi Keuangan',
  row: (r, order) => [...names(r), ...pagu(r, order), ...pair(r, 0), ...pair(r, 1)],
};
const TWO_REALISASI: Omit<Sheet, 'headings' | 'quoted'> = {
  name: 'Realisasi Keuangan',
  row: (r, order) => [
    ...names(r),
    r.pagu,
    ...pair(r, 0),
    r.anggaran[1] ?? null,
    ...order([r.spent[1] ?? null], sum(r)),
  ],
};

const SHEETS: Readonly<Record<string, Sheet>> = {
  'two groups of K | Rp without words': {
    name: 'Rencana Aksi',
    headings: [
      [...RENCANA, 'TRIWULAN I', null, null, null, 'TRIWULAN II'],
      [...NONE, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
    ],
    merges: ['F1:I1', 'J1:M1'],
    // The right pair is the target and its money, the other the realisasi.
    row: (r, order) => [
      ...kinerja(r),
      ...([0, 1] as const).flatMap((q) =>
        order([r.target[q] ?? null, r.anggaran[q] ?? null], [r.realisasi[q] ?? null, r.spent[q] ?? null]),
      ),
    ],
    quoted: ['F2 ("K")', 'H2 ("K")', 'G2 ("Rp")', 'I2 ("Rp")'],
  },
  'TARGET | REALISASI twice without a quarter': {
    name: 'Realisasi Keuangan',
    headings: [[...KEUANGAN, 'ANGGARAN', 'TARGET', 'REALISASI', 'TARGET', 'REALISASI']],
    row: (r, order) => [...names(r), r.pagu, ...order(pair(r, 1), pair(r, 0))],
    quoted: ['D1 ("TARGET")', 'F1 ("TARGET")', 'E1 ("REALISASI")', 'G1 ("REALISASI")'],
  },
  'the same below a title with the quarter': {
    name: 'Realisasi Keuangan',
    headings: [
      ['REALISASI KEUANGAN TRIWULAN II'],
      [],
      [...KEUANGAN, 'PAGU', 'RENCANA', 'PENYERAPAN', 'RENCANA', 'PENYERAPAN'],
    ],
    row: (r, order) => [...names(r), r.pagu, ...order(pair(r, 1), pair(r, 0))],
    quoted: ['D3 ("RENCANA")', 'F3 ("RENCANA")', 'E3 ("PENYERAPAN")', 'G3 ("PENYERAPAN")'],
  },
  'two columns PAGU': {
    ...TWO_PAGU,
    headings: [[...KEUANGAN, 'PAGU', 'PAGU', ...MONEY]],
    quoted: ['C1 ("PAGU")', 'D1 ("PAGU")'],
  },
  'PAGU beside ANGGARAN': {
    ...TWO_PAGU,
    headings: [[...KEUANGAN, 'PAGU', 'ANGGARAN', ...MONEY]],
    quoted: ['C1 ("PAGU")', 'D1 ("ANGGARAN")'],
  },
  'ANGGARAN over two states without known words': {
    ...TWO_PAGU,
    headings: [
      [...KEUANGAN, 'ANGGARAN', null, ...MONEY],
      [null, null, 'DPA I', 'DPA II'],
    ],
    merges: ['C1:D1'],
    quoted: ['C2 ("DPA I")', 'D2 ("DPA II")'],
  },
  'ANGGARAN merged over two columns without sub-headings': {
    ...TWO_PAGU,
    headings: [[...KEUANGAN, 'ANGGARAN', null, ...MONEY]],
    merges: ['C1:D1'],
    quoted: ['Judul "ANGGARAN"', 'C atau D'],
  },
  'the quarter or up to the quarter': {
    ...TWO_REALISASI,
    headings: [[...KEUANGAN, 'ANGGARAN', ...MONEY, 'REALISASI TW II']],
    quoted: ['G1 ("REALISASI TW II")', 'H1 ("REALISASI TW II")'],
  },
  'two words for realisasi': {
    ...TWO_REALISASI,
    headings: [[...KEUANGAN, 'ANGGARAN', ...MONEY.slice(0, 3), 'REALISASI KEUANGAN TW II', 'REALISASI ANGGARAN TW II']],
    quoted: ['G1 ("REALISASI KEUANGAN TW II")', 'H1 ("REALISASI ANGGARAN TW II")'],
  },
  'REALISASI merged over two columns of figures': {
    ...TWO_REALISASI,
    headings: [[...KEUANGAN, 'ANGGARAN', ...MONEY, null]],
    merges: ['G1:H1'],
    quoted: ['Judul "REALISASI TW II"', 'G atau H'],
  },
  'REALISASI over two words of the office in every quarter': {
    name: 'Realisasi Keuangan',
    headings: [
      [...KEUANGAN, 'ANGGARAN', 'TRIWULAN I', null, null, 'TRIWULAN II', null, null],
      [null, null, null, 'TARGET', 'REALISASI', null, 'TARGET', 'REALISASI', null],
      [null, null, null, null, 'JALUR A', 'SELURUHNYA', null, 'JALUR A', 'SELURUHNYA'],
    ],
    merges: ['D1:F1', 'G1:I1', 'E2:F2', 'H2:I2'],
    row: (r, order) => [
      ...names(r),
      r.pagu,
      ...([0, 1] as const).flatMap((q) => [r.anggaran[q] ?? null, ...order([r.spent[q] ?? null], [1_000_000])]),
    ],
    quoted: ['E3 ("JALUR A") atau F3 ("SELURUHNYA"), dan begitu pula di setiap triwulan'],
  },
  'FISIK beside OUTPUT': {
    name: 'Rencana Aksi',
    headings: [
      [...RENCANA, 'TRIWULAN I', null, null, 'TRIWULAN II'],
      [...NONE, 'TARGET', 'REALISASI', null, 'TARGET', 'REALISASI'],
      [...NONE, null, 'FISIK', 'OUTPUT', null, 'FISIK', 'OUTPUT'],
    ],
    merges: ['F1:H1', 'I1:K1', 'G2:H2', 'J2:K2'],
    row: (r, order) => [
      ...kinerja(r),
      ...([0, 1] as const).flatMap((q) => [r.target[q] ?? null, ...order([r.realisasi[q] ?? null], [90])]),
    ],
    quoted: ['G3 ("FISIK")', 'H3 ("OUTPUT")', 'J3 ("FISIK")', 'K3 ("OUTPUT")'],
  },
};

const ORDERS: readonly (readonly [string, number, Order])[] = [
  ['the first', 0, (right, wrong) => [...right, ...wrong]],
  ['the second', 1, (right, wrong) => [...wrong, ...right]],
];

describe('two readings that fit alike are refused with both, and either, obeyed, ends in the right figures', () => {
  const cases = Object.entries(SHEETS).flatMap(([what, sheet]) =>
    ORDERS.map(([which, way, order]) => [what, which, way, order, sheet] as const),
  );

  test.each(sampled(cases, 3))('%s: %s is right', (_, __, way, order, { name, headings, merges = [], row, quoted }) => {
    const rows = [...headings, ...OFFICE_ROWS.map((r) => row(r, order))];
    const own = makeRawBuku({ [name]: { rows, merges } }).sheets;
    const base = makeLayout(PLAIN_LAYOUT);
    const raw = { ...base, sheets: [...base.sheets.filter((s) => s.name !== name), ...own] };
    const judgement = judgeLayout(raw, OFFICE_RESULTS, NO_OPTIONS);
    expect(judgement.outcome).toBe('refused');
    const titles = judgement.findings.filter((f) => f.severity === 'error').map((f) => wording(f).title);
    for (const words of quoted) expect(titles.join('\n')).toContain(words);
    const obeyed = obeyUntilRead(raw, OFFICE_RESULTS, NO_OPTIONS, way);
    expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
  });

  test('what stands alike below every quarter is told once, and one repair is enough', () => {
    const sheet = SHEETS['REALISASI over two words of the office in every quarter'];
    const [, way, order] = ORDERS[1] ?? ORDERS[0] ?? ['', 0, () => []];
    const rows = [...(sheet?.headings ?? []), ...OFFICE_ROWS.map((r) => sheet?.row(r, order) ?? [])];
    const own = makeRawBuku({ 'Realisasi Keuangan': { rows, merges: sheet?.merges ?? [] } }).sheets;
    const base = makeLayout(PLAIN_LAYOUT).sheets.filter((s) => s.name !== 'Realisasi Keuangan');
    const { outcome, steps } = obeyUntilRead({ sheets: [...base, ...own] }, OFFICE_RESULTS, NO_OPTIONS, way);
    expect([outcome, steps.map(({ code }) => code)]).toEqual(['right', ['kolom/dua-angka']]);
  });
});
