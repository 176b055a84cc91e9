import { Option } from 'commander';
import { REKAP_KINDS } from '../app/outputs/outputs.ts';
import type { RekapResult } from '../app/rekap/run-rekap.ts';
import { readReportFlag } from '../app/shared/reading-flags.ts';
import { oneLine } from '../findings/clean.ts';
import { addReportKind, type CommandLine, collect, declareReadingCommand, QUIET, VERBOSE } from './declare.ts';
import { listenForInterrupt } from './interrupt.ts';
import { type PrintingFlags, readPrintingFlags } from './run-flags.ts';
import { type CommonFlags, type ProcessLike, surroundingsOf, writeOut } from './shell.ts';

/** The flags of `lapkin rekap` as commander hands them over. */
interface RekapFlags extends PrintingFlags {
  readonly jenis?: string;
  readonly daftar?: string;
  readonly output?: readonly string[];
  readonly urut?: string;
  readonly skala?: string;
  readonly ringkasan?: string;
  readonly basis?: string;
}

/** Declares `lapkin rekap <buku.xlsx>... -o rekap.xlsx`. */
export function declareRekap({ program, shell, outcome }: CommandLine): void {
  const endings = REKAP_KINDS.map(({ ending }) => `.${ending}`).join(', ');
  const command = declareReadingCommand(
    program,
    'rekap [masukan...]',
    'menyusun rekapitulasi banyak unit',
    'lapkin rekap triwulan-2 -o rekap.xlsx',
    'lapkin rekap triwulan-2 -o rekap.pdf --urut kinerja',
    'lapkin rekap buku --jenis tahunan -o rekap.xlsx',
  );
  addReportKind(command)
    .option('--daftar <berkas>', 'berkas teks: satu folder, pola, atau buku kerja pada tiap baris')
    .option('-o, --output <berkas>', `rekap${endings}; boleh disebut beberapa kali`, collect)
    .addOption(new Option('--urut <urutan>', 'berkas, kinerja, keuangan, serapan, unit').default('berkas'))
    .option('--basis <basis>', 'triwulan atau "sampai dengan" untuk semua; bawaan: basis kebanyakan buku kerja')
    .option('--ringkasan <cara>', 'capaian keuangan semua unit: total atau rata-rata; bawaan: menurut buku kerjanya')
    .option('--skala <skala>', 'predikat semua unit: baik atau permendagri-86-2017; bawaan: menurut buku kerjanya')
    .addOption(new Option('--timeout <detik>', 'batas waktu mencetak PDF').default('60'))
    .option('--browser <jalur>', 'peramban yang dipakai mencetak')
    .option(...QUIET)
    .option(...VERBOSE)
    .action(async (inputs: readonly string[], flags: RekapFlags) => {
      outcome.exit = await rekap(inputs, flags, shell);
    });
}

/** Gives the exit code; throws Failure (exit 2 to 5). */
async function rekap(inputs: readonly string[], flags: RekapFlags, shell: ProcessLike): Promise<number> {
  const isYearly = readReportFlag(flags.jenis, flags.triwulan);
  const run = { ...readPrintingFlags(flags, shell), isYearly };
  const [{ runRekap }, { readOrder, readRekapRules, refuseQuarterlyFlags }, { readOutputs }, { joinInputs }] =
    await Promise.all([
      import('../app/rekap/run-rekap.ts'),
      import('../app/rekap/rekap-flags.ts'),
      import('../app/outputs/read-outputs.ts'),
      import('../app/shared/buku-inputs.ts'),
    ]);
  const order = readOrder(flags.urut ?? 'berkas');
  const forced = readRekapRules({ basis: flags.basis, method: flags.ringkasan, skala: flags.skala });
  if (isYearly) refuseQuarterlyFlags({ basis: flags.basis, method: flags.ringkasan }, order);
  const cwd = shell.cwd();
  const all = joinInputs(inputs, flags.daftar, cwd);
  const outputs = readOutputs(flags.output ?? [], {
    kinds: REKAP_KINDS,
    cwd,
    example: 'rekap.xlsx',
    to: null,
  });
  const screen = showReading(flags, shell);
  const interrupt = listenForInterrupt(shell, screen.clear);
  try {
    const result = await runRekap(
      all,
      { ...run, outputs, order, forced },
      {
        ...surroundingsOf(shell, flags),
        onFile: screen.file,
        writeStdout: (bytes) => writeOut(shell, bytes),
        onWritten: ({ name }) => interrupt.written(name),
        onBrowser: interrupt.onBrowser,
      },
    );
    screen.clear();
    tellResult(result, flags, shell);
    return result.exit;
  } finally {
    screen.clear();
    interrupt.release();
  }
}

function tellResult({ rekap: table, written }: RekapResult, flags: RekapFlags, { stderr }: ProcessLike): void {
  const { rows, missing, cautions } = table;
  for (const caution of cautions) stderr.write(`peringatan: ${caution}\n`);
  for (const one of missing) stderr.write(`tidak terhitung: ${oneLine(one.file)}: ${oneLine(one.sebab)}\n`);
  if (flags.quiet === true) return;
  const details = [`${rows.length} unit`, ...(missing.length > 0 ? [`${missing.length} tidak terhitung`] : [])];
  stderr.write(`${written.map(({ name }) => name).join(', ')} ditulis (${details.join(', ')})\n`);
}

/** On a terminal, a line that tells how far the reading is; elsewhere nothing, or a line a file under --verbose. */
function showReading(flags: CommonFlags, { stderr, env }: ProcessLike) {
  const terminal = stderr.isTTY === true && env.TERM !== 'dumb' && flags.quiet !== true;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\u001b[2K');
    shown = false;
  };
  return {
    clear,
    file(number: number, total: number): void {
      const text = `membaca ${number}/${total}`;
      if (!terminal) {
        if (flags.verbose === true) stderr.write(`${text}\n`);
        return;
      }
      clear();
      stderr.write(text);
      shown = true;
    },
  };
}
