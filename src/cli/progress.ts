import { type BatchEntry, countEntries, needsRetry, STATUS_WORDS } from '../app/batch/batch-summary.ts';
import { formatDuration } from '../app/shared/duration.ts';
import { oneLine } from '../findings/clean.ts';
import { columns, flow, NO_LEAD, shortPath, words } from '../findings/format/flow.ts';
import type { CommonFlags, ProcessLike } from './shell.ts';
import { layoutFor } from './terminal.ts';
import { describeRest, makeEstimator } from './time-left.ts';

const CLEAR_LINE = '\r\u001b[2K';
const LONGEST_BAR = 24;

/** What is shown of a run of batch. */
interface Progress {
  entry(e: BatchEntry, done: number, total: number): void;
  /** Ctrl-C was heard. */
  stopped(): void;
  /** Takes the progress line away, whatever comes next. */
  clear(): void;
  finish(entries: readonly BatchEntry[], interrupted: boolean): void;
}

/**
 * On a terminal one line that is written anew, with the time left, and above it what failed; elsewhere (a file, a
 * pipe, TERM=dumb) one line a file. --quiet shows what failed and nothing else.
 */
export function showProgress(
  flags: CommonFlags,
  shell: Pick<ProcessLike, 'stderr' | 'env'>,
  folder: string,
  clock: () => number,
): Progress {
  const { paint } = layoutFor(shell.stderr, shell.env, flags.color === false);
  const terminal = shell.stderr.isTTY === true && shell.env.TERM !== 'dumb';
  const live = terminal && flags.quiet !== true;
  const start = clock();
  const estimate = makeEstimator(start);
  let failed = 0;
  let made = 0;
  let shown = false;
  const width = (): number | undefined => layoutFor(shell.stderr, shell.env, true).width;
  const write = (text: string): void => void shell.stderr.write(text);
  const clear = (): void => {
    if (shown) write(CLEAR_LINE);
    shown = false;
  };
  const describeFailure = (e: BatchEntry, number: string): string => {
    const word = STATUS_WORDS[e.status];
    if (!terminal) return `${number}${paint.error(word)}  ${e.file}: ${e.message}\n`;
    const head = { text: `${word}  `, paint: () => `${paint.error(word)}  ` };
    const content = [{ text: shortPath(e.file, (width() ?? 80) - columns(head.text)) }];
    const lines = [...flow(content, width(), head, 2), ...flow(words(e.message), width(), { text: '  ' }, 2)];
    return `${lines.join('\n')}\n`;
  };
  return {
    entry(original, done, total) {
      // Names of files hold whatever people and programs put into them: line ends, orders to the terminal.
      const e = { ...original, file: oneLine(original.file), message: oneLine(original.message) };
      clear();
      if (needsRetry(e)) failed++;
      if (e.status === 'selesai') made++;
      const number = `[${done}/${total}] `;
      if (needsRetry(e)) write(describeFailure(e, number));
      else if (flags.quiet !== true && !terminal) write(`${number}${describeSuccess(e)}\n`);
      else if (flags.verbose === true) write(`${describeSuccess(e)}\n`);
      const rest = estimate(clock(), total - done);
      if (!live || done === total) return;
      const note = [
        `${done}/${total}`,
        ...(failed > 0 ? [`${failed} gagal`] : []),
        ...(rest === null ? [] : [describeRest(rest)]),
      ].join('  ');
      write(progressLine(note, done / total, (width() ?? 80) - 1));
      shown = true;
    },
    stopped() {
      clear();
      write('Dihentikan; laporan yang sudah jadi tetap utuh. Menutup peramban dan menulis ringkasan ...\n');
    },
    clear,
    finish(entries, interrupted) {
      clear();
      const counts = countEntries(entries);
      if (flags.quiet === true && counts.failed === 0) return;
      const pending = entries.filter((e) => e.status === 'terputus').length;
      const part = [
        `${made} laporan dibuat`,
        ...(counts.done > made ? [`${counts.done - made} sudah jadi sebelumnya`] : []),
        ...(counts.unchanged > 0 ? [`${counts.unchanged} tidak berubah`] : []),
        `${counts.failed - pending} gagal`,
        ...(pending > 0 ? [`${pending} belum dikerjakan`] : []),
      ];
      const lines = [`${part.join(', ')} (${formatDuration(clock() - start)}); ringkasan ada di ${folder}`];
      if (interrupted) lines.push('Lanjutkan dengan perintah yang sama ditambah --retry-failed.');
      else if (counts.failed > 0) {
        lines.push('Betulkan yang gagal, lalu ulangi perintah yang sama ditambah --retry-failed.');
      }
      write(lines.flatMap((b) => flow(words(b), width(), NO_LEAD, 2)).join('\n'));
      write('\n');
    },
  };
}

function describeSuccess(entry: BatchEntry): string {
  const word = STATUS_WORDS[entry.status];
  if (entry.status !== 'selesai') return `${word}  ${entry.file}`;
  const details = [
    ...(entry.pages === null ? [] : [`${entry.pages} halaman`]),
    ...(entry.findings.warning > 0 ? [`${entry.findings.warning} peringatan`] : []),
    formatDuration(entry.seconds * 1000),
  ];
  return `${word}  ${entry.file}: ${entry.outputs.map((o) => o.file).join(', ')} (${details.join(', ')})`;
}

/** A bar as long as there is room for, and the words after it; never wider than the terminal. */
function progressLine(note: string, part: number, width: number): string {
  const length = Math.min(LONGEST_BAR, width - columns(note) - 2);
  if (length < 5) return note.slice(0, width);
  const filled = Math.round(part * length);
  return `${'█'.repeat(filled)}${'░'.repeat(length - filled)}  ${note}`;
}
