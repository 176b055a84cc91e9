import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { makeRawBuku } from '../support/raw-buku.ts';
import { checkCaseRules, checkRawRules, summarize } from './check-case.ts';

/** A report is signed soon after its quarter. */
const QUARTER_END: Readonly<Record<string, string>> = {
  I: '31 Maret 2024',
  II: '30 Juni 2024',
  III: '30 September 2024',
  IV: '31 Desember 2024',
};

/** Rencana Aksi of one row over four quarters: [target, realisasi] each; JENIS in `jenis`, the year's target in `tahun`. */
function rencana(
  q: string,
  jenis: string | null,
  annual: TestCell,
  triwulanCells: readonly (readonly [TestCell, TestCell])[],
  options: {
    basis?: string;
    arah?: string;
    capaian?: Readonly<Record<number, number>>;
    formula?: string;
  } = {},
) {
  const settings: TestCell[][] = [
    ...(options.basis === undefined ? [] : [['Basis', options.basis]]),
    ...(options.formula === undefined ? [] : [['Rumus Turun', options.formula]]),
  ];
  return checkRawRules(
    makeRawBuku({
      Identitas: [
        ['Tahun Anggaran', 2024],
        ['Triwulan', q],
        ['Tanggal Laporan', QUARTER_END[q] ?? ''],
      ],
      'Rencana Aksi': {
        rows: [
          [
            'SUB KEGIATAN',
            'INDIKATOR KINERJA',
            'SATUAN',
            'TARGET TAHUNAN',
            'JENIS',
            'ARAH',
            ...['I', 'II', 'III', 'IV'].flatMap((r): TestCell[] => [`TRIWULAN ${r}`, null, null]),
          ],
          [null, null, null, null, null, null, ...[1, 2, 3, 4].flatMap(() => ['TARGET', 'REALISASI', 'CAPAIAN'])],
          [
            'Alfa',
            'Indikator Alfa',
            'Poin',
            annual,
            jenis,
            options.arah ?? null,
            ...triwulanCells.flatMap(([t, r], i): TestCell[] => [t, r, options.capaian?.[i + 1] ?? null]),
          ],
        ],
        merges: ['G1:I1', 'J1:L1', 'M1:O1', 'P1:R1'],
      },
      ...(settings.length === 0 ? {} : { Pengaturan: [['KUNCI', 'ISI'], ...settings] }),
    }),
  );
}
const listCodes = (result: ReturnType<typeof checkRawRules>) =>
  summarize(result).map(([place, code]) => `${place.replace("'Rencana Aksi'!", '')} ${code}`);

describe('rencana/target-tahunan under each JENIS', () => {
  const check = (jenis: string | null, annual: TestCell, t: readonly TestCell[]) =>
    listCodes(
      rencana('I', jenis, annual, [
        [t[0] ?? null, 0],
        [t[1] ?? null, null],
        [t[2] ?? null, null],
        [t[3] ?? null, null],
      ]),
    );
  const WRONG = ['D3 rencana/target-tahunan'];

  it.each<[string | null, TestCell, TestCell[], string[]]>([
    ['akumulatif', 12, [3, 3, 3, 3], []],
    ['akumulatif', 12, [3, 3, 3, 4], WRONG],
    ['akumulatif', 12, [12, '-', null, '-'], []],
    ['akumulatif', 12, ['-', '-', '-', '-'], WRONG],
    ['jumlah', 12, [3, 3, 3, 3], []],
    [null, 12, [3, 3, 3, 3], []],
    [null, 12, [12, 12, 12, 12], []],
    ['kumulatif', 12, [3, 6, 9, 12], []],
    ['kumulatif', 12, [3, 6, 9, 11], WRONG],
    ['kumulatif', 12, [3, 6, 9, null], []],
    ['tetap', 7, [7, 7, '-', 7], []],
    ['tetap', 7, [7, 8, 7, 7], ['J3 rencana/target-tahunan']],
    ['posisi akhir', 80, [60, 70, 75, 80], []],
    ['posisi akhir', 80, [60, 70, 75, 79], WRONG],
    ['rata-rata', 50, [40, 60, null, null], []],
    ['rata-rata', 33.33, [33, 33, 34, null], []],
    ['rata-rata', 50, [40, 60, 60, null], WRONG],
    ['akumulatif', null, [3, 3, 3, 4], []],
  ])('%s, %s from %j', (jenis, annual, t, expected) => {
    expect(check(jenis, annual, t)).toEqual(expected);
  });

  /** The finding of targets of the quarters that do not make the 12 of the year. */
  const findYear = (jenis: string, t: readonly (number | null)[]) =>
    rencana(
      'I',
      jenis,
      12,
      t.map((n) => [n, null] as const),
    ).findings.find((d) => d.code === 'rencana/target-tahunan');

  it.each<[string, readonly (number | null)[], string]>([
    ['akumulatif', [3, 6, 9, 12], 'kumulatif'],
    ['akumulatif', [15, 6, 9, 12], 'posisi akhir'],
    ['akumulatif', [12, 12, 12, 12], 'tetap'],
    ['kumulatif', [3, 3, 3, 3], 'akumulatif'],
    ['akumulatif', [10, 14, null, null], 'rata-rata'],
    ['akumulatif', [3, 3, 3, 4], ''],
    ['kumulatif', [null, null, null, 3], ''],
  ])('JENIS %s over %j: the one that would fit is %s', (jenis, t, fitting) => {
    const f = findYear(jenis, t);
    expect(f?.args.cocok).toBe(fitting);
  });

  it.each<[string, readonly (number | null)[], readonly string[]]>([
    // 6 in Triwulan II is 3 + 3: its own 3 makes 3 + 3 + 3 + 3.
    ['akumulatif', [3, 6, 3, 3], ['J3', 'II', '3']],
    // 9 in Triwulan III after 3 + 3: its own 3.
    ['akumulatif', [3, 3, 9, 3], ['M3', 'III', '3']],
    // No quarter less those before it makes 12.
    ['akumulatif', [3, 5, 3, 3], ['', '', '']],
    ['kumulatif', [3, 6, 3, 3], ['', '', '']],
  ])('JENIS %s over %j: the quarter that states the sum up to itself is %j', (jenis, t, expected) => {
    const f = findYear(jenis, t);
    expect([f?.args.selSd, f?.args.triwulanSd, f?.args.sendiri]).toEqual(expected);
  });

  it('shows both figures and how the quarters make the year', () => {
    const f = rencana('I', 'akumulatif', 12, [
      [3, 3],
      [3, null],
      [3, null],
      [4, null],
    ]).findings[0];
    expect(f).toMatchObject({
      written: '12',
      computed: '13',
      difference: '-1',
      formula: 'G3 + J3 + M3 + P3',
    });
  });
});

describe('realisasi against the quarter and the report', () => {
  it('blank in the own quarter or an earlier one; nihil and later quarters are no finding', () => {
    const result = rencana('III', 'akumulatif', 12, [
      [3, null],
      [3, '-'],
      [3, null],
      [3, null],
    ]);
    expect(listCodes(result)).toEqual(['H3 rencana/realisasi-kosong', 'N3 rencana/realisasi-kosong']);
  });

  it('ahead of its time: only where something is stated', () => {
    const result = rencana('II', 'akumulatif', 12, [
      [3, 3],
      [3, 3],
      [3, 0],
      [3, 1],
    ]);
    expect(listCodes(result)).toEqual(['Q3 rencana/realisasi-mendatang']);
  });

  it('without a target in the quarter; under Basis sampai dengan an earlier target still stands', () => {
    const triwulanCells: [TestCell, TestCell][] = [
      [12, 8],
      ['-', 4],
      ['-', null],
      ['-', null],
    ];
    expect(listCodes(rencana('II', 'akumulatif', 12, triwulanCells))).toEqual(['K3 rencana/realisasi-tanpa-target']);
    expect(listCodes(rencana('II', 'akumulatif', 12, triwulanCells, { basis: 'sampai dengan' }))).toEqual([]);
  });

  it('kumulatif must not fall below the last stated value', () => {
    const result = rencana('IV', 'kumulatif', 12, [
      [3, 3],
      [6, '-'],
      [9, 6],
      [12, 5],
    ]);
    expect(listCodes(result)).toEqual(['Q3 rencana/realisasi-turun']);
    expect(result.findings[0]?.args).toMatchObject({ sebelumnya: 'III', nilai: '6', sel: 'N3' });
  });

  it('of an indikator that should fall a realisasi of more than seven times the target is odd', () => {
    const q = (realisasi: number): string[] =>
      listCodes(
        rencana(
          'I',
          'posisi akhir',
          5,
          [
            [5, realisasi],
            [5, null],
            [5, null],
            [5, null],
          ],
          { arah: 'turun' },
        ),
      );
    expect(q(36)).toEqual(['H3 rencana/capaian-janggal']);
    expect(q(35)).toEqual([]);
  });

  it('a capaian above 150 % is odd, 150 % itself is not', () => {
    const q = (r: number): string[] =>
      listCodes(
        rencana('I', 'posisi akhir', 10, [
          [10, r],
          [10, null],
          [10, null],
          [10, null],
        ]),
      );
    expect(q(15)).toEqual([]);
    expect(q(15.1)).toEqual(['H3 rencana/capaian-janggal']);
  });
});

describe('printed capaian of a row', () => {
  const check = (
    jenis: string,
    triwulanCells: readonly (readonly [TestCell, TestCell])[],
    capaian: Record<number, number>,
    options = {},
  ) =>
    listCodes(rencana('II', jenis, null, triwulanCells, { capaian, ...options })).filter((k) =>
      k.endsWith(' rencana/capaian'),
    );
  const TWO_TRIWULAN: [TestCell, TestCell][] = [
    [10, 5],
    [10, 9],
    [10, null],
    [10, null],
  ];

  it('half up and cut off are both right', () => {
    const threeTriwulan: [TestCell, TestCell][] = [
      [6, 5],
      [6, null],
      [6, null],
      [6, null],
    ];
    // 83,333 % and 16,667 % the other way round.
    expect(check('akumulatif', threeTriwulan, { 1: 83 })).toEqual([]);
    expect(check('akumulatif', [[6, 4], ...threeTriwulan.slice(1)], { 1: 66 })).toEqual([]);
    expect(check('akumulatif', [[6, 4], ...threeTriwulan.slice(1)], { 1: 67 })).toEqual([]);
    expect(check('akumulatif', [[6, 4], ...threeTriwulan.slice(1)], { 1: 68 })).toEqual(['I3 rencana/capaian']);
  });

  it('ARAH turun: 2T-R, or T/R', () => {
    expect(check('akumulatif', TWO_TRIWULAN, { 1: 150 }, { arah: 'turun' })).toEqual([]);
    expect(check('akumulatif', TWO_TRIWULAN, { 1: 50 }, { arah: 'turun' })).toEqual(['I3 rencana/capaian']);
    expect(check('akumulatif', TWO_TRIWULAN, { 1: 200 }, { arah: 'turun', formula: 'T/R' })).toEqual([]);
  });

  it('kumulatif: of the quarter alone (4 of 7), or of the cells as they stand (9 of 10)', () => {
    const k: [TestCell, TestCell][] = [
      [3, 5],
      [10, 9],
      [10, null],
      [10, null],
    ];
    expect(check('kumulatif', k, { 2: 57.142857 })).toEqual([]);
    expect(check('kumulatif', k, { 2: 90 })).toEqual([]);
    expect(check('kumulatif', k, { 2: 80 })).toEqual(['L3 rencana/capaian']);
  });

  it('Basis sampai dengan: of the s.d. values (14 of 20), or of the quarter', () => {
    const options = { basis: 'sampai dengan' };
    expect(check('akumulatif', TWO_TRIWULAN, { 2: 70 }, options)).toEqual([]);
    expect(check('akumulatif', TWO_TRIWULAN, { 2: 90 }, options)).toEqual([]);
    const wrong = rencana('II', 'akumulatif', 40, TWO_TRIWULAN, { capaian: { 2: 71 }, ...options });
    expect(wrong.findings.find((f) => f.code === 'rencana/capaian')).toMatchObject({
      written: '71',
      computed: '70',
      formula: '(H3 + K3) / (G3 + J3) x 100',
    });
  });

  it('of every quarter that the sheet holds', () => {
    expect(check('akumulatif', TWO_TRIWULAN, { 1: 51, 2: 91 })).toEqual(['I3 rencana/capaian', 'L3 rencana/capaian']);
  });

  it('without a target there is none: 0 is let pass, anything else is not', () => {
    const kosong: [TestCell, TestCell][] = [
      ['-', '-'],
      [10, 9],
      [10, null],
      [10, null],
    ];
    expect(check('akumulatif', kosong, { 1: 0 })).toEqual([]);
    expect(check('akumulatif', kosong, { 1: 100 })).toEqual(['I3 rencana/capaian']);
  });
});

describe('money s.d. against the pagu', () => {
  it('names the quarter that crosses it, once', () => {
    const result = checkCaseRules({
      cells: { 'Realisasi Keuangan!E7': 70000000, 'Realisasi Keuangan!E9': 83667250 },
    });
    expect(summarize(result).filter(([, c]) => c === 'keuangan/realisasi-melebihi-pagu')).toEqual([
      ["'Realisasi Keuangan'!G7", 'keuangan/realisasi-melebihi-pagu'],
    ]);
    const f = result.findings.find((x) => x.code === 'keuangan/realisasi-melebihi-pagu');
    expect(f).toMatchObject({ written: '89617580', computed: '85880500', difference: '3737080' });
  });
});
