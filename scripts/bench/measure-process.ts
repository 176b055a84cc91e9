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
  const kode = await tunggu(['--require', pencatat, ...args], { LAPKIN_BENCH_RSS: rss });
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

/** Runs several commands in turn, `kali` rounds after one to warm the disk cache: all runs of each, round by round. */
export async function semuaPutaran<K extends string>(
  perintah: Readonly<Record<K, () => Promise<Jalan>>>,
  kali: number,
): Promise<Readonly<Record<K, readonly Jalan[]>>> {
  const nama = Object.keys(perintah) as K[];
  const hasil = new Map<K, Jalan[]>(nama.map((n) => [n, []]));
  for (let putaran = 0; putaran <= kali; putaran += 1) {
    for (const n of nama) {
      const jalan = await perintah[n]();
      if (putaran > 0) hasil.get(n)?.push(jalan);
    }
  }
  return Object.fromEntries(hasil) as Record<K, Jalan[]>;
}

/** As semuaPutaran; the medians of each command. */
export async function bergiliran<K extends string>(
  perintah: Readonly<Record<K, () => Promise<Jalan>>>,
  kali: number,
): Promise<Readonly<Record<K, Jalan>>> {
  const semua = await semuaPutaran(perintah, kali);
  const tengah = (n: K): Jalan => ({
    ms: median(semua[n].map((j) => j.ms)),
    puncakMb: median(semua[n].map((j) => j.puncakMb)),
  });
  return Object.fromEntries((Object.keys(perintah) as K[]).map((n) => [n, tengah(n)])) as Record<K, Jalan>;
}

/** Median of the ratios of two commands within each round, so that a busy machine weighs on both alike. */
export function rasioPutaran(atas: readonly Jalan[], bawah: readonly Jalan[]): number {
  return median(atas.map((j, i) => j.ms / (bawah[i]?.ms ?? Number.NaN)));
}

/** Counts what is written to standard output, and notes the live heap after a full collection at every `LANGKAH`th writing. */
const PENCATAT_HIDUP = `let n = 0;
const catatan = [];
const tulis = process.stdout.write.bind(process.stdout);
process.stdout.write = (...args) => {
  n += 1;
  if (n % Number(process.env.LAPKIN_BENCH_LANGKAH) === 0) {
    globalThis.gc();
    catatan.push(process.memoryUsage().heapUsed);
  }
  return tulis(...args);
};
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.LAPKIN_BENCH_RSS, JSON.stringify(catatan));
});`;

/** Live heap (MB) of a program that writes once for each workbook, after every `langkah` of them. */
export async function memoriHidup(
  args: readonly string[],
  folder: string,
  langkah: number,
  boleh = [0],
): Promise<readonly number[]> {
  const pencatat = join(folder, 'pencatat-hidup.cjs');
  const catatan = join(folder, 'hidup.json');
  writeFileSync(pencatat, PENCATAT_HIDUP);
  const kode = await tunggu(['--expose-gc', '--require', pencatat, ...args], {
    LAPKIN_BENCH_RSS: catatan,
    LAPKIN_BENCH_LANGKAH: String(langkah),
  });
  if (kode === null || !boleh.includes(kode)) throw new Error(`node ${args.join(' ')} ended with ${kode}`);
  const isi: unknown = JSON.parse(readFileSync(catatan, 'utf8'));
  return Array.isArray(isi) ? isi.map((n) => Number(n) / 1e6) : [];
}

/** Starts Node with arguments, output thrown away; gives the exit code. */
function tunggu(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number | null> {
  return new Promise((selesai, gagal) => {
    const anak = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
    anak.on('error', gagal);
    anak.on('exit', selesai);
  });
}
