import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { toDataKinerja } from '../../src/sheets/to-data-kinerja.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { agree, viewsAgree } from '../support/exact-agreement.ts';
import { type ExactRow, type ExactSettings, exactMean, exactView } from '../support/exact-arithmetic.ts';
import { exactYear } from '../support/exact-year.ts';
import { fromText } from '../support/fraction.ts';
import { randomRuns } from '../support/random-runs.ts';

// The cells of the last indikator of the base workbook: TARGET and REALISASI of Triwulan I to IV.
const TARGETS = ['H', 'K', 'O', 'Q'];
const REALISASI = ['I', 'L'];
const NAMES = ['AA', 'A', 'BB', 'B', 'CC', 'C', 'WTP', 'A-'];

const model = fc.record({
  // Hundredths; 0 and equal ones among them.
  numbers: fc.array(fc.oneof(fc.nat(10_000), fc.constantFrom(0, 5000)), {
    minLength: NAMES.length,
    maxLength: NAMES.length,
  }),
  annual: fc.nat(NAMES.length - 1),
  targets: fc.oneof(
    fc.array(fc.nat(NAMES.length), { minLength: 4, maxLength: 4 }),
    fc.nat(NAMES.length - 1).map((i) => [i, i, i, i]),
  ),
  realisasi: fc.array(fc.nat(NAMES.length), { minLength: 2, maxLength: 2 }),
  jenis: fc.constantFrom('', 'posisi akhir'),
  arah: fc.constantFrom('naik', 'turun'),
  triwulan: fc.constantFrom('I', 'II'),
});

const numberText = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

test('grades read from cells agree with fractions: each stands for its number in Skala Nilai, in quarter, s.d. and year', () => {
  fc.assert(
    fc.property(model, ({ numbers, annual, targets, realisasi, jenis, arah, triwulan }) => {
      // A grade may be typed in small letters, with blanks about it.
      const typed = (i: number): string | null => (NAMES[i] === undefined ? null : ` ${NAMES[i].toLowerCase()} `);
      const exact = (i: number): string => (numbers[i] === undefined ? '' : numberText(numbers[i]));
      const cells = {
        'Identitas!B3': triwulan,
        'PK!G6': NAMES[annual] ?? null,
        'PK!H6': 'Predikat',
        'Rencana Aksi!E7': 'Predikat',
        'Rencana Aksi!F7': NAMES[annual] ?? null,
        'Rencana Aksi!G7': jenis || null,
        ...Object.fromEntries(TARGETS.map((column, i) => [`Rencana Aksi!${column}7`, typed(targets[i] ?? 0)])),
        ...Object.fromEntries(REALISASI.map((column, i) => [`Rencana Aksi!${column}7`, typed(realisasi[i] ?? 0)])),
      };
      const scale = NAMES.map((name, i) => [name, Number(exact(i))]);
      const buku = parseBuku(
        makeCaseBuku({ cells, sheets: { 'Skala Nilai': [['PREDIKAT', 'ANGKA'], ...scale] } }),
      ).value;
      const data = toDataKinerja(buku);
      if (data === null) throw new Error('no data');
      const rencana = data.rencana.map((row, i) =>
        i === data.rencana.length - 1 ? { ...row, arah } : row,
      ) as typeof data.rencana;
      const row: ExactRow = {
        // Blank is that too (docs/workbook.md, "Skala Nilai"), also where all quarters repeat the year.
        jenis: 'posisi akhir',
        arah,
        satuan: 'Predikat',
        annual: exact(annual),
        target: targets.map(exact),
        realisasi: [...realisasi.map(exact), '', ''],
      };
      const settings: ExactSettings = {
        triwulan: triwulan === 'I' ? 1 : 2,
        basis: 'triwulan',
        fallingFormula: '2T-R',
        limit: null,
        mixedSatuan: false,
      };
      const hasil = computeHasil({ ...data, triwulan: settings.triwulan as 1 | 2, rencana });
      const last = hasil.kinerja.at(-1);
      for (const basis of ['triwulan', 'sampai dengan'] as const) {
        const own = basis === 'triwulan' ? last?.triwulan : last?.sampaiDengan;
        const view = exactView(row, settings, basis);
        expect(viewsAgree(own, view)).toBe(true);
      }
      const others = hasil.kinerja.slice(0, -1).map(({ main }) => ({
        target: null,
        realisasi: null,
        capaian: main.capaian === null ? null : fromText(main.capaian.toFixed()),
      }));
      expect(agree(hasil.kinerjaSummary.rataRata, exactMean([...others, exactView(row, settings)]))).toBe(true);
      expect(hasil.kinerjaSummary.jumlah.target).toBeNull();

      const year = computeHasil({ ...data, triwulan: 4, isYearly: true, rencana }).kinerja.at(-1)?.main;
      const exactOfYear = exactYear(row, { ...settings, triwulan: 4 });
      expect(viewsAgree(year, exactOfYear)).toBe(true);
    }),
    { numRuns: randomRuns(500) },
  );
});
