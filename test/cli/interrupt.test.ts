import { expect, it } from 'vitest';
import { listenForInterrupt } from '../../src/cli/interrupt.ts';

function makeProcess() {
  const listeners = new Map<string, () => void>();
  const log: string[] = [];
  const shell = {
    stderr: { write: (t: string) => void log.push(t) },
    once: (name: string, f: () => void) => void listeners.set(name, f),
    removeListener: (name: string) => void listeners.delete(name),
    exit: (exitCode: number) => void log.push(`exit ${exitCode}`),
  };
  return { shell, listeners, log };
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s clears the screen, closes the browser, says that nothing was written, and ends with 130',
  (signal) => {
    const { shell, listeners, log } = makeProcess();
    const { onBrowser } = listenForInterrupt(shell, () => void log.push('bersih'));
    onBrowser(() => void log.push('tutup'));
    listeners.get(signal)?.();
    expect(log).toEqual(['bersih', 'tutup', 'terputus; tidak ada yang ditulis\n', 'exit 130']);
  },
);

it('names what was written by then', () => {
  const { shell, listeners, log } = makeProcess();
  const { written } = listenForInterrupt(shell);
  written('r.xlsx');
  written('r.json');
  listeners.get('SIGINT')?.();
  expect(log[0]).toBe('terputus; sudah ditulis: r.xlsx, r.json\n');
});

it('listens no more once it is let go', () => {
  const { shell, listeners } = makeProcess();
  listenForInterrupt(shell).release();
  expect([...listeners.keys()]).toEqual([]);
});
