import { describe, expect, test } from 'vitest';
import { argumentOf } from '../support/argument-of.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { readKeuangan } from '../support/test-table.ts';

const ROW: readonly TestCell[] = ['Peningkatan Partisipasi', 100, 1, 2, 3, 4, 5, 6, 7, 8];

/** What is to be typed over headings of quarters that nobody knows; null when nothing is told of them. */
function typed(groups: readonly TestCell[], parts: readonly TestCell[]): string | null {
  const { findings } = readKeuangan([['SUB KEGIATAN', 'ANGGARAN', ...groups], [null, null, ...parts], ROW]);
  const found = findings.find((f) => f.code === 'kolom/triwulan-tidak-dikenal');
  return found === undefined ? null : (argumentOf(found, 'ketik') ?? null);
}

const PAIRS = ['TARGET', 'REALISASI', 'TARGET', 'REALISASI', 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'];
const over = (...names: readonly string[]): readonly TestCell[] => names.flatMap((name) => [name, null]);

describe('headings that stand for quarters', () => {
  test('are I to IV from left to right when there are four', () => {
    expect(typed(over('MASA SATU KALI', 'MUSIM HUJAN', 'MUSIM KERING', 'MASA AKHIRAN'), PAIRS)).toBeNull();
    expect(typed(over('MUSIM A', 'MUSIM B', 'MUSIM C', 'MUSIM D'), PAIRS)).toBe(
      'tulis "TRIWULAN I" di C1, tulis "TRIWULAN II" di E1, tulis "TRIWULAN III" di G1, tulis "TRIWULAN IV" di I1',
    );
  });

  test('are what their own numbers say, wherever they stand', () => {
    expect(typed(over('TAHAP IV', 'TAHAP III', 'TAHAP II', 'TAHAP I'), PAIRS)).toBe(
      'tulis "TRIWULAN IV" di C1, tulis "TRIWULAN III" di E1, tulis "TRIWULAN II" di G1, tulis "TRIWULAN I" di I1',
    );
  });

  test('are the ones that the known quarters leave', () => {
    expect(typed(over('TW I', 'MUSIM B', 'TW III', 'MUSIM D'), PAIRS)).toBe(
      'tulis "TRIWULAN II" di E1, tulis "TRIWULAN IV" di I1',
    );
  });

  test('with part of the quarters there, only a misspelt one is known', () => {
    const two = PAIRS.slice(0, 4);
    expect(typed(over('TW I', 'TRIWULLAN II'), two)).toBe('tulis "TRIWULAN II" di E1');
    expect(typed(over('TW II', 'MUSIM B'), two)).toBeNull();
  });

  test('are no halves of a year, no plan of several years and no sum', () => {
    expect(typed(over('SEMESTER I', 'SEMESTER II'), PAIRS.slice(0, 4))).toBeNull();
    expect(typed(over('TW I', 'TW II', 'TW III', 'RENSTRA'), PAIRS)).toBeNull();
    expect(typed(over('TW I', 'TW II', 'TW III', 'JUMLAH'), PAIRS)).toBeNull();
  });

  test("in one row with the part keep the office's own words beside the quarter", () => {
    const flat = ['A', 'B', 'C', 'D'].flatMap((x) => [`RENCANA (Rp) (MUSIM ${x})`, `Real. MUSIM ${x}`]);
    expect(typed(flat, [])).toMatch(/^tulis "RENCANA \(Rp\) \(TRIWULAN I\)" di C1, tulis "Real\. TRIWULAN I" di D1, /);
  });
});
