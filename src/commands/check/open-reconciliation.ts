import { type ExportReadings, readExports } from '../../app/import/read-exports.ts';
import type { ReadingRun, Surroundings } from '../../app/shared/run-options.ts';
import { type Source, unreadFile } from '../../app/shared/source.ts';
import { expandInputs } from '../../files/expand-inputs.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import { sortFindings } from '../../findings/sort-findings.ts';
import { listBukuSubs } from '../../imports/match.ts';
import type { Choices, PlacedFinding } from '../../imports/reading.ts';
import { reconcile } from '../../imports/reconcile.ts';
import { resolveReadings } from '../../imports/resolve.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { checkInput } from './check-file.ts';

/** The check of workbooks against exports, or the exports that refuse it. */
type Reconciliation =
  | { readonly checkOne: (source: Source, input: string) => Promise<CheckedFile> }
  | { readonly refused: readonly CheckedFile[] };

/** Reads exports once, and gives the check that holds each workbook against them (--banding). */
export async function openReconciliation(
  inputs: readonly string[],
  choices: Choices,
  run: ReadingRun,
  context: Pick<Surroundings, 'cwd' | 'readStdin'>,
): Promise<Reconciliation> {
  const files = await expandInputs(inputs, context.cwd);
  const read = await readExports(files, choices, { ...context, limits: run.limits });
  const stops = [
    ...read.questions,
    ...read.findings,
    ...read.readings.flatMap((r) => [...r.findings, ...r.questions]),
  ].filter(({ finding }) => finding.severity === 'error');
  if (stops.length > 0) return { refused: byFile(stops) };
  return {
    checkOne: async (source, input) => {
      const base = await checkInput(source, input, { ...run, ...context });
      if (base.buku === null) return base.checked;
      return withReconciliation(base.checked, base.buku, read, choices);
    },
  };
}

function withReconciliation(
  checked: CheckedFile,
  buku: BukuKerja,
  { readings, findings: told }: ExportReadings,
  choices: Choices,
): CheckedFile {
  const subs = listBukuSubs(buku);
  const resolved = resolveReadings(readings, subs, choices);
  // With a choice still open no figure is the one that counts.
  const own = resolved.questions.length > 0 ? [] : reconcile(resolved, readings, subs, buku, choices);
  // What was told of an export has its cell there, and no cell of the workbook.
  const notes = [...told, ...resolved.findings, ...resolved.questions].map(({ finding }) => {
    const { at: _, related: __, ...rest } = finding;
    return rest as typeof finding;
  });
  const once = [...new Map([...checked.findings, ...own, ...notes].map((one) => [JSON.stringify(one), one])).values()];
  return { ...checked, findings: sortFindings(once, checked.sheets) };
}

function byFile(placed: readonly PlacedFinding[]): readonly CheckedFile[] {
  const files = [...new Set(placed.map(({ file }) => file))];
  return files.map((file) =>
    unreadFile(
      file,
      placed.filter((one) => one.file === file).map(({ finding }) => finding),
    ),
  );
}
