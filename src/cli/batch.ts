import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { batasDariBendera, bilanganBendera } from '../app/batas.ts';
import { bacaPecahan } from '../app/batch/pecahan.ts';
import { type Entri, perluUlang } from '../app/batch/ringkasan.ts';
import { runBatch } from '../app/batch/run-batch.ts';
import { BENTUK_KELUARAN, type BentukKeluaran } from '../app/keluaran.ts';
import { periksaWaktu } from '../app/pilihan.ts';
import { EXIT, Failure } from '../diagnostics/failure.ts';
import { waktuTetap } from './bendera.ts';
import { type BenderaUmum, mesin, type ProcessLike } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** The flags of `lapkin batch` as commander hands them over. */
export interface BenderaBatch extends BenderaUmum {
  readonly output?: string;
  readonly to?: string;
  readonly jobs?: string;
  readonly failFast?: boolean;
  readonly retryFailed?: boolean;
  readonly force?: boolean;
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly shard?: string;
  readonly templates?: string;
  readonly browser?: string;
  readonly timeout?: string;
  readonly triwulan?: string;
  readonly tahun?: string;
}

/** `lapkin batch <folder/glob/berkas...> -o <folder>`. Gives the exit code; throws Failure (exit 2 to 5). */
export async function batch(
  inputs: readonly string[],
  bendera: BenderaBatch,
  shell: ProcessLike,
  version: string,
): Promise<number> {
  if (bendera.output === undefined) {
    throw new Failure(EXIT.usage, 'Folder keluaran belum disebut', 'tambahkan -o laporan');
  }
  periksaWaktu(bendera);
  const putus = new AbortController();
  const berhenti = (): void => putus.abort();
  shell.once('SIGINT', berhenti);
  shell.once('SIGTERM', berhenti);
  const kemajuan = penampil(bendera, shell);
  try {
    const hasil = await runBatch(
      inputs,
      {
        ...bendera,
        folder: resolve(shell.cwd(), bendera.output),
        bentuk: bacaBentuk(bendera.to ?? 'pdf'),
        jobs: Math.round(bilanganBendera('--jobs', bendera.jobs ?? '2')) || 1,
        failFast: bendera.failFast === true,
        retryFailed: bendera.retryFailed === true,
        force: bendera.force === true,
        draf: bendera.draft === true,
        strict: bendera.strict === true,
        shard: bendera.shard === undefined ? null : bacaPecahan(bendera.shard),
        templates: bendera.templates === undefined ? undefined : resolve(shell.cwd(), bendera.templates),
        timeoutMs: bilanganBendera('--timeout', bendera.timeout ?? '60') * 1000,
        limits: batasDariBendera({ ...bendera }),
        now: waktuTetap(shell.env),
      },
      {
        cwd: shell.cwd(),
        version,
        mesin: mesin(shell),
        proses: { host: hostname(), pid: process.pid },
        signal: putus.signal,
        verbose(line) {
          if (bendera.verbose === true) shell.stderr.write(`${line}\n`);
        },
        onEntri: kemajuan.entri,
        clock: () => performance.now(),
        date: () => new Date(),
      },
    );
    kemajuan.akhir(hasil.entri);
    return hasil.exit;
  } finally {
    shell.removeListener('SIGINT', berhenti);
    shell.removeListener('SIGTERM', berhenti);
  }
}

function bacaBentuk(teks: string): readonly BentukKeluaran[] {
  return [...new Set(teks.split(','))].map((t) => {
    const bentuk = BENTUK_KELUARAN.find((b) => b === t.trim());
    if (bentuk !== undefined) return bentuk;
    throw new Failure(
      EXIT.usage,
      `--to: bentuk "${t}" tidak dikenal`,
      `pilihannya: ${BENTUK_KELUARAN.join(', ')}`,
    );
  });
}

/** Progress: one line a file; on a terminal a last line with the time that is left. */
function penampil(bendera: BenderaBatch, shell: ProcessLike) {
  const { paint } = layoutFor(shell.stderr, shell.env, bendera.color === false);
  const terminal = shell.stderr.isTTY === true && bendera.quiet !== true;
  const mulai = performance.now();
  const tulis = (teks: string): void => {
    shell.stderr.write(teks);
  };
  return {
    entri(e: Entri, selesai: number, semua: number): void {
      const gagal = perluUlang(e);
      const hapus = terminal ? '\r\u001b[2K' : '';
      if (bendera.quiet !== true || gagal) {
        const tanda = gagal ? paint.error(e.status) : paint.good(e.status);
        const ekor = gagal ? e.message : e.outputs.map((o) => o.file).join(', ');
        tulis(`${hapus}[${selesai}/${semua}] ${tanda}  ${e.file}  ${ekor}\n`);
      }
      if (terminal && selesai < semua) {
        const sisa = ((performance.now() - mulai) / selesai / 1000) * (semua - selesai);
        tulis(`${selesai} dari ${semua}, kira-kira ${lama(sisa)} lagi`);
      }
    },
    akhir(entri: readonly Entri[]): void {
      const gagal = entri.filter(perluUlang).length;
      const tetap = entri.filter((e) => e.status === 'tetap').length;
      const jadi = entri.length - gagal - tetap;
      tulis(
        `${jadi} laporan dibuat, ${tetap} tidak berubah, ${gagal} gagal (${lama((performance.now() - mulai) / 1000)}); ringkasan ada di ${bendera.output}\n`,
      );
    },
  };
}

function lama(detik: number): string {
  if (detik < 90) return `${detik.toFixed(detik < 10 ? 1 : 0).replace('.', ',')} dtk`;
  return `${Math.round(detik / 60)} mnt`;
}
