import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/findings/catalog/entry.ts';
import { CATALOGUE, type Code, entryOf } from '../../../src/findings/catalog.ts';
import { exampleOf } from '../../../src/findings/example.ts';
import { formatExplanation } from '../../../src/findings/format/explanation.ts';
import { columns } from '../../../src/findings/format/flow.ts';
import { NO_PAINT } from '../../../src/findings/paint.ts';
import { WRONG_JUMLAH } from '../../support/example-check-report.ts';

const plain = { paint: NO_PAINT };

describe('formatExplanation', () => {
  const entry = entryOf('keuangan/jumlah');
  const example = {
    finding: WRONG_JUMLAH,
    cells: [
      ["'Realisasi Keuangan'!F6", '-'],
      ["'Realisasi Keuangan'!F10", ''],
    ] as const,
  };

  it('prints what, why, repair and example', () => {
    const lines = formatExplanation('keuangan/jumlah', example, plain).split('\n');
    expect(lines[0]).toBe('keuangan/jumlah (kesalahan)');
    expect(lines[2]).toBe(`Artinya      ${entry.what}`);
    expect(lines[3]).toBe(`Mengapa      ${entry.why}`);
    expect(lines[4]).toBe('Perbaikan    ganti isi sel Jumlah dengan rumus SUM atas semua baris datanya');
    expect(lines.slice(6, 12)).toEqual([
      'Contoh',
      '  Lembar Realisasi Keuangan',
      '     | F',
      '  ---+---',
      '   6 | -',
      '  10 |',
    ]);
    expect(lines).toContain('        tertulis     41.664.750');
  });

  it('names the export where the example is found in one', () => {
    expect(formatExplanation('impor/tahun', exampleOf('impor/tahun'), plain)).toContain('sel A3 di rak.xlsx');
    expect(formatExplanation('impor/angka', exampleOf('impor/angka'), plain)).toContain('sel AA2 di 05.xlsx');
    expect(formatExplanation('berkas/ekspor', exampleOf('berkas/ekspor'), plain)).toMatch(/^ +di +rak\.xlsx$/m);
    expect(formatExplanation('keuangan/jumlah', exampleOf('keuangan/jumlah'), plain)).toContain('di buku.xlsx');
  });

  it('keeps within 60 columns', () => {
    const text = formatExplanation('keuangan/jumlah', example, { ...plain, width: 60 });
    expect(text.split('\n').filter((line) => columns(line) > 60)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it.each(Object.keys(CATALOGUE) as Code[])('%s: the repair of explain names no cell of the example', (code) => {
    const lines = formatExplanation(code, exampleOf(code), plain).split('\n');
    expect(lines.find((line) => line.startsWith('Perbaikan'))).not.toMatch(/\b[A-Z]{1,2}\d+\b/);
  });

  it.each(Object.entries(CATALOGUE as Record<string, Entry>))('%s has its form and its words', (code, entry) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(entry.what).toMatch(/^\S.*\.$/s);
    expect(entry.why).toMatch(/^\S.*\.$/s);
  });
});
