import { describe, expect, it, test } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { wording } from '../../src/findings/wording.ts';
import { BUKU_DASAR } from '../errors/buku-dasar.ts';
import type { Sel } from '../support/raw-buku.ts';
import { periksaKasus, satu } from './periksa.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const B = 'Peningkatan Efektivitas Pemberdayaan';
const C = 'Koordinasi Pembangunan Perdesaan';
const K = 'Realisasi Keuangan!';
const TUKAR = { [`${K}B7`]: C, [`${K}B8`]: B };

function kode(sel: Readonly<Record<string, Sel>>): readonly string[] {
  return periksaKasus({ sel }).findings.map((f) => f.code);
}

describe("two names at each other's figures", () => {
  it('are one finding, at both names, in place of one a figure', () => {
    const hasil = periksaKasus({ sel: TUKAR });
    const f = satu(hasil, 'baris/tertukar');
    expect(hasil.findings).toHaveLength(1);
    expect([f.at, ...(f.related ?? [])].map((r) => r && formatCellRef(r))).toEqual([
      "'Realisasi Keuangan'!B7",
      "'Realisasi Keuangan'!B8",
    ]);
    expect(wording(f).hint).toBe('tukarkan nama sub kegiatan di B7 dan B8, simpan, lalu ulangi');
  });

  it('leave as many figures compared as in the right workbook', () => {
    expect(periksaKasus({ sel: TUKAR }).checked).toBe(periksaKasus({ sel: {} }).checked);
  });

  it('whole rows of figures exchanged are the same to the sheet', () => {
    const [, , , , , a = [], b = []] = BUKU_DASAR['Realisasi Keuangan'] ?? [];
    const sel: Record<string, Sel> = {};
    ['C', 'D', 'E', 'F', 'G', 'H'].forEach((kolom, i) => {
      sel[`${K}${kolom}6`] = b[i + 2] ?? null;
      sel[`${K}${kolom}7`] = a[i + 2] ?? null;
    });
    expect(kode(sel)).toEqual(['baris/tertukar']);
  });

  it('with a kode beside them are exchanged together with it', () => {
    const kodeDi = { [`${K}I5`]: 'KODE', [`${K}I6`]: '7.01.03.2.01.0001' };
    const sel = { ...kodeDi, ...TUKAR, [`${K}I7`]: '7.01.03.2.02.0001', [`${K}I8`]: '7.01.03.2.01.0002' };
    const f = satu(periksaKasus({ sel }), 'baris/tertukar');
    expect(wording(f).hint).toMatch(/^tukarkan kode dan nama sub kegiatan di B7 dan B8/);
  });
});

describe('no exchange', () => {
  const PAGU = 'keuangan/pagu-beda-pk';
  const TARGET = 'keuangan/target-beda-rencana';

  it('where one figure does not fit', () => {
    // C7 would be 85.880.500.
    const semua = kode({ ...TUKAR, [`${K}C7`]: 85880501, [`${K}C9`]: 107244501 });
    expect(semua).not.toContain('baris/tertukar');
    expect(semua.filter((c) => c === PAGU || c === TARGET)).toHaveLength(6);
  });

  it('where only the pagu of two rows are exchanged: the names are right', () => {
    const semua = kode({ [`${K}C7`]: 10470500, [`${K}C8`]: 85880500 });
    expect(semua).not.toContain('baris/tertukar');
    expect(semua.filter((c) => c === PAGU)).toHaveLength(2);
  });

  it('where the kode is exchanged and the names are right', () => {
    const kodeDi = { [`${K}I5`]: 'KODE', [`${K}I6`]: '7.01.03.2.01.0001' };
    const semua = kode({ ...kodeDi, [`${K}I7`]: '7.01.03.2.02.0001', [`${K}I8`]: '7.01.03.2.01.0002' });
    expect(semua).not.toContain('baris/tertukar');
    expect(semua).toContain(PAGU);
  });

  it('where three names went round', () => {
    const semua = kode({ [`${K}B6`]: B, [`${K}B7`]: C, [`${K}B8`]: A });
    expect(semua).not.toContain('baris/tertukar');
    expect(semua.filter((c) => c === PAGU)).toHaveLength(3);
  });
});

test('a realisasi above the pagu of an exchanged row is still found', () => {
  // Row 7 holds 8.816.750 + 78.000.000 = 86.816.750 of 85.880.500.
  const semua = kode({ ...TUKAR, [`${K}G7`]: 78000000, [`${K}G9`]: 80896250 });
  expect(semua).toEqual(expect.arrayContaining(['baris/tertukar', 'keuangan/realisasi-melebihi-pagu']));
  expect(semua).not.toContain('keuangan/target-melebihi-pagu');
});
