import { type FormulaResult, recalculate } from '../../compute/recalculate.ts';
import { nameKey } from '../../domain/name-key.ts';
import { formatCellRef } from '../../findings/cell-ref.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { makeFinding } from '../../findings/finding.ts';
import { quoteName } from '../../findings/program-name.ts';
import { wording } from '../../findings/wording.ts';
import { differingAmounts } from '../../imports/amounts.ts';
import { checkPeriods } from '../../imports/completeness.ts';
import type { JenisLookup } from '../../imports/context.ts';
import { listBukuSubs } from '../../imports/match.ts';
import { formatOrigins } from '../../imports/origin.ts';
import { type ImportPlan, planImport } from '../../imports/plan.ts';
import type { PlannedCell } from '../../imports/planned-cell.ts';
import type { Choices, ExportReading, PlacedFinding, Question } from '../../imports/reading.ts';
import { type Resolved, resolveReadings } from '../../imports/resolve.ts';
import { checkScale } from '../../imports/scale.ts';
import { checkYears, singleYear } from '../../imports/years.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { parseBuku } from '../../sheets/parse-buku.ts';
import type { RawWorkbook } from '../../sheets/raw-workbook.ts';
import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import { makeWorkbook } from '../init/init-workbook.ts';
import { readOptions } from '../shared/read-options.ts';
import { refuseMovedLayout } from '../shared/refuse-layout.ts';
import { refusedFailure } from '../shared/refused-failure.ts';
import type { ReadingRun, Surroundings } from '../shared/run-options.ts';
import { readSource, type Source } from '../shared/source.ts';
import { freshContent } from './fresh-buku.ts';
import { readExports } from './read-exports.ts';

/** What a run of `import` is asked for. */
export interface ImportRequest extends ReadingRun {
  /** The workbook to be filled; undefined = a new one. */
  readonly buku?: string;
  readonly choices: Choices;
  /** Take what is good of an export of which a part is not. */
  readonly partial: boolean;
  /** Replace other values. */
  readonly overwrite: boolean;
}

/** A workbook as the import found it, and what it would do. */
export interface PlannedImport {
  readonly bytes: Uint8Array;
  readonly raw: RawWorkbook;
  readonly readings: readonly ExportReading[];
  readonly resolved: Resolved;
  readonly plan: ImportPlan;
  /** What the workbook's formulas give once the plan is written. */
  readonly results: readonly FormulaResult[];
  /** Everything found, in the order of the files. */
  readonly findings: readonly PlacedFinding[];
  readonly questions: readonly Question[];
}

type Context = Pick<Surroundings, 'cwd' | 'readStdin'>;

/** Reads the exports, holds them against the workbook (or a new one) and plans what would be filled in. Throws Failure (exit 3). */
export async function planExports(
  inputs: readonly string[],
  request: ImportRequest,
  context: Context,
): Promise<PlannedImport> {
  const given = request.buku === undefined ? null : await bukuSource(request.buku, request, context);
  const known = given === null ? null : parseBuku(openBuku(given, request)).value;
  const read = await readExports(inputs, request.choices, { ...context, limits: request.limits }, jenisLookup(known));
  const { readings } = read;
  const source = given ?? (await freshSource(readings, request));
  const raw = openBuku(source, request);
  const { value: buku, findings: told } = parseBuku(raw, readOptions(request, request.buku ?? '-', context.cwd));
  refuseMovedLayout(source.name, told);
  refuseUnreadable(buku, source.name);
  const resolved = resolveReadings(readings, listBukuSubs(buku), request.choices);
  const { plan, results } = withResults(
    planImport(resolved, buku, {
      file: source.name,
      choices: request.choices,
      overwrite: request.overwrite,
    }),
    raw,
  );
  return {
    bytes: source.bytes,
    raw,
    readings,
    resolved,
    plan,
    results,
    findings: [
      ...read.findings,
      ...checkYears(readings, buku.year),
      ...checkScale(resolved, buku),
      ...(request.partial ? [] : [...checkPeriods(resolved, readings), ...conflictFindings(resolved)]),
      ...resolved.findings,
      ...plan.findings,
    ],
    questions: [...read.questions, ...resolved.questions, ...plan.questions],
  };
}

/** JENIS of the workbook's indikator by name; indikator of one name under two JENIS have none. */
function jenisLookup(buku: BukuKerja | null): JenisLookup | undefined {
  if (buku === null) return undefined;
  return (indikator) => {
    const own = (buku.rencana?.rows ?? []).filter((row) => nameKey(row.data.indikator) === nameKey(indikator));
    const words = new Set(own.map((row) => row.data.jenis));
    const [jenis = null] = words;
    return words.size === 1 ? jenis : null;
  };
}

/** Formulas that come out as the exports say need no writing: `computed`. */
function withResults(
  plan: ImportPlan,
  raw: RawWorkbook,
): { readonly plan: ImportPlan; readonly results: readonly FormulaResult[] } {
  const writes = plan.cells.filter(({ status }) => status === 'new' || status === 'replaced');
  const changes = writes.map(({ at, value }) => ({ at, value: writtenValue(value) }));
  const results = recalculate(raw.sheets, changes);
  const byCell = new Map(results.map(({ at, value }) => [formatCellRef(at), value]));
  const cells = plan.cells.map((cell): PlannedCell => {
    const result = byCell.get(formatCellRef(cell.at));
    return cell.status === 'formula' && result === writtenValue(cell.value) ? { ...cell, status: 'computed' } : cell;
  });
  return { plan: { ...plan, cells }, results };
}

/** A value as a cell holds it. */
export function writtenValue(value: PlannedCell['value']): string | number {
  return typeof value === 'string' ? value : value.toNumber();
}

/** A new workbook as by `init`, with the names of the exports. */
async function freshSource(readings: readonly ExportReading[], { choices, year }: ImportRequest): Promise<Source> {
  const { subs } = resolveReadings(readings, null, choices);
  const content = freshContent(subs, year ?? singleYear(readings));
  const { bytes } = await makeWorkbook(content, Math.max(12, content.rows.length));
  return { name: 'buku kerja baru', bytes };
}

async function bukuSource(buku: string, request: ImportRequest, context: Context): Promise<Source> {
  const source = await readSource(buku, request.limits, context);
  if ('bytes' in source) return source;
  const { title, hint } = wording(source);
  throw new Failure(EXIT.input, `--buku: ${title}`, hint);
}

function openBuku(source: Source, { limits }: ImportRequest): RawWorkbook {
  const { value, findings } = readXlsx(source.bytes, { limits });
  if (value !== null) return value;
  const [finding = makeFinding('berkas/rusak', { jenis: 'xml', bagian: source.name })] = findings;
  throw refusedFailure(source.name, finding);
}

/** Without PK nobody knows which rows are meant. */
function refuseUnreadable(buku: BukuKerja, name: string): void {
  if (buku.pk !== null) return;
  throw new Failure(
    EXIT.input,
    `Lembar PK di ${name} tidak dapat dibaca, jadi tidak diketahui sub kegiatan mana yang harus diisi`,
    `periksa dahulu dengan: lapkin check ${quoteName(name)}`,
  );
}

/** A sub kegiatan of which the export disagrees with itself is not taken, and without --sebagian nothing is. */
function conflictFindings(resolved: Resolved): readonly PlacedFinding[] {
  return resolved.subs.flatMap(({ sub, buku, conflicts }): PlacedFinding[] => {
    // What follows from the first disagreement disagrees too: its cells are named with it.
    const [first] = conflicts;
    if (first === undefined) return [];
    const { what, written, computed } = first;
    const cells = conflicts.flatMap((conflict) => conflict.cells);
    const [place, ...others] = cells;
    const details = {
      ...differingAmounts(written, computed),
      ...(place === undefined ? {} : { at: place.at }),
      related: others.map(({ at }) => at),
    };
    const args = { nama: buku?.name ?? sub.name, apa: what, asal: formatOrigins(cells) };
    return [{ file: place?.file ?? '', finding: makeFinding('impor/bertentangan', args, details) }];
  });
}
