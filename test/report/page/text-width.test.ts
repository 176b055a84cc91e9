import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FONT_FAMILIES } from '../../../src/report/page/page-style.ts';
import { type Font, textWidth } from '../../../src/report/page/text-width.ts';

type Outlines = Record<'biasa' | 'tebal', Record<string, [number, string]>>;

describe('the width of a text', () => {
  test.each(Object.entries(FONT_FAMILIES) as [Font, string][])('is that of the letters shipped: %s', (font, family) => {
    const path = join(import.meta.dirname, `../../../templates/fonts/garis-${family}.json`);
    const { biasa: regular, tebal: bold } = JSON.parse(readFileSync(path, 'utf8')) as Outlines;
    for (const text of ['Jumlah Laporan', '1.234.567,89', 'S.D. TRIWULAN IV (%)', '\u00a0\u2013\u2026é']) {
      const sum = (face: Outlines['biasa']) => [...text].reduce((all, c) => all + (face[c]?.[0] ?? 0), 0) / 1000;
      expect(textWidth(text, font)).toBeCloseTo(sum(regular), 6);
      expect(textWidth(text, font, 'bold')).toBeCloseTo(sum(bold), 6);
    }
  });

  test('counts other characters as wide as a digit, and one of two halves once', () => {
    // A digit of Arimo is 0,556 em wide.
    expect(textWidth('\u2264', 'Arial')).toBeCloseTo(0.556, 6);
    expect(textWidth('\u{1f600}', 'Arial')).toBeCloseTo(0.556, 6);
  });
});
