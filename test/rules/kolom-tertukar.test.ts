import { expect, test } from 'vitest';
import type { Sel } from '../support/raw-buku.ts';
import { periksaKasus } from './periksa.ts';

const K = 'Realisasi Keuangan!';
const TUKAR = { [`${K}F5`]: 'REALISASI', [`${K}G5`]: 'TARGET' };

function kode(sel: Readonly<Record<string, Sel>>): readonly string[] {
  return periksaKasus({ sel }).findings.map((f) => f.code);
}

test('exchanged headings are one finding in place of one a row', () => {
  const semua = kode(TUKAR);
  expect(semua).toContain('kolom/tertukar');
  expect(semua).not.toContain('keuangan/target-beda-rencana');
});

test('headings and columns exchanged together are right', () => {
  // The figures move along with their headings: F holds the realisasi, G the target.
  const isi: Record<string, Sel> = { ...TUKAR };
  const baris: readonly (readonly [number, Sel, Sel])[] = [
    [7, 19617580, 16682500],
    [8, 2896250, 2498250],
    [9, 22513830, 19180750],
  ];
  for (const [r, f, g] of baris) Object.assign(isi, { [`${K}F${r}`]: f, [`${K}G${r}`]: g });
  expect(kode(isi)).toEqual([]);
});

test('without the printed capaian, two rows that look exchanged are not enough', () => {
  const tanpa = { ...TUKAR, [`${K}H7`]: null, [`${K}H8`]: null, [`${K}H10`]: null };
  const semua = kode(tanpa);
  expect(semua).not.toContain('kolom/tertukar');
  expect(semua).toContain('keuangan/target-beda-rencana');
});

test('targets that differ while realisasi follows the plan, with the capaian that they give, are no exchange', () => {
  // 10.000.000 planned as 16.682.500 and 2.000.000 as 2.498.250; both spent as planned: 166,83% and 124,91%.
  const persen = (v: number): Sel => ({ v, fmt: '0.00' });
  const semua = kode({
    [`${K}F7`]: 10000000,
    [`${K}G7`]: 16682500,
    [`${K}H7`]: persen(166.83),
    [`${K}F8`]: 2000000,
    [`${K}G8`]: 2498250,
    [`${K}H8`]: persen(124.91),
  });
  expect(semua).not.toContain('kolom/tertukar');
  expect(semua.filter((c) => c === 'keuangan/target-beda-rencana')).toHaveLength(2);
});
