import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, type Code } from '../../src/findings/catalog.ts';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import type { Contoh } from '../../src/findings/example.ts';
import { findingLines } from '../../src/findings/format/finding-lines.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { wording } from '../../src/findings/wording.ts';
import { bukuKasus } from './buku-dasar.ts';
import { KASUS } from './cases.ts';
import { berkasContoh } from './contoh-berkas.ts';
import { contohDari } from './contoh-kasus.ts';
import { dokumenTemuan } from './dokumen.ts';
import { type HasilKasus, jalankan } from './hasil-kasus.ts';
import { periksa } from './periksa.ts';
import { wajib } from './wajib.ts';

const AKAR = join(import.meta.dirname, '../..');
const CODES = Object.keys(CATALOGUE) as Code[];
const hasil: HasilKasus[] = [];

beforeAll(async () => {
  for (const kasus of KASUS) hasil.push(await jalankan(kasus));
});

/** Golden file of a case: the second and later ones of a code are numbered. */
function berkasEmas(index: number): string {
  const { code } = KASUS[index] ?? { code: '' };
  const before = KASUS.slice(0, index).filter((k) => k.code === code).length;
  const slug = code.replace('/', '-') + (before === 0 ? '' : `-${before + 1}`);
  return join(AKAR, 'test/errors/golden', `${slug}.txt`);
}

describe('the base workbook of the cases', () => {
  it('has no finding', () => {
    expect(periksa(bukuKasus({}), {})).toEqual([]);
  });
});

describe('every code', () => {
  it.each(CODES)('%s has a case', (code) => {
    expect(KASUS.filter((k) => k.code === code).length).toBeGreaterThan(0);
  });
});

describe.each(KASUS.map((kasus, index) => ({ code: kasus.code, kasus, index })))(
  '$code ($index)',
  ({ code, kasus, index }) => {
    const own = () => (hasil[index]?.findings ?? []).filter((d) => d.code === code);

    it('is found, with nothing else but what the case says', () => {
      const codes = new Set((hasil[index]?.findings ?? []).map((d) => d.code));
      expect([...codes].sort()).toEqual([...new Set([code, ...(kasus.juga ?? [])])].sort());
      expect(own()[0]?.at === undefined ? undefined : formatCellRef(own()[0]?.at as never)).toBe(kasus.di);
    });

    it('carries the figures that exist, and the repair', () => {
      for (const d of own()) {
        const need = wajib(code);
        if (need.includes('tertulis')) expect(d.written ?? '').not.toBe('');
        if (need.includes('dihitung')) expect(d.computed ?? '').not.toBe('');
        expect(wording(d).hint).not.toBe('');
        expect(wording(d).title).not.toMatch(/undefined|\.$/);
      }
    });

    it('reads as its golden text', async () => {
      const text = own()
        .map((d) => `${findingLines(d, 'buku.xlsx', { paint: NO_PAINT }).join('\n')}\n`)
        .join('\n');
      await expect(text).toMatchFileSnapshot(berkasEmas(index));
    });
  },
);

describe('what is made from the cases', () => {
  function contoh(): ReadonlyMap<string, Contoh> {
    const map = new Map<string, Contoh>();
    KASUS.forEach((kasus, i) => {
      const finding = hasil[i]?.findings.find((d) => d.code === kasus.code);
      if (finding !== undefined && !map.has(kasus.code))
        map.set(kasus.code, contohDari(finding, hasil[i]?.raw ?? null));
    });
    return map;
  }

  it('docs/temuan.md is up to date', async () => {
    const path = join(AKAR, 'docs/temuan.md');
    expect(existsSync(path) || process.env.CI === undefined).toBe(true);
    await expect(dokumenTemuan(CATALOGUE, contoh())).toMatchFileSnapshot(path);
  });

  it('the examples of `lapkin explain` are up to date', async () => {
    await expect(berkasContoh(contoh())).toMatchFileSnapshot(join(AKAR, 'src/findings/finding-examples.ts'));
  });
});
