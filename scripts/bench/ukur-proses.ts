import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One run of a Node process: milliseconds from spawn to exit, and its peak memory. */
export interface Jalan {
  readonly ms: number;
  readonly puncakMb: number;
}

/** Writes the peak memory of the process to LAPKIN_BENCH_RSS when it ends. */
const PENCATAT = `process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.LAPKIN_BENCH_RSS, String(process.resourceUsage().maxRSS));
});`;

/** A folder for what a bench needs, removed afterwards. */
export async function denganFolder<T>(kerja: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-bench-'));
  try {
    return await kerja(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `node ...args` once, output thrown away; throws when it exits with a code that is not allowed. */
export async function jalankan(args: readonly string[], folder: string, boleh = [0]): Promise<Jalan> {
  const pencatat = join(folder, 'pencatat.cjs');
  const rss = join(folder, 'rss.txt');
  writeFileSync(pencatat, PENCATAT);
  const mulai = process.hrtime.bigint();
  const kode = await new Promise<number | null>((selesai, gagal) => {
    const anak = spawn(process.execPath, ['--require', pencatat, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, LAPKIN_BENCH_RSS: rss },
    });
    anak.on('error', gagal);
    anak.on('exit', selesai);
  });
  const ms = Number(process.hrtime.bigint() - mulai) / 1e6;
  if (kode === null || !boleh.includes(kode)) throw new Error(`node ${args.join(' ')} ended with ${kode}`);
  return { ms, puncakMb: Number(readFileSync(rss, 'utf8')) / 1024 };
}

export function median(nilai: readonly number[]): number {
  const urut = [...nilai].sort((a, b) => a - b);
  const tengah = Math.floor(urut.length / 2);
  const atas = urut[tengah] ?? Number.NaN;
  return urut.length % 2 === 1 ? atas : ((urut[tengah - 1] ?? atas) + atas) / 2;
}

/** Runs several commands in turn, `kali` rounds after one to warm the disk cache; the medians of each. */
export async function bergiliran<K extends string>(
  perintah: Readonly<Record<K, () => Promise<Jalan>>>,
  kali: number,
): Promise<Readonly<Record<K, Jalan>>> {
  const nama = Object.keys(perintah) as K[];
  const hasil = new Map<K, Jalan[]>(nama.map((n) => [n, []]));
  for (let putaran = 0; putaran <= kali; putaran += 1) {
    for (const n of nama) {
      const jalan = await perintah[n]();
      if (putaran > 0) hasil.get(n)?.push(jalan);
    }
  }
  const tengah = (n: K): Jalan => ({
    ms: median((hasil.get(n) ?? []).map((j) => j.ms)),
    puncakMb: median((hasil.get(n) ?? []).map((j) => j.puncakMb)),
  });
  return Object.fromEntries(nama.map((n) => [n, tengah(n)])) as Record<K, Jalan>;
}
