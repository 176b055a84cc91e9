import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellStages } from '../../src/cli/stages.ts';

/** What stands on standard error after 40 seconds: one stage for 20, the next for 20. */
function runStages(isTTY: boolean, flags: { readonly quiet?: boolean } = {}, env = {}): string {
  const chunks: unknown[] = [];
  const stderr = { isTTY, write: (chunk: unknown) => void chunks.push(chunk) };
  const stages = tellStages(flags, { stderr, env } as Parameters<typeof tellStages>[1], () => Date.now());
  stages.begin('menyusun laporan');
  vi.advanceTimersByTime(20_000);
  stages.begin('mencetak PDF, kira-kira 340 halaman');
  vi.advanceTimersByTime(20_000);
  stages.release();
  vi.advanceTimersByTime(20_000);
  return chunks.join('');
}

describe('where a long run is', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  it('is told in a line now and then where lines stay', () => {
    expect(runStages(false)).toBe(
      'menyusun laporan (sudah 15,0 detik) ...\nmencetak PDF, kira-kira 340 halaman (sudah 30,0 detik) ...\n',
    );
    expect(runStages(true, {}, { TERM: 'dumb' })).toBe(runStages(false));
  });

  it('is one line on a terminal, which is gone at the end', () => {
    const lines = runStages(true).split('\r\u001b[2K');
    expect(lines.slice(0, 2)).toEqual(['', 'menyusun laporan (sudah 3,0 detik) ...']);
    expect(lines.slice(-2)).toEqual(['mencetak PDF, kira-kira 340 halaman (sudah 40,0 detik) ...', '']);
    expect(lines.join('')).not.toContain('\n');
  });

  it('is not told under --quiet, nor of a short run', () => {
    expect(runStages(true, { quiet: true })).toBe('');
    const chunks: unknown[] = [];
    const stderr = { isTTY: true, write: (chunk: unknown) => void chunks.push(chunk) };
    const stages = tellStages({}, { stderr, env: {} } as Parameters<typeof tellStages>[1], () => Date.now());
    stages.begin('menyusun laporan');
    vi.advanceTimersByTime(2500);
    stages.release();
    expect(chunks).toEqual([]);
  });
});
