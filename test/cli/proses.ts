import { Readable } from 'node:stream';
import { run } from '../../src/cli/main.ts';
import type { ProcessLike } from '../../src/cli/shell.ts';

/** What a command line did. */
export interface Jalan {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs lapkin in process: arguments, folder, environment and standard input handed in. */
export async function jalankan(
  argv: readonly string[],
  opsi: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly stdin?: Uint8Array;
    readonly columns?: number;
  },
): Promise<Jalan> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const shell: ProcessLike = {
    env: opsi.env ?? {},
    platform: process.platform,
    arch: process.arch,
    version: process.version,
    stdin: Readable.from(opsi.stdin === undefined ? [] : [Buffer.from(opsi.stdin)]),
    stdout: {
      write(chunk: string | Uint8Array, done?: (error?: Error | null) => void) {
        stdout.push(Buffer.from(chunk));
        done?.();
        return true;
      },
    },
    stderr: {
      write(chunk) {
        stderr.push(Buffer.from(chunk));
        return true;
      },
    },
    cwd: () => opsi.cwd,
    getuid: () => process.getuid?.() ?? -1,
    once: () => undefined,
    removeListener: () => undefined,
    exit: () => undefined,
  };
  const exit = await run(argv, shell);
  return {
    exit,
    stdout: Buffer.concat(stdout).toString('utf8'),
    stderr: Buffer.concat(stderr).toString('utf8'),
  };
}
