import { basename } from 'node:path';
import { type HasilBuild, runBuild } from '../app/build/run-build.ts';
import { sebutLama } from '../app/shared/duration.ts';
import { batasDariBendera, bilanganBendera } from '../app/shared/reading-limits.ts';
import { type CheckedFile, tally } from '../findings/check-report.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { waktuTetap } from './fixed-time.ts';
import { dengarPutus } from './interrupt.ts';
import { type BenderaUmum, mesin, type ProcessLike, readAll, writeOut } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** The flags of `lapkin build` as commander hands them over. */
export interface BenderaBuild extends BenderaUmum {
  readonly output?: readonly string[];
  readonly to?: string;
  readonly triwulan?: string;
  readonly tahun?: string;
  readonly templates?: string;
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly timeout?: string;
  readonly browser?: string;
}

/** `lapkin build <buku.xlsx> -o <berkas>`. Gives the exit code; throws Failure (exit 1 to 5). */
export async function build(berkas: string, bendera: BenderaBuild, shell: ProcessLike): Promise<number> {
  const mulai = performance.now();
  let tutup = (): void => undefined;
  const putus = dengarPutus(shell, () => tutup());
  try {
    const hasil = await runBuild(
      berkas,
      {
        ...bendera,
        output: bendera.output ?? [],
        draf: bendera.draft === true,
        strict: bendera.strict === true,
        timeoutMs: bilanganBendera('--timeout', bendera.timeout ?? '60', 60) * 1000,
        limits: batasDariBendera({ ...bendera }),
        now: waktuTetap(shell.env),
      },
      {
        cwd: shell.cwd(),
        mesin: mesin(shell),
        readStdin: () => readAll(shell.stdin),
        writeStdout: (bytes) => {
          putus.tertulis('keluaran baku, mungkin sebagian');
          return writeOut(shell, bytes);
        },
        onTulis: putus.tertulis,
        verbose(line) {
          if (bendera.verbose === true) shell.stderr.write(`${line}\n`);
        },
        onBrowser(closeNow) {
          tutup = closeNow;
        },
        clock: () => performance.now(),
      },
    );
    return hasil.exit === EXIT.ok
      ? await selesai(hasil, bendera, shell, mulai)
      : await berhenti(hasil, bendera, shell);
  } finally {
    putus.lepas();
  }
}

/** Tells findings on standard error. */
async function laporkan(checked: CheckedFile, bendera: BenderaBuild, shell: ProcessLike): Promise<void> {
  const { formatText } = await import('../findings/format/text.ts');
  const layout = layoutFor(shell.stderr, shell.env, bendera.color === false);
  shell.stderr.write(formatText({ files: [checked], strict: bendera.strict === true }, layout));
}

async function berhenti(
  { exit, checked, laporan }: HasilBuild,
  bendera: BenderaBuild,
  shell: ProcessLike,
): Promise<number> {
  await laporkan(checked, bendera, shell);
  if (exit === EXIT.input) return exit;
  const bisaDraf = bendera.draft !== true && laporan?.periksa.hasil != null;
  const sebab = tally(checked.findings).error > 0 ? 'ada galat' : 'ada peringatan (--strict)';
  throw new Failure(
    EXIT.findings,
    `laporan tidak dibuat: ${sebab} dalam ${basename(checked.file)}`,
    bisaDraf
      ? 'betulkan temuan di atas, atau buat draf dengan --draft'
      : 'betulkan temuan di atas, lalu ulangi',
  );
}

async function selesai(
  { keluaran, checked, laporan }: HasilBuild,
  bendera: BenderaBuild,
  shell: ProcessLike,
  mulai: number,
): Promise<number> {
  if (bendera.quiet === true) return EXIT.ok;
  const hitung = tally(checked.findings);
  // A draft holds every finding in its appendix; else the warnings are told here.
  const peringatan = checked.findings.filter((f) => f.severity === 'warning' || f.code.startsWith('docx/'));
  if (bendera.draft !== true && peringatan.length > 0) {
    await laporkan({ ...checked, findings: peringatan }, bendera, shell);
  }
  const lama = sebutLama(performance.now() - mulai);
  for (const k of keluaran) {
    const keterangan = [
      ...(k.bentuk === 'pdf' && laporan?.halaman != null ? [`${laporan.halaman} halaman`] : []),
      ...(bendera.draft === true ? [`draf, ${hitung.error} galat`] : []),
      `${hitung.warning} peringatan`,
      lama,
    ];
    shell.stderr.write(`${k.nama} ditulis (${keterangan.join(', ')})\n`);
  }
  return EXIT.ok;
}
