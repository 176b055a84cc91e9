import { Readable } from 'node:stream';
import type { ReportKind } from '../../src/app/outputs/output-kind.ts';
import { run } from '../../src/cli/main.ts';
import type { ProcessLike } from '../../src/cli/shell.ts';

/** What a command line did. */
export interface CommandResult {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs lapkin in process: arguments, folder, environment and standard input handed in. */
export async function runCommand(
  argv: readonly string[],
  options: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly stdin?: Uint8Array;
    /** A terminal of so many columns; else a file. */
    readonly columns?: number;
    /** Kinds of reports other than lapkin's own. */
    readonly kinds?: readonly ReportKind[];
  },
): Promise<CommandResult> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const shell: ProcessLike = {
    env: options.env ?? {},
    platform: process.platform,
    arch: process.arch,
    version: process.version,
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout: {
      ...(options.columns === undefined ? {} : { isTTY: true, columns: options.columns }),
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
    cwd: () => options.cwd,
    getuid: () => process.getuid?.() ?? -1,
    once: () => undefined,
    removeListener: () => undefined,
    exit: () => undefined,
  };
  const exit = await run(argv, shell, options.kinds);
  return {
    exit,
    stdout: Buffer.concat(stdout).toString('utf8'),
    stderr: Buffer.concat(stderr).toString('utf8'),
  };
}
