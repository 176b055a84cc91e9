import { basename, resolve } from 'node:path';
import { listNames, passOverCopies } from '../../app/shared/annotated-copies.ts';
import { listBuku } from '../../app/shared/buku-inputs.ts';
import { describeFailure } from '../../app/shared/failure-reason.ts';
import { noteOpenWorkbooks } from '../../app/shared/folder-notes.ts';
import type { ReadingRun, Surroundings } from '../../app/shared/run-options.ts';
import { STDIN } from '../../files/expand-inputs.ts';
import { writeAtomically } from '../../files/files.ts';
import { type CheckedFile, isOk, type Tally, tally } from '../../findings/check-report.ts';
import { EXIT, type ExitCode, expectFailure, Failure } from '../../findings/failure.ts';
import { type Format, formatReport } from '../../findings/format/formats.ts';
import { formatTextFile, formatTextTotals } from '../../findings/format/text.ts';
import { type Layout, NO_PAINT } from '../../findings/paint.ts';
import type { Selection } from '../../findings/selection.ts';
import type { Choices } from '../../imports/reading.ts';
import { type CheckFileOptions, checkFile, isUnread } from './check-file.ts';

/** What a run of `check` is asked for. */
export interface CheckRequest extends ReadingRun {
  readonly format: Format;
  /** Further formats, each into a file (--report). */
  readonly reports: readonly { readonly format: Format; readonly file: string }[];
  readonly selection: Selection;
  readonly strict: boolean;
  /** Name of the annotated copy (--annotate). */
  readonly annotate?: string;
  /** Exports that the workbooks are held against (--banding), and how they are read. */
  readonly reconciliation?: { readonly exports: readonly string[]; readonly choices: Choices };
}

/** What `check` needs of its surroundings. */
interface CheckContext extends Pick<Surroundings, 'cwd' | 'readStdin' | 'onNote'>, Pick<CheckFileOptions, 'checkOne'> {
  readonly version: string;
  /** Of standard output. */
  readonly layout: Layout;
  /** Writes a line to standard error. */
  readonly tell: (line: string) => void;
  /** Takes the text of each file as soon as it is checked; without it everything comes at the end. */
  readonly stream?: ((text: string) => Promise<void>) | undefined;
}

/** What goes to standard output, and the exit code. */
interface CheckResult {
  readonly text: string;
  readonly exit: ExitCode;
}

/** Checks files and patterns, writes the further reports and the annotated copy. Throws Failure (exit 2, 3 or 4). */
export async function runCheck(
  inputs: readonly string[],
  request: CheckRequest,
  context: CheckContext,
): Promise<CheckResult> {
  const all = await listChecked(inputs, context.cwd);
  const paths = await passOverCopies(all, inputs, context);
  if (paths.length > 1) noteOpenWorkbooks(paths, context);
  const { annotate, strict, earlierFiles = [] } = request;
  if (earlierFiles.length > 0 && paths.length > 1) {
    throw new Failure(
      EXIT.usage,
      `--lalu hanya untuk satu buku kerja, bukan ${paths.length}`,
      'sebut satu buku kerja, dengan buku kerjanya yang lalu di belakang --lalu',
    );
  }
  if (annotate !== undefined) refuseAnnotate(paths, annotate, context.cwd);
  const reconciled = await reconcileWith(request, context);
  if (reconciled !== undefined && 'refused' in reconciled) {
    const report = { files: reconciled.refused, strict };
    const text = formatReport(request.format, report, { ...context.layout, version: context.version });
    return { text, exit: EXIT.input };
  }
  const stream = canStream(request, paths) ? context.stream : undefined;
  const failures = new Map<string, Failure>();
  const files: CheckedFile[] = [];
  // Of what is streamed only the counts are kept, so that a thousand workbooks take no more memory than one.
  const counts: Tally[] = [];
  let last: Uint8Array | null = null;
  let exit: ExitCode = EXIT.ok;
  const withReading = [request.format, ...request.reports.map(({ format }) => format)].includes('json');
  for (const path of paths) {
    // One workbook whose settings cannot be used does not silence the others.
    const outcome = await checkFile(path, { ...context, ...request, ...reconciled, withReading }).catch(expectFailure);
    if (outcome instanceof Failure) {
      failures.set(path, outcome);
      continue;
    }
    const { checked, bytes } = outcome;
    if (isUnread(checked) || isUndecided(checked)) exit = EXIT.input;
    else if (exit === EXIT.ok && !isOk({ files: [checked], strict })) exit = EXIT.findings;
    counts.push(tally(checked.findings));
    await stream?.(formatTextFile(checked, context.layout));
    if (stream === undefined) files.push(checked);
    if (annotate !== undefined) last = bytes;
  }
  if (tellFailures(failures, paths, context)) exit = EXIT.usage;
  if (stream !== undefined) return { text: formatTextTotals(counts, context.layout), exit };
  const report = { files, strict };
  for (const { format, file } of request.reports) {
    const text = formatReport(format, report, { paint: NO_PAINT, version: context.version });
    await writeAtomically(resolve(context.cwd, file), text);
  }
  const [first] = files;
  if (annotate !== undefined && last !== null && first !== undefined && !isUnread(first)) {
    await writeCopy(last, first, annotate, request.limits, context);
  }
  return { text: formatReport(request.format, report, { ...context.layout, version: context.version }), exit };
}

/** An export that can be read in two ways was held against nothing. */
function isUndecided({ findings }: CheckedFile): boolean {
  return findings.some(({ code }) => code === 'impor/dua-bacaan');
}

/** Files, patterns, folders, standard input. Throws Failure (exit 3) where a folder holds no workbook. */
async function listChecked(inputs: readonly string[], cwd: string): Promise<readonly string[]> {
  const named = inputs.filter((input) => input !== STDIN);
  const all = [...(named.length < inputs.length ? [STDIN] : []), ...(await listBuku(named, cwd))];
  if (all.length > 0) return all;
  throw new Failure(
    EXIT.input,
    `Tidak ada buku kerja (.xlsx) di ${inputs.join(', ')}`,
    'periksa nama folder itu; buku kerja disimpan di sana sebagai .xlsx',
  );
}

/** The check of a workbook that is held against exports; undefined where none are given. Loaded only then. */
async function reconcileWith({ reconciliation, ...run }: CheckRequest, context: CheckContext) {
  if (reconciliation === undefined) return undefined;
  const { openReconciliation } = await import('./open-reconciliation.ts');
  return openReconciliation(reconciliation.exports, reconciliation.choices, run, context);
}

/** Tells which workbooks were not checked and why, each reason once. Throws it when it left none to check. */
function tellFailures(
  failures: ReadonlyMap<string, Failure>,
  paths: readonly string[],
  { tell }: CheckContext,
): boolean {
  const filesByCause = new Map<string, string[]>();
  for (const [input, failure] of failures) {
    if (failures.size === paths.length) throw failure;
    const sentence = describeFailure(failure);
    filesByCause.set(sentence, [...(filesByCause.get(sentence) ?? []), input]);
  }
  for (const [sentence, files] of filesByCause) {
    tell(`kesalahan: ${sentence}`);
    tell(`  tidak diperiksa karena itu: ${listNames(files)}`);
  }
  return failures.size > 0;
}

/** Text of several files, to standard output alone, need not wait for the last of them. */
function canStream(request: CheckRequest, paths: readonly string[]): boolean {
  const { format, reports, annotate } = request;
  return format === 'text' && reports.length === 0 && annotate === undefined && paths.length > 1;
}

function refuseAnnotate(paths: readonly string[], copy: string, cwd: string): void {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) {
    throw new Failure(
      EXIT.usage,
      `--annotate hanya untuk satu buku kerja, bukan ${paths.length}`,
      'ulangi untuk tiap buku kerja dengan nama salinan sendiri',
    );
  }
  if (resolve(cwd, path) === resolve(cwd, copy)) {
    throw new Failure(
      EXIT.usage,
      '--annotate menulis salinan; buku kerja aslinya tidak pernah diubah',
      'beri nama lain, misalnya salinan.xlsx',
    );
  }
}

async function writeCopy(
  bytes: Uint8Array,
  checked: CheckedFile,
  copy: string,
  limits: ReadingRun['limits'],
  context: CheckContext,
): Promise<void> {
  const { annotate, writeAnnotated } = await import('../../app/check/annotate.ts');
  const plan = annotate(bytes, checked, copy, limits);
  for (const loss of plan.losses) context.tell(`peringatan: ${loss}`);
  await writeAnnotated(resolve(context.cwd, copy), plan, context.onNote);
  context.tell(
    `${basename(copy)} ditulis (${checked.findings.length} temuan, sebagai catatan sel dan di lembar ${plan.sheetName})`,
  );
}
