import { readOrder, readRekapRules } from '../app/rekap/rekap-flags.ts';
import { type RekapRequest, runRekap } from '../app/rekap/run-rekap.ts';
import { joinInputs } from '../app/shared/buku-inputs.ts';
import { checkTimeFlags } from '../app/shared/read-options.ts';
import { readLimitFlags, readNumberFlag } from '../app/shared/reading-limits.ts';
import { oneLine } from '../findings/clean.ts';
import { readFixedTime } from './fixed-time.ts';
import { listenForInterrupt } from './interrupt.ts';
import { type CommonFlags, machineOf, type ProcessLike } from './shell.ts';
import { writeSentence } from './terminal.ts';

/** The flags of `lapkin rekap` as commander hands them over. */
export interface RekapFlags extends CommonFlags {
  readonly daftar?: string;
  readonly output?: readonly string[];
  readonly urut?: string;
  readonly skala?: string;
  readonly ringkasan?: string;
  readonly basis?: string;
  readonly browser?: string;
  readonly timeout?: string;
  readonly triwulan?: string;
  readonly tahun?: string;
}

/** `lapkin rekap <buku.xlsx>... -o rekap.xlsx`. Gives the exit code; throws Failure (exit 2 to 5). */
export async function rekap(
  inputs: readonly string[],
  flags: RekapFlags,
  shell: ProcessLike,
): Promise<number> {
  checkTimeFlags(flags);
  const request: RekapRequest = {
    ...flags,
    output: flags.output ?? [],
    order: readOrder(flags.urut ?? 'berkas'),
    forced: readRekapRules(flags),
    timeoutMs: readNumberFlag('--timeout', flags.timeout ?? '60', 60) * 1000,
    limits: readLimitFlags({ ...flags }),
    now: readFixedTime(shell.env),
  };
  const screen = showReading(flags, shell);
  let close = (): void => undefined;
  const interrupt = listenForInterrupt(shell, () => {
    screen.clear();
    close();
  });
  try {
    const { exit, rekap: result } = await runRekap(joinInputs(inputs, flags.daftar, shell.cwd()), request, {
      cwd: shell.cwd(),
      machine: machineOf(shell),
      verbose(line) {
        if (flags.verbose === true) shell.stderr.write(`${line}\n`);
      },
      onPassedOver: (sentence) => writeSentence(shell.stderr, sentence, flags),
      onFile: screen.file,
      onWritten: interrupt.written,
      onBrowser(closeNow) {
        close = closeNow;
      },
      date: () => new Date(),
    });
    screen.clear();
    const { rows, missing, cautions: notices } = result;
    for (const p of notices) shell.stderr.write(`perhatian: ${p}\n`);
    for (const k of missing) shell.stderr.write(`tidak terhitung: ${oneLine(k.file)}: ${oneLine(k.sebab)}\n`);
    if (flags.quiet !== true) {
      const details = [
        `${rows.length} unit`,
        ...(missing.length > 0 ? [`${missing.length} tidak terhitung`] : []),
      ];
      shell.stderr.write(`${request.output.join(', ')} ditulis (${details.join(', ')})\n`);
    }
    return exit;
  } finally {
    screen.clear();
    interrupt.release();
  }
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
