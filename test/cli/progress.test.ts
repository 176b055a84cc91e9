import { describe, expect, it } from 'vitest';
import type { BatchEntry, Status } from '../../src/app/batch/batch-summary.ts';
import { showProgress } from '../../src/cli/progress.ts';
import { columns } from '../../src/findings/format/flow.ts';

const LONG_NAME = 'data/kabupaten/kecamatan/Buku Kerja Kecamatan Kalaena Triwulan II 2024 (final sekali).xlsx';

function makeEntry(status: Status, file = 'a.xlsx', message = ''): BatchEntry {
  const built = status === 'selesai' || status === 'tetap';
  return {
    file,
    status,
    findings: { error: 0, warning: built ? 2 : 0, info: 0 },
    outputs: built ? [{ file: 'camat-2024-tw-ii.pdf', sha256: '' }] : [],
    sidik: '',
    seconds: 0.42,
    pages: built ? 14 : null,
    message,
  };
}

/** A run over entries that end one second after each other; gives what was written. */
function runProgress(
  entries: readonly BatchEntry[],
  stderr: { isTTY?: boolean; columns?: number } = {},
  options: { quiet?: boolean; env?: Record<string, string>; total?: number; interrupted?: boolean } = {},
): string {
  let text = '';
  let now = 0;
  const write = (t: string): void => {
    text += t;
  };
  const shell = { stderr: { ...stderr, write }, env: options.env ?? { NO_COLOR: '1' } };
  const screen = showProgress({ quiet: options.quiet === true }, shell, 'laporan', () => now);
  entries.forEach((e, i) => {
    now += 1000;
    screen.entry(e, i + 1, options.total ?? entries.length);
  });
  screen.finish(entries, options.interrupted === true);
  return text;
}

const MIXED = [makeEntry('selesai'), makeEntry('tetap', 'b.xlsx'), makeEntry('gagal', 'c.xlsx', 'Berkas ini kosong')];

describe('batch into a file or pipe', () => {
  it('keeps to one line a file, whatever its name holds', () => {
    const name = 'a\nb\u001b[2J.xlsx';
    const text = runProgress([makeEntry('tetap', name), makeEntry('gagal', name, `Berkas tidak ditemukan: ${name}`)]);
    expect(text.split('\n').slice(0, 2)).toEqual([
      '[1/2] tidak berubah  a b [2J.xlsx',
      '[2/2] gagal  a b [2J.xlsx: Berkas tidak ditemukan: a b [2J.xlsx',
    ]);
  });

  it('writes one line a file, then the sums and what to do', () => {
    expect(runProgress(MIXED)).toBe(
      [
        '[1/3] selesai  a.xlsx: camat-2024-tw-ii.pdf (14 halaman, 2 peringatan, 0,4 detik)',
        '[2/3] tidak berubah  b.xlsx',
        '[3/3] gagal  c.xlsx: Berkas ini kosong',
        '1 laporan dibuat, 1 tidak berubah, 1 gagal (3,0 detik); ringkasan ada di laporan',
        'Betulkan yang gagal, lalu ulangi perintah yang sama ditambah --retry-failed.',
        '',
      ].join('\n'),
    );
  });

  it('says how to go on after Ctrl-C', () => {
    const text = runProgress(
      [makeEntry('selesai'), makeEntry('terputus', 'b.xlsx', 'belum dikerjakan')],
      {},
      { interrupted: true },
    );
    expect(text).toContain('1 laporan dibuat, 0 gagal, 1 belum dikerjakan');
    expect(text).toContain('Lanjutkan dengan perintah yang sama ditambah --retry-failed.');
  });

  it('--quiet writes what failed, and nothing at all when all is well', () => {
    expect(runProgress(MIXED, {}, { quiet: true }).split('\n')[0]).toBe('[3/3] gagal  c.xlsx: Berkas ini kosong');
    expect(runProgress([makeEntry('selesai')], { isTTY: true, columns: 80 }, { quiet: true })).toBe('');
  });
});

describe.each([60, 40, 200])('batch on a terminal of %i columns', (width) => {
  const many = Array.from({ length: 30 }, (_, i) =>
    i === 7
      ? makeEntry(
          'gagal',
          LONG_NAME,
          'Peramban belum selesai mencetak setelah 60 detik; beri waktu lebih lama dengan --timeout 120',
        )
      : makeEntry('selesai'),
  );
  const screen = runProgress(many, { isTTY: true, columns: width }, { total: 300 });
  const lines = screen.replaceAll('\r\u001b[2K', '\n').split('\n');

  it('never writes a line that the terminal would break', () => {
    for (const b of lines) expect([b, columns(b) <= width]).toEqual([b, true]);
  });

  it('keeps one line that is written anew, and above it what failed alone', () => {
    expect(lines.filter((b) => b.includes('/300'))).toHaveLength(30);
    expect(screen.split('\n').filter((b) => b.includes('selesai  a.xlsx'))).toEqual([]);
    expect(screen.replaceAll('\n  ', ' ')).toContain('--timeout 120\n');
    expect(screen).toContain('(final sekali).xlsx');
  });

  it('tells the time left once it can be told, and how many failed', () => {
    const progressLines = lines.filter((b) => b.includes('/300'));
    expect(progressLines.slice(0, 4).join()).not.toContain('lagi');
    // One a second: 295 seconds are left after the fifth.
    expect(progressLines[4]).toMatch(/5\/300 {2}kira-kira 5 menit lagi$/);
    expect(progressLines[29]).toMatch(/30\/300 {2}1 gagal {2}kira-kira (?:4|5) menit lagi$/);
  });
});

it('a terminal that cannot move its cursor gets one line a file', () => {
  const text = runProgress(MIXED, { isTTY: true, columns: 80 }, { env: { TERM: 'dumb' } });
  expect(text).not.toContain('\u001b');
  expect(text).toContain('[1/3] selesai  a.xlsx');
});
