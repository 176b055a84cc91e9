import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BAGIAN_NARASI } from '../../../src/domain/kinerja-data.ts';
import type { Diagnostic } from '../../../src/findings/finding.ts';
import { checkNarasi } from '../../../src/narasi/check-narasi.ts';
import { HASIL, NAMA } from './buku.ts';
import { barisNarasi } from './ukur.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

const rupiah = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

function angkaBeda(isi: string, untuk: string): readonly Diagnostic[] {
  const semua = checkNarasi([barisNarasi({ bagian: 'Analisis', untuk, isi })], HASIL.dinas);
  return semua.filter((d) => d.code === 'narasi/angka-beda');
}

/** Ways to tell the figures of a row, all of the quarter. */
const CARA: readonly ((t: string, r: string, benda: string) => string)[] = [
  (t, r, b) => `Pada Triwulan III ditargetkan ${t} ${b} dan terealisasi ${r} ${b}.`,
  (t, r, b) => `Realisasi Triwulan III sebanyak ${r} ${b} dari target ${t} ${b}.`,
  (t, r, b) => `Target triwulan ini adalah ${t} ${b}, sedangkan realisasinya ${r} ${b}.`,
  (t, r, b) => `Terealisasi ${r} dari ${t} ${b} yang ditargetkan pada Triwulan III.`,
];
const UANG: readonly ((t: string, r: string) => string)[] = [
  (t, r) => `Target keuangan Triwulan III sebesar Rp${t} dan terealisasi sebesar Rp${r}.`,
  (t, r) => `Realisasi keuangan pada Triwulan III sebesar Rp. ${r},- dari target Rp. ${t},-.`,
  (t, r) => `Dari target anggaran Triwulan III Rp ${t},00 telah direalisasikan Rp ${r},00.`,
];

test('figures of the table, however told, have no finding; any other figure has one with both numbers', () => {
  // Ibu hamil in Triwulan III: 320 and 288 orang.
  const lain = fc.integer({ min: 1, max: 5000 }).filter((n) => ![288, 320, 1250].includes(n));
  fc.assert(
    fc.property(fc.constantFrom(...CARA), lain, (cara, n) => {
      expect(angkaBeda(cara('320', '288', 'orang'), NAMA.ibuHamil)).toEqual([]);
      const [d, ...sisa] = angkaBeda(cara('320', rupiah(n), 'orang'), NAMA.ibuHamil);
      expect(sisa).toEqual([]);
      expect(d).toMatchObject({ written: String(n), computed: '288', difference: String(n - 288) });
    }),
  );
});

test('the same for money', () => {
  // Ibu hamil in Triwulan III: 80.000.000 and 61.750.000 (s.d.: 175.500.000).
  const lain = fc.integer({ min: 1_000, max: 900_000_000 }).filter((n) => n !== 61_750_000);
  fc.assert(
    fc.property(fc.constantFrom(...UANG), lain, (cara, n) => {
      expect(angkaBeda(cara('80.000.000', '61.750.000'), NAMA.ibuHamil)).toEqual([]);
      const temuan = angkaBeda(cara('80.000.000', rupiah(n)), NAMA.ibuHamil);
      expect(temuan.map((d) => [d.written, d.computed])).toEqual([[String(n), '61750000']]);
    }),
  );
});

test('a bound is right when the figure of the table keeps it', () => {
  // Realisasi of ibu hamil in Triwulan III: 61.750.000.
  const batas = [
    ['lebih dari', (n: number) => 61_750_000 >= n],
    ['di atas', (n: number) => 61_750_000 >= n],
    ['kurang dari', (n: number) => 61_750_000 <= n],
    ['hampir', (n: number) => 61_750_000 <= n],
    ['sekitar', (n: number) => Math.abs(61_750_000 - n) <= n / 10],
  ] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...batas),
      fc.integer({ min: 1_000_000, max: 200_000_000 }),
      ([kata, benar], n) => {
        const isi = `Realisasi keuangan Triwulan III ${kata} Rp${rupiah(n)}.`;
        const temuan = angkaBeda(isi, NAMA.ibuHamil).map((d) => [d.written, d.computed]);
        expect(temuan).toEqual(benar(n) ? [] : [[String(n), '61750000']]);
      },
    ),
  );
});

test('what is left of the pagu, and an earlier quarter beside the own one, are held against the table', () => {
  // Pagu 250.000.000 less 175.500.000 s.d. Triwulan III; what is left of the quarter's or the s.d. target, or of the
  // pagu after this quarter alone, passes too.
  const sisa = [74_500_000, 18_250_000, 24_500_000, 188_250_000];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300_000_000 }), (n) => {
      const temuan = angkaBeda(`Sisa pagu sampai dengan Triwulan III Rp${rupiah(n)}.`, NAMA.ibuHamil);
      expect(temuan.map((d) => d.computed)).toEqual(sisa.includes(n) ? [] : ['74500000']);
    }),
  );
  for (const n of sisa) expect(angkaBeda(`Sisa pagu Rp${rupiah(n)}.`, NAMA.ibuHamil)).toEqual([]);
  // Triwulan II: 305 orang, s.d. 595, of 1.250; 288 is Triwulan III's own.
  const lain = fc.integer({ min: 1, max: 5000 }).filter((n) => ![305, 595, 1250, 288].includes(n));
  const isi = (n: number) =>
    `Realisasi Triwulan II sebanyak ${rupiah(n)} orang, lalu 288 orang pada Triwulan III.`;
  expect(angkaBeda(isi(305), NAMA.ibuHamil)).toEqual([]);
  fc.assert(
    fc.property(lain, (n) => {
      const temuan = angkaBeda(isi(n), NAMA.ibuHamil);
      expect(temuan.map((d) => [d.written, d.computed])).toEqual([[String(n), '305']]);
    }),
  );
});

test('any text is read without an exception, and every finding quotes it', () => {
  const kata = fc.constantFrom(
    'target',
    'realisasi',
    'capaian',
    'kinerja',
    'keuangan',
    'pagu',
    'serapan',
    'Triwulan I',
    'TW II',
    'tahun 2023',
    'Tahun Anggaran',
    's.d.',
    'sampai dengan',
    'dari',
    '3 (tiga)',
    '3 tiga)',
    '(dua',
    '100%',
    '59 %',
    'Rp1.000',
    'Rp',
    'seratus',
    'juta',
    'belum',
    'mencapai target',
    'di bawah 100%',
    'predikat Baik',
    'sub kegiatan',
    'Kegiatan',
    'terdiri dari',
    '{target}',
    '{',
    '}',
    '(',
    ')',
    ',',
    '.',
    ';',
    '\n',
    '- ',
    '**',
    NAMA.balita,
    NAMA.kegiatanGermas,
  );
  const teks = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(kata, { maxLength: 30 }).map((k) => k.join(' ')),
  );
  const untuk = fc.constantFrom('', NAMA.balita, NAMA.kegiatanGermas, 'entah');
  fc.assert(
    fc.property(teks, untuk, fc.constantFrom(...BAGIAN_NARASI), (isi, u, bagian) => {
      for (const d of checkNarasi([barisNarasi({ bagian, untuk: u, isi })], HASIL.dinas)) {
        expect(d.code).toMatch(/^narasi\//);
        expect(Object.values(d.args).every((a) => typeof a === 'string')).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
