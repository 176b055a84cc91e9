import { basename, extname, resolve } from 'node:path';
import { expandInputs } from '../../files/expand-inputs.ts';
import { EXIT, type ExitCode, Failure } from '../../findings/failure.ts';
import type { Paint } from '../../findings/paint.ts';
import type { Choices } from '../../imports/reading.ts';
import { type FilledCell, planFill } from '../../xlsx/fill/fill-excel.ts';
import type { Surroundings } from '../shared/run-options.ts';
import { writeKeeping } from '../shared/write-keeping.ts';
import { importJson } from './import-json.ts';
import { formatImport } from './import-text.ts';
import { type ImportRequest, type PlannedImport, planExports, writtenValue } from './plan-exports.ts';
import { sourceSheet } from './source-sheet.ts';

/** Asks a person to choose among readings; null = given up. */
export type AskPerson = (
  sentence: string,
  options: readonly { readonly value: string; readonly text: string }[],
) => Promise<string | null>;

/** How a run of `import` reads, tells and writes. */
export interface ImportRun extends ImportRequest {
  /** The copy to be written; undefined with `previewOnly`. */
  readonly output?: string;
  /** Tells what would be taken and writes nothing. */
  readonly previewOnly: boolean;
  readonly format: 'text' | 'json';
  /** Lists what the workbook lacks one by one. */
  readonly detailed: boolean;
}

/** What `import` needs of its surroundings. */
export interface ImportContext extends Pick<Surroundings, 'cwd' | 'readStdin'> {
  readonly date: Date;
  readonly layout: { readonly paint: Paint; readonly width?: number };
  /** Absent where nobody sits at a terminal. */
  readonly ask?: AskPerson | undefined;
  /** Writes a line to standard error. */
  readonly tell: (line: string) => void;
}

/** What goes to standard output, and the exit code. */
interface ImportResult {
  readonly text: string;
  readonly exit: ExitCode;
}

/** Takes figures of exports over into a copy of a workbook. Throws Failure (exit 2, 3 or 4). */
export async function runImport(
  patterns: readonly string[],
  run: ImportRun,
  context: ImportContext,
): Promise<ImportResult> {
  const inputs = await expandInputs(patterns, context.cwd);
  refuseNames(inputs, run, context.cwd);
  const planned = await planWithAnswers(inputs, run, context);
  const stops = planned.questions.length > 0 || planned.findings.some(({ finding }) => finding.severity === 'error');
  const written = !stops && !run.previewOnly ? await writeCopy(planned, run, context) : null;
  const outcome = { planned, run, written, stops };
  const text = run.format === 'json' ? importJson(outcome) : formatImport(outcome, context.layout);
  return { text, exit: stops ? EXIT.input : EXIT.ok };
}

/** Asks what can be read in two ways, as long as somebody answers; each answer stands for its flag. */
async function planWithAnswers(
  inputs: readonly string[],
  run: ImportRun,
  context: ImportContext,
): Promise<PlannedImport> {
  let choices: Choices = run.choices;
  for (;;) {
    const planned = await planExports(inputs, { ...run, choices }, context);
    const [question] = planned.questions;
    if (question === undefined || context.ask === undefined) return planned;
    const answer = await context.ask(
      `${question.file}: ${'soal' in question.finding.args ? question.finding.args.soal : ''}`,
      question.options,
    );
    if (answer === null || choices[question.choice] === answer) return planned;
    choices = { ...choices, [question.choice]: answer };
  }
}

function refuseNames(inputs: readonly string[], { output, buku, previewOnly }: ImportRun, cwd: string): void {
  if (output === undefined) {
    if (previewOnly) return;
    throw new Failure(
      EXIT.usage,
      'Buku kerja hasilnya belum diberi nama',
      'tambahkan -o baru.xlsx, atau lihat dulu dengan --periksa-saja',
    );
  }
  const path = resolve(cwd, output);
  const taken = [...inputs, ...(buku === undefined ? [] : [buku])].find((name) => resolve(cwd, name) === path);
  if (taken === undefined) return;
  throw new Failure(
    EXIT.usage,
    `-o tidak boleh menimpa ${basename(taken)}; impor selalu menulis salinan`,
    'beri nama lain, misalnya -o baru.xlsx',
  );
}

async function writeCopy(planned: PlannedImport, run: ImportRun, context: ImportContext): Promise<string> {
  const output = run.output ?? '';
  const writes = planned.plan.cells.filter(({ status }) => status === 'new' || status === 'replaced');
  const { results } = planned;
  const cells: FilledCell[] = [
    ...results.map(({ at, value }): FilledCell => ({ at, content: { kind: 'result', value } })),
    ...writes.map(({ at, value }): FilledCell => ({ at, content: { kind: 'typed', value: writtenValue(value) } })),
  ];
  const { value: fill } = planFill(planned.bytes, cells, sourceSheet(writes, planned.raw, context.date), run.limits);
  if (fill === null) throw new Failure(EXIT.input, `${run.buku ?? ''} tidak dapat disalin karena tidak dapat dibaca`);
  const wanted = fill.macros ? '.xlsm' : '.xlsx';
  if (extname(output).toLowerCase() !== wanted) {
    const why = fill.macros ? 'buku kerja ini berisi makro' : 'buku kerja ini tidak berisi makro';
    throw new Failure(
      EXIT.usage,
      `Nama hasil harus berakhiran ${wanted} karena ${why}: ${output}`,
      `contoh: -o baru${wanted}`,
    );
  }
  for (const loss of fill.losses) context.tell(`peringatan: ${loss}`);
  // With nothing to fill in the copy is the workbook as it is, byte for byte.
  // The office works on in it: whatever stands there and is not the very same is kept.
  const bytes = writes.length === 0 ? planned.bytes : fill.write();
  await writeKeeping(resolve(context.cwd, output), bytes, { isOwn: () => false, onNote: context.tell });
  const lost = results.filter(({ value }) => value === null);
  if (lost.length > 0) {
    context.tell(
      `peringatan: ${lost.length} rumus baru dihitung ketika ${basename(output)} dibuka dan disimpan di Excel`,
    );
  }
  return output;
}
