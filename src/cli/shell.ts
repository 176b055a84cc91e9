import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import type { Surroundings } from '../app/shared/run-options.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { type Stream, writeSentence } from './terminal.ts';

/** Signals that end a command in order: Ctrl-C, a request to end, a terminal that was closed. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Signal = (typeof SIGNALS)[number];

/** What the command line is given of its process; tests hand in their own. */
export interface ProcessLike {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly version: string;
  readonly stdin: Readable;
  readonly stdout: Stream & {
    write(chunk: string | Uint8Array, done?: (error?: Error | null) => void): unknown;
    on?(event: 'error', listener: () => void): unknown;
  };
  readonly stderr: Stream & { on?(event: 'error', listener: () => void): unknown };
  cwd(): string;
  getuid?(): number;
  once(event: Signal, listener: () => void): unknown;
  removeListener(event: Signal, listener: () => void): unknown;
  exit(code: number): void;
}

/** Flags that every command takes. */
export interface CommonFlags {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
}

/** The bytes of a stream. */
async function readAll(stream: Readable): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

/**
 * Writes to standard output and waits until it is taken, so that nothing is cut off at the end. Throws Failure (exit 4)
 * when the disk behind it is full, and the system's error (EPIPE) when its reader has gone.
 */
export function writeOut(shell: ProcessLike, chunk: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    shell.stdout.write(chunk, (error) => (error ? fail(outFailure(error)) : done()));
  });
}

function outFailure(error: Error): Error {
  if (!('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'))) return error;
  const sentence = 'Ruang penyimpanan penuh; keluaran standar tidak dapat ditulis';
  return new Failure(EXIT.output, sentence, 'kosongkan sebagian ruang, lalu ulangi', { cause: error });
}

/** What finding a browser needs to know of the machine. */
export function machineOf(shell: ProcessLike): Surroundings['machine'] {
  const { env, platform, arch } = shell;
  return { env, platform, arch, uid: shell.getuid?.() ?? -1, tempFolder: tmpdir() };
}

/** What every use case needs of its surroundings, as this process has it. */
export function surroundingsOf(shell: ProcessLike, flags: CommonFlags): Surroundings {
  return {
    cwd: shell.cwd(),
    machine: machineOf(shell),
    readStdin: () => readAll(shell.stdin),
    verbose(line) {
      if (flags.verbose === true) shell.stderr.write(`${line}\n`);
    },
    onNote: (sentence) => writeSentence(shell.stderr, sentence, flags),
    clock: () => performance.now(),
    date: () => new Date(),
  };
}
