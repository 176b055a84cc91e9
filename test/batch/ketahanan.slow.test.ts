import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tulisBuku, unit } from '../support/buku-uji.ts';
import { testBrowser } from '../support/peramban.ts';
import { peramban, prosesTentang } from '../support/proses-peramban.ts';

const SEMUA = [1, 2, 3, 4, 5, 6];
let env: NodeJS.ProcessEnv = {};
let folder = '';
let sementara = '';
let buku = '';

beforeAll(async () => {
  const { path, env: milik } = await testBrowser();
  env = { ...process.env, ...milik, LAPKIN_BROWSER: path, NO_COLOR: '1' };
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-tahan-'));
  sementara = join(folder, 'sementara');
  buku = join(folder, 'buku');
  mkdirSync(sementara);
  for (const n of SEMUA) await tulisBuku(join(buku, `${n}.xlsx`), unit(`Kecamatan ${n}`));
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

interface Jalan {
  readonly anak: ChildProcess;
  /** Resolves once standard error holds the words. */
  readonly tunggu: (kata: string) => Promise<void>;
  readonly selesai: Promise<{ readonly exit: number | null; readonly stderr: string }>;
}

/** Starts the real command line over the six workbooks, in a process of its own. */
function lapkin(...argv: readonly string[]): Jalan {
  const anak = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/support/lapkin.ts', 'batch', buku, '-o', join(folder, 'out'), ...argv],
    { env: { ...env, TMPDIR: sementara }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let stderr = '';
  const pendengar = new Set<() => void>();
  anak.stderr?.on('data', (isi: Buffer) => {
    stderr += isi.toString('utf8');
    for (const dengar of pendengar) dengar();
  });
  const selesai = new Promise<{ exit: number | null; stderr: string }>((resolve) => {
    anak.once('close', (exit) => resolve({ exit, stderr }));
  });
  const tunggu = (kata: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const dengar = (): void => {
        if (stderr.includes(kata)) resolve();
      };
      pendengar.add(dengar);
      dengar();
      void selesai.then((s) => reject(new Error(`ended without "${kata}": ${s.exit}\n${s.stderr}`)));
    });
  return { anak, tunggu, selesai };
}

const ringkasan = () => JSON.parse(readFileSync(join(folder, 'out', 'ringkasan.json'), 'utf8'));
const status = (): readonly string[] => ringkasan().files.map((f: { status: string }) => f.status);
const laporan = (): readonly string[] => readdirSync(join(folder, 'out')).filter((n) => n.endsWith('.pdf'));
/** Everything that a run may not leave behind. */
const sisa = () => [
  ...readdirSync(join(folder, 'out')).filter((n) => n.startsWith('.')),
  ...readdirSync(sementara).filter((n) => n.startsWith('lapkin-peramban-')),
  ...prosesTentang(sementara),
];
/** Each report that the summary calls done is there, whole. */
function periksaUtuh(): void {
  for (const f of ringkasan().files) {
    for (const { file, sha256 } of f.outputs) {
      const isi = readFileSync(join(folder, 'out', file));
      expect(createHash('sha256').update(isi).digest('hex')).toBe(sha256);
      expect(isi.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
    }
  }
}

describe.runIf(process.platform === 'linux')('a batch of six in which something goes wrong', () => {
  it('a browser that hangs: that file fails, naming --timeout; the rest is made', async () => {
    const { tunggu, selesai } = lapkin('--jobs', '1', '--timeout', '15');
    await tunggu('[1/6]');
    for (const pid of peramban(sementara)) process.kill(pid, 'SIGSTOP');
    const { exit, stderr } = await selesai;
    // Whichever was under way when the signal came, on a busy machine not always the second.
    const gagal = status().indexOf('gagal');
    expect([exit, gagal > 0]).toEqual([6, true]);
    expect(status()).toEqual(SEMUA.map((_, i) => (i === gagal ? 'gagal' : 'selesai')));
    expect(stderr).toMatch(
      /gagal {2}.*[2-6]\.xlsx: Peramban belum selesai mencetak setelah 15 detik; .*--timeout 30/,
    );
    expect(laporan()).toHaveLength(5);
    expect(sisa()).toEqual([]);
    periksaUtuh();
  });

  it('a browser that is killed while two files are under way: both are tried again, all six are made', async () => {
    const { tunggu, selesai } = lapkin('--jobs', '2');
    await tunggu('[2/6]');
    const korban = peramban(sementara);
    expect(korban).toHaveLength(1);
    for (const pid of korban) process.kill(pid, 'SIGKILL');
    const { exit } = await selesai;
    expect([exit, status()]).toEqual([0, Array(6).fill('selesai')]);
    expect(laporan()).toHaveLength(6);
    expect(sisa()).toEqual([]);
    periksaUtuh();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: what is done is whole, nothing is left lying about, --retry-failed goes on from there',
    async (sinyal) => {
      const { anak, tunggu, selesai } = lapkin('--jobs', '2');
      await tunggu('[2/6]');
      anak.kill(sinyal);
      const { exit, stderr } = await selesai;
      expect(exit).toBe(130);
      expect(stderr).toContain('--retry-failed');
      expect(stderr).not.toContain(': terputus');
      const jadi = status().filter((s) => s === 'selesai').length;
      expect(jadi).toBeGreaterThanOrEqual(2);
      expect(jadi).toBeLessThan(6);
      expect(laporan()).toHaveLength(jadi);
      expect(sisa()).toEqual([]);
      periksaUtuh();
      const sebelum = laporan().map((n) => [n, statSync(join(folder, 'out', n)).mtimeMs] as const);
      const lanjut = await lapkin('--retry-failed').selesai;
      expect(lanjut.exit).toBe(0);
      expect(lanjut.stderr).toContain(`[1/${6 - jadi}]`);
      expect([status(), laporan().length]).toEqual([Array(6).fill('selesai'), 6]);
      for (const [n, waktu] of sebelum) expect(statSync(join(folder, 'out', n)).mtimeMs).toBe(waktu);
      periksaUtuh();
    },
  );

  it('SIGINT is heard at once among workbooks that findings stop, too', async () => {
    const asli = readFileSync('examples/kalaena-2024-tw2-asli.xlsx');
    for (let i = 0; i < 300; i++) writeFileSync(join(buku, `asli-${i}.xlsx`), asli);
    const { anak, tunggu, selesai } = lapkin('--to', 'json');
    await tunggu('[20/306]');
    anak.kill('SIGINT');
    const { exit, stderr } = await selesai;
    expect([exit, stderr.includes('[306/306]')]).toEqual([130, false]);
    expect(sisa()).toEqual([]);
  });

  it('lapkin itself is killed: the next run takes the folder over and makes the rest', async () => {
    const { anak, tunggu, selesai } = lapkin('--jobs', '1');
    await tunggu('[2/6]');
    anak.kill('SIGKILL');
    await selesai;
    expect(readdirSync(join(folder, 'out'))).toContain('.ringkasan.kunci');
    const { exit } = await lapkin().selesai;
    expect([exit, status()]).toEqual([0, Array(6).fill('selesai')]);
    expect(laporan()).toHaveLength(6);
    periksaUtuh();
  });

  it('two runs into one folder at once: the second is refused, the first is not hurt', async () => {
    const pertama = lapkin('--jobs', '1');
    await pertama.tunggu('[1/6]');
    // Held where it is: it might be done before the second one has begun.
    pertama.anak.kill('SIGSTOP');
    const kedua = await lapkin().selesai;
    pertama.anak.kill('SIGCONT');
    expect(kedua.exit).toBe(4);
    expect(kedua.stderr).toMatch(
      new RegExp(`sedang dipakai lapkin batch yang lain \\(proses ${pertama.anak.pid} di `),
    );
    expect((await pertama.selesai).exit).toBe(0);
    expect(laporan()).toHaveLength(6);
  });

  it('a file that cannot be read and --fail-fast: nothing more is begun', async () => {
    writeFileSync(join(buku, '1.xlsx'), 'bukan buku kerja');
    const { exit } = await lapkin('--jobs', '1', '--fail-fast').selesai;
    expect([exit, status()]).toEqual([6, ['gagal', ...Array(5).fill('terputus')]]);
    expect(laporan()).toEqual([]);
    expect(sisa()).toEqual([]);
  });
});
