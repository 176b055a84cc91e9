import { describe, expect, test } from 'vitest';
import { makeFinding } from '../../src/findings/finding.ts';
import { wording } from '../../src/findings/wording.ts';

/** `kolom/ganda` with a text of its title and its advice. */
const duplicate = (place: string, advice: string) =>
  wording(makeFinding('kolom/ganda', { kolom: 'ANGGARAN', lembar: 'PK', tempat: place, cara: advice }));

/** Of this many signs, its last one not found elsewhere. */
const ofLength = (length: number): string => `${'a'.repeat(length - 1)}z`;

describe('how much of a text a sentence holds', () => {
  test('of what a cell holds 400 signs, the last of them "…" where there were more', () => {
    expect(duplicate(ofLength(400), 'ketik').title).toContain(ofLength(400));
    const { title } = duplicate(ofLength(401), 'ketik');
    expect(title).toContain(`${'a'.repeat(399)}…`);
    expect(title).not.toContain('z');
  });

  test('of what is to be typed, cell by cell, 8,000: advice that is cut short cannot be obeyed', () => {
    expect(duplicate('C1', ofLength(401)).hint).toContain(ofLength(401));
    expect(duplicate('C1', ofLength(8000)).hint).toContain(ofLength(8000));
    const { hint } = duplicate('C1', ofLength(8001));
    expect(hint).toContain(`${'a'.repeat(7999)}…`);
    expect(hint).not.toContain('z');
  });
});

describe('the other cells with the same mistake', () => {
  const at = (row: number) => ({ sheet: 'PK', row, column: 6 });
  const hintFor = (...rows: readonly number[]) => {
    const one = makeFinding('kolom/ganda', { kolom: 'A', lembar: 'PK', tempat: 'C1', cara: 'ketik' }, { at: at(2) });
    return wording({ ...one, copies: rows.map(at) }).hint;
  };

  test('one, several apart, a range', () => {
    expect(hintFor()).not.toContain('begitu pula');
    expect(hintFor(6)).toMatch(/; begitu pula di F6$/);
    expect(hintFor(6, 8)).toMatch(/; begitu pula di F6, F8$/);
    expect(hintFor(6, 7, 8)).toMatch(/; begitu pula di F6:F8$/);
  });
});
