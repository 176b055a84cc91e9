import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestSheet } from '../raw-buku.ts';
import { type CommandResult, runCommand } from '../run-command.ts';
import { makeSheetBytes } from '../sheet-bytes.ts';

/** A file of a run: sheets of rows, or its content as it is. */
export type TestFile = Readonly<Record<string, TestSheet>> | string | Uint8Array;

/** A folder with files, in which command lines are run. */
export interface ImportFolder {
  readonly path: string;
  write(name: string, file: TestFile): void;
  bytes(name: string): Buffer;
  run(...argv: readonly string[]): Promise<CommandResult>;
  remove(): void;
}

/** Makes a folder with some files. */
export function makeImportFolder(files: Readonly<Record<string, TestFile>> = {}): ImportFolder {
  const path = mkdtempSync(join(tmpdir(), 'lapkin-impor-'));
  const folder: ImportFolder = {
    path,
    write(name, file) {
      const content = typeof file === 'string' || file instanceof Uint8Array ? file : makeSheetBytes(file);
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    bytes: (name) => readFileSync(join(path, name)),
    run: (...argv) => runCommand(argv, { cwd: path, env: { SOURCE_DATE_EPOCH: '1719532800' } }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  for (const [name, file] of Object.entries(files)) folder.write(name, file);
  return folder;
}

/** Runs `import` in a folder of its own and gives the JSON that it prints. */
export async function importJsonOf(
  files: Readonly<Record<string, TestFile>>,
  ...argv: readonly string[]
): Promise<{ readonly exit: number; readonly json: ImportedJson; readonly stderr: string }> {
  const folder = makeImportFolder(files);
  try {
    const { exit, stdout, stderr } = await folder.run('import', ...argv, '--format', 'json');
    return { exit, json: stdout === '' ? EMPTY : (JSON.parse(stdout) as ImportedJson), stderr };
  } finally {
    folder.remove();
  }
}

/** What tests look at of the JSON. */
export interface ImportedJson {
  readonly ok: boolean;
  readonly written: string | null;
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly subKegiatan: string;
    readonly label: string;
    readonly old: string | null;
    readonly new: string;
    readonly status: string;
    readonly from: readonly { readonly file: string; readonly sheet: string; readonly cells: readonly string[] }[];
  }[];
  readonly leftOut: readonly { readonly subKegiatan: string; readonly what: string; readonly why: string }[];
  readonly outside: readonly { readonly kode: string }[];
  readonly totals: readonly { readonly label: string; readonly export: string; readonly taken: string }[];
  readonly findings: readonly {
    readonly file: string;
    readonly code: string;
    readonly severity: string;
    readonly cell?: string;
    readonly message: string;
    readonly hint: string;
  }[];
  readonly questions: readonly {
    readonly choice: string;
    readonly message: string;
    readonly hint: string;
    readonly cell?: string;
  }[];
}

const EMPTY: ImportedJson = {
  ok: false,
  written: null,
  cells: [],
  leftOut: [],
  outside: [],
  totals: [],
  findings: [],
  questions: [],
};
