import { describe, expect, it, test } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { wording } from '../../src/findings/wording.ts';
import { BASE_BUKU } from '../errors/base-buku.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules, findOnly } from './check-case.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const B = 'Peningkatan Efektivitas Pemberdayaan';
const C = 'Koordinasi Pembangunan Perdesaan';
const K = 'Realisasi Keuangan!';
const EXCHANGED = { [`${K}B7`]: C, [`${K}B8`]: B };

function listCodes(cells: Readonly<Record<string, TestCell>>): readonly string[] {
  return checkCaseRules({ cells: cells }).findings.map((f) => f.code);
}

describe("two names at each other's figures", () => {
  it('are one finding, at both names, in place of one a figure', () => {
    const result = checkCaseRules({ cells: EXCHANGED });
    const f = findOnly(result, 'baris/tertukar');
    expect(result.findings).toHaveLength(1);
    expect([f.at, ...(f.related ?? [])].map((r) => r && formatCellRef(r))).toEqual([
      "'Realisasi Keuangan'!B7",
      "'Realisasi Keuangan'!B8",
    ]);
    expect(wording(f).hint).toBe('tukarkan nama sub kegiatan di B7 dan B8, simpan, lalu ulangi');
  });

  it('leave as many figures compared as in the right workbook', () => {
    expect(checkCaseRules({ cells: EXCHANGED }).checked).toBe(checkCaseRules({ cells: {} }).checked);
  });

  it('whole rows of figures exchanged are the same to the sheet', () => {
    const [, , , , , a = [], b = []] = BASE_BUKU['Realisasi Keuangan'] ?? [];
    const cells: Record<string, TestCell> = {};
    ['C', 'D', 'E', 'F', 'G', 'H'].forEach((column, i) => {
      cells[`${K}${column}6`] = b[i + 2] ?? null;
      cells[`${K}${column}7`] = a[i + 2] ?? null;
    });
    expect(listCodes(cells)).toEqual(['baris/tertukar']);
  });

  it('with a kode beside them are exchanged together with it', () => {
    const kodeCells = { [`${K}I5`]: 'KODE', [`${K}I6`]: '7.01.03.2.01.0001' };
    const cells = {
      ...kodeCells,
      ...EXCHANGED,
      [`${K}I7`]: '7.01.03.2.02.0001',
      [`${K}I8`]: '7.01.03.2.01.0002',
    };
    const f = findOnly(checkCaseRules({ cells: cells }), 'baris/tertukar');
    expect(wording(f).hint).toMatch(/^tukarkan kode dan nama sub kegiatan di B7 dan B8/);
  });
});

describe('no exchange', () => {
  const PAGU = 'keuangan/pagu-beda-pk';
  const TARGET = 'keuangan/target-beda-rencana';

  it('where one figure does not fit', () => {
    // C7 would be 85.880.500.
    const all = listCodes({ ...EXCHANGED, [`${K}C7`]: 85880501, [`${K}C9`]: 107244501 });
    expect(all).not.toContain('baris/tertukar');
    // Two pagu, and the targets of two quarters, which are each other's and told once.
    expect(all.filter((c) => c === PAGU || c === TARGET)).toHaveLength(4);
  });

  it('where only the pagu of two rows are exchanged: the names are right', () => {
    const all = listCodes({ [`${K}C7`]: 10470500, [`${K}C8`]: 85880500 });
    expect(all).not.toContain('baris/tertukar');
    expect(all.filter((c) => c === PAGU)).toHaveLength(1);
  });

  it('where the kode is exchanged and the names are right', () => {
    const kodeCells = { [`${K}I5`]: 'KODE', [`${K}I6`]: '7.01.03.2.01.0001' };
    const all = listCodes({ ...kodeCells, [`${K}I7`]: '7.01.03.2.02.0001', [`${K}I8`]: '7.01.03.2.01.0002' });
    expect(all).not.toContain('baris/tertukar');
    expect(all).toContain(PAGU);
  });

  it('where three names went round', () => {
    const all = listCodes({ [`${K}B6`]: B, [`${K}B7`]: C, [`${K}B8`]: A });
    expect(all).not.toContain('baris/tertukar');
    expect(all.filter((c) => c === PAGU)).toHaveLength(3);
  });
});

test('a realisasi above the pagu of an exchanged row is still found', () => {
  // Row 7 holds 8.816.750 + 78.000.000 = 86.816.750 of 85.880.500.
  const all = listCodes({ ...EXCHANGED, [`${K}G7`]: 78000000, [`${K}G9`]: 80896250 });
  expect(all).toEqual(expect.arrayContaining(['baris/tertukar', 'keuangan/realisasi-melebihi-pagu']));
  expect(all).not.toContain('keuangan/target-melebihi-pagu');
});
