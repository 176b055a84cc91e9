import { describe, expect, it } from 'vitest';
import type { Entri, Status } from '../../src/app/batch/batch-summary.ts';
import { sebutLama } from '../../src/app/shared/duration.ts';
import { kemajuan } from '../../src/cli/progress.ts';
import { penaksir, sebutSisa } from '../../src/cli/time-left.ts';
import { columns } from '../../src/findings/format/flow.ts';

const PANJANG = 'data/kabupaten/kecamatan/Buku Kerja Kecamatan Kalaena Triwulan II 2024 (final sekali).xlsx';

function entri(status: Status, file = 'a.xlsx', message = ''): Entri {
  const jadi = status === 'selesai' || status === 'tetap';
  return {
    file,
    status,
    findings: { error: 0, warning: jadi ? 2 : 0, info: 0 },
    outputs: jadi ? [{ file: 'camat-2024-tw-ii.pdf', sha256: '' }] : [],
    sidik: '',
    seconds: 0.42,
    pages: jadi ? 14 : null,
    message,
  };
}

/** A run over entries that end one second after each other; gives what was written. */
function jalan(
  daftar: readonly Entri[],
  stderr: { isTTY?: boolean; columns?: number } = {},
  lain: { quiet?: boolean; env?: Record<string, string>; semua?: number; terputus?: boolean } = {},
): string {
  let teks = '';
  let kini = 0;
  const write = (t: string): void => {
    teks += t;
  };
  const shell = { stderr: { ...stderr, write }, env: lain.env ?? { NO_COLOR: '1' } };
  const layar = kemajuan({ quiet: lain.quiet === true }, shell, 'laporan', () => kini);
  daftar.forEach((e, i) => {
    kini += 1000;
    layar.entri(e, i + 1, lain.semua ?? daftar.length);
  });
  layar.akhir(daftar, lain.terputus === true);
  return teks;
}

const CAMPUR = [entri('selesai'), entri('tetap', 'b.xlsx'), entri('gagal', 'c.xlsx', 'Berkas ini kosong')];

describe('batch into a file or pipe', () => {
  it('keeps to one line a file, whatever its name holds', () => {
    const nama = 'a\nb\u001b[2J.xlsx';
    const teks = jalan([entri('tetap', nama), entri('gagal', nama, `Berkas tidak ditemukan: ${nama}`)]);
    expect(teks.split('\n').slice(0, 2)).toEqual([
      '[1/2] tidak berubah  a b [2J.xlsx',
      '[2/2] gagal  a b [2J.xlsx: Berkas tidak ditemukan: a b [2J.xlsx',
    ]);
  });

  it('writes one line a file, then the sums and what to do', () => {
    expect(jalan(CAMPUR)).toBe(
      [
        '[1/3] selesai  a.xlsx -> camat-2024-tw-ii.pdf (14 halaman, 2 peringatan, 0,4 detik)',
        '[2/3] tidak berubah  b.xlsx',
        '[3/3] gagal  c.xlsx: Berkas ini kosong',
        '1 laporan dibuat, 1 tidak berubah, 1 gagal (3,0 detik); ringkasan ada di laporan',
        'Betulkan yang gagal, lalu ulangi perintah yang sama ditambah --retry-failed.',
        '',
      ].join('\n'),
    );
  });

  it('says how to go on after Ctrl-C', () => {
    const teks = jalan(
      [entri('selesai'), entri('terputus', 'b.xlsx', 'belum dikerjakan')],
      {},
      { terputus: true },
    );
    expect(teks).toContain('1 laporan dibuat, 0 gagal, 1 belum dikerjakan');
    expect(teks).toContain('Lanjutkan dengan perintah yang sama ditambah --retry-failed.');
  });

  it('--quiet writes what failed, and nothing at all when all is well', () => {
    expect(jalan(CAMPUR, {}, { quiet: true }).split('\n')[0]).toBe('[3/3] gagal  c.xlsx: Berkas ini kosong');
    expect(jalan([entri('selesai')], { isTTY: true, columns: 80 }, { quiet: true })).toBe('');
  });
});

describe.each([60, 40, 200])('batch on a terminal of %i columns', (lebar) => {
  const banyak = Array.from({ length: 30 }, (_, i) =>
    i === 7
      ? entri(
          'gagal',
          PANJANG,
          'Peramban belum selesai mencetak setelah 60 detik; beri waktu lebih lama dengan --timeout 120',
        )
      : entri('selesai'),
  );
  const layar = jalan(banyak, { isTTY: true, columns: lebar }, { semua: 300 });
  const baris = layar.replaceAll('\r\u001b[2K', '\n').split('\n');

  it('never writes a line that the terminal would break', () => {
    for (const b of baris) expect([b, columns(b) <= lebar]).toEqual([b, true]);
  });

  it('keeps one line that is written anew, and above it what failed alone', () => {
    expect(baris.filter((b) => b.includes('/300'))).toHaveLength(30);
    expect(layar.split('\n').filter((b) => b.includes('selesai  a.xlsx'))).toEqual([]);
    expect(layar.replaceAll('\n  ', ' ')).toContain('--timeout 120\n');
    expect(layar).toContain('(final sekali).xlsx');
  });

  it('tells the time left once it can be told, and how many failed', () => {
    const kemajuannya = baris.filter((b) => b.includes('/300'));
    expect(kemajuannya.slice(0, 4).join()).not.toContain('lagi');
    // One a second: 295 seconds are left after the fifth.
    expect(kemajuannya[4]).toMatch(/5\/300 {2}kira-kira 5 menit lagi$/);
    expect(kemajuannya[29]).toMatch(/30\/300 {2}1 gagal {2}kira-kira (?:4|5) menit lagi$/);
  });
});

it('a terminal that cannot move its cursor gets one line a file', () => {
  const teks = jalan(CAMPUR, { isTTY: true, columns: 80 }, { env: { TERM: 'dumb' } });
  expect(teks).not.toContain('\u001b');
  expect(teks).toContain('[1/3] selesai  a.xlsx');
});

describe('the time left', () => {
  it('is not told before five files and two seconds', () => {
    const cepat = penaksir(0);
    expect([100, 200, 300, 400, 500, 600].map((t) => cepat(t, 10))).toEqual(Array(6).fill(null));
    const lambat = penaksir(0);
    expect([1000, 2000, 3000, 4000, 5000].map((t) => lambat(t, 10))).toEqual([
      null,
      null,
      null,
      null,
      10_000,
    ]);
  });

  it('follows the pace of the last files: what was passed over quickly does not shorten it', () => {
    const taksir = penaksir(0);
    for (let i = 1; i <= 500; i++) taksir(i * 5, 0);
    const sisa = Array.from({ length: 40 }, (_, i) => taksir(2500 + (i + 1) * 1000, 100));
    expect(sisa.at(-1)).toBe(100_000);
  });

  it.each([
    [900, 'beberapa detik lagi'],
    [31_000, 'kira-kira 40 detik lagi'],
    [58_000, 'kira-kira 1 menit lagi'],
    [170_000, 'kira-kira 3 menit lagi'],
    [3_600_000, 'kira-kira 1 jam lagi'],
    [5_100_000, 'kira-kira 1 jam 25 menit lagi'],
  ])('%i ms reads %s', (ms, teks) => expect(sebutSisa(ms)).toBe(teks));

  it.each([
    [3_420, '3,4 detik'],
    [59_960, '1 menit'],
    [125_000, '2 menit 5 detik'],
    [7_320_000, '2 jam 2 menit'],
  ])('%i ms took %s', (ms, teks) => expect(sebutLama(ms)).toBe(teks));
});
