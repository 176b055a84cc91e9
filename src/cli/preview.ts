import { Option } from 'commander';
import { readReportFlag } from '../app/shared/reading-flags.ts';
import { addReportKind, type CommandLine, declareReadingCommand, endOfHelp, refuseFlag, VERBOSE } from './declare.ts';
import { type ReportFlags, readReportFlags } from './run-flags.ts';
import { type ProcessLike, SIGNALS, surroundingsOf } from './shell.ts';

/** The flags of `lapkin preview` as commander hands them over. */
interface PreviewFlags extends Omit<ReportFlags, 'draft'> {
  readonly jenis?: string;
  /** False under --tanpa-buka. */
  readonly tanpaBuka?: boolean;
  readonly tetap?: boolean;
}

const TWO_MINUTES = 120_000;

/** Declares `lapkin preview [buku.xlsx...]`. */
export function declarePreview({ program, shell, version, outcome }: CommandLine): void {
  const command = declareReadingCommand(
    program,
    'preview [buku.xlsx...]',
    'menampilkan buku kerja, temuan dan laporannya di peramban',
    'lapkin preview q2.xlsx',
    'lapkin preview buku.xlsx --jenis tahunan',
    'lapkin preview',
  );
  refuseFlag(command, '--lalu', 'isi lembar Riwayat, atau susun dengan: lapkin build buku.xlsx --lalu lalu.xlsx');
  addReportKind(command)
    .option('--tanpa-buka', 'hanya tampilkan alamatnya; peramban tidak dibuka')
    .option('--tetap', 'tetap berjalan walau halamannya ditutup; bawaan: berakhir dua menit kemudian')
    .option('--templates <folder>', 'templat sendiri; berkas yang tidak ada diambil dari bawaan')
    .option('--strict', 'peringatan juga menghentikan laporan')
    .addOption(new Option('--timeout <detik>', 'batas waktu mencetak').default('60'))
    .option('--browser <jalur>', 'peramban yang dipakai mencetak')
    .option(...VERBOSE)
    .addHelpText(
      'after',
      endOfHelp(
        'Halaman hanya dapat dibuka di komputer ini, dengan alamat yang ditampilkan. Buku kerja tidak pernah diubah.',
      ),
    )
    .action(async (files: readonly string[], flags: PreviewFlags) => {
      outcome.exit = await preview(files, flags, shell, version);
    });
}

/** Serves until Ctrl-C, the end of the terminal, or two minutes without a page; gives the exit code. */
async function preview(
  files: readonly string[],
  flags: PreviewFlags,
  shell: ProcessLike,
  version: string,
): Promise<number> {
  const isYearly = readReportFlag(flags.jenis, flags.triwulan);
  // From the first moment on: whoever reads the address may end it at once.
  const { stopped, release } = untilStopped(shell);
  const { runPreview } = await import('../app/preview/run-preview.ts');
  const running = await runPreview(
    files,
    { ...readReportFlags(flags, shell), isYearly },
    {
      ...surroundingsOf(shell, flags),
      version,
      idleMs: flags.tetap === true ? null : TWO_MINUTES,
    },
  );
  const tell = (line: string): void => void (flags.quiet === true || shell.stderr.write(`${line}\n`));
  shell.stdout.write(`${running.address}\n`);
  tell('Pratinjau berjalan di alamat itu, hanya untuk komputer ini. Akhiri dengan Ctrl-C.');
  if (flags.tanpaBuka !== true && !(await running.openPage())) {
    tell('Peramban tidak dapat dibuka dari sini; buka sendiri alamat itu.');
  }
  const reason = await Promise.race([stopped, running.idle.then(() => 'Tidak ada halaman terbuka selama dua menit')]);
  release();
  const killed = setTimeout(running.closeNow, 2000);
  await running.close();
  clearTimeout(killed);
  tell(`${reason}; pratinjau selesai.`);
  return 0;
}

/** Settles at Ctrl-C, when the process is told to end, and when its terminal is closed. */
function untilStopped(shell: ProcessLike): { readonly stopped: Promise<string>; readonly release: () => void } {
  let stop = (): void => undefined;
  const stopped = new Promise<string>((resolve) => {
    stop = () => resolve('Dihentikan');
  });
  const signals = SIGNALS;
  for (const signal of signals) shell.once(signal, stop);
  const release = (): void => {
    for (const signal of signals) shell.removeListener(signal, stop);
  };
  return { stopped, release };
}
