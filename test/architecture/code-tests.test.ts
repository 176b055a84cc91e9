import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/house/source.ts';
import { CATALOGUE } from '../../src/findings/catalog.ts';

/** Tests that are not about a rule: cases of every code, whole workbooks, whole runs. */
const WHOLE = /^(?:errors|checker|e2e|corpus|fuzz|architecture)\//;
/** Families whose rules look at tables, Identitas, and settings. */
const OF_RULES =
  /^(?:pk|rencana|keuangan|jumlah|kode|baris|identitas|pembulatan|kinerja-keuangan|perubahan|riwayat|tindak-lanjut|skala|predikat)\//;
const OF_READING = /^(?:lembar|kolom|sel|pengaturan)\//;

const TESTS = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.test.ts') && !WHOLE.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, 'test', path), 'utf8') }));

describe('every code', () => {
  it.each(Object.keys(CATALOGUE))('%s is named by a test of its own, beside its case', (code) => {
    const named = TESTS.filter(({ text }) => text.includes(code)).map(({ path }) => path);
    expect(named).not.toEqual([]);
    if (OF_RULES.test(code))
      expect(named.some((path) => /^(?:rules|domain|sheets|roots|narasi)/.test(path))).toBe(true);
    if (OF_READING.test(code)) expect(named.some((path) => /^(?:rules|sheets|roots|app)/.test(path))).toBe(true);
  });
});
