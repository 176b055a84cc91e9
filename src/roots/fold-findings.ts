import { groupBy } from '../domain/group-by.ts';
import { type CellRef, formatCellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import { sortFindings } from '../findings/sort-findings.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { certainLinks } from './certain-links.ts';
import { withValue } from './changed-buku.ts';
import { copiedDown } from './copied-down.ts';
import { hypothesesOf, sentenceDifferences } from './hypotheses.ts';
import { findTypingErrors, typingFinding } from './typing-errors.ts';

/** So many workbooks are computed anew at most; in one with more mistakes than that each is told by itself. */
const MOST_TRIALS = 80;
/** So many findings must be gone with another figure before its cell is called typed wrong. */
const ENOUGH_PROOFS = 2;
/** Data rows times trials: a large workbook is computed anew less often. */
const MOST_WORK = 12_000;
/** Characters of texts times trials: each folds every name and reads every sentence again. Up to 12,500 it costs none. */
const MOST_TEXT = 1_000_000;
/** In a table of more rows no cell is looked for that sums and sentences would rather have otherwise. */
const MOST_ROWS = 600;

/** What would be found in a workbook read otherwise, as it is found: first what tells whether `root` is still there. */
type Recheck = (buku: BukuKerja, root: Finding | null) => Iterable<Finding>;

/**
 * The findings with those folded under them that would be gone were they repaired (checks.md, "Root and consequence"):
 * first what is sure of itself, then by computing the workbook anew with each finding repaired; the one that takes most
 * others along goes first. `computed`: what would be found, had formulas without a result one; null = all have.
 */
export function foldFindings(
  told: readonly Finding[],
  buku: BukuKerja,
  recheck: Recheck,
  computed: readonly Finding[] | null = null,
): readonly Finding[] {
  if (told.length < 2) return told;
  const typed = tellTypingErrors(told, buku, recheck);
  const sheets = buku.raw.map((s) => s.name);
  const findings = typed.size === 0 ? told : sortFindings([...told, ...typed.keys()], sheets);
  const copied = copiedDown(findings, buku.raw);
  const parents = new Map([...certainLinks(findings, buku.raw, copied), ...missingResultLinks(findings, computed)]);
  const effects = new Map([...typed, ...measureEffects(told, buku, recheck, parents, copied)]);
  const rest = [...effects].filter(([root]) => !parents.has(root));
  while (rest.length > 0) {
    const open = rest.map(([root, gone]) => ({ root, gone: gone.filter((f) => isFree(f, root, parents)) }));
    open.sort((a, b) => b.gone.length - a.gone.length || rankOf(a.root) - rankOf(b.root));
    const [best] = open;
    if (best === undefined || best.gone.length === 0) break;
    for (const f of best.gone) parents.set(f, best.root);
    for (let i = rest.length - 1; i >= 0; i--) {
      const root = rest[i]?.[0];
      if (root === best.root || (root !== undefined && parents.has(root))) rest.splice(i, 1);
    }
  }
  return nest(findings, parents, copied);
}

/** What would be gone, had every formula its result, follows from their being without. */
function missingResultLinks(
  findings: readonly Finding[],
  computed: readonly Finding[] | null,
): ReadonlyMap<Finding, Finding> {
  const root = findings.find(({ code }) => code === 'sel/rumus-belum-dihitung');
  if (root === undefined || computed === null) return new Map();
  const left = new Set(computed.map(keyOf));
  return new Map(findings.filter((f) => f !== root && !left.has(keyOf(f))).map((f) => [f, root]));
}

/**
 * Not yet under another finding, and not an error under what is only a warning, unless that is a blank or the quarter. That
 * a whole quarter is blank says more than any of its cells.
 */
function isFree(finding: Finding, root: Finding, parents: ReadonlyMap<Finding, Finding>): boolean {
  if (finding === root || topOf(root, parents) === finding || finding.code === 'tahunan/triwulan-kosong') return false;
  const above = parents.get(finding);
  if (above !== undefined) return false;
  return finding.severity !== 'error' || root.severity === 'error' || MAY_HOLD_ERRORS.test(root.code);
}

const MAY_HOLD_ERRORS =
  /^(?:rencana|keuangan)\/(?:realisasi-kosong|realisasi-sama|arah-janggal|capaian-janggal)$|^identitas\/(?:triwulan|tahun)-janggal$|^kode\/(?:bentuk|induk|nama-beda)$/;

/** The more a code says of where the mistake is, the lower. */
function rankOf({ code, severity }: Finding): number {
  const place = /^(?:identitas|kolom|baris|sel)\//.test(code) ? 0 : /-beda-|melebihi/.test(code) ? 1 : 2;
  return place + (severity === 'error' ? 0 : 3);
}

function topOf(finding: Finding, parents: ReadonlyMap<Finding, Finding>): Finding {
  let top = finding;
  for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
  return top;
}

/** Cells typed wrong by a slip of the hand that several findings follow from, each with those. */
function tellTypingErrors(
  findings: readonly Finding[],
  buku: BukuKerja,
  recheck: Recheck,
): ReadonlyMap<Finding, readonly Finding[]> {
  if (countRows(buku) > MOST_ROWS) return new Map();
  const isNew = newFindings(findings, buku);
  const told = new Map<Finding, readonly Finding[]>();
  for (const error of findTypingErrors(findings, buku)) {
    const gone = goneFrom(findings, recheck(withValue(buku, error.own, error.right), null), isNew);
    if (gone.length >= ENOUGH_PROOFS) told.set(typingFinding(error, gone), gone);
  }
  return told;
}

/**
 * Those of the findings that are not found again; none as soon as one is found that speaks against what was tried, or
 * all are found again.
 */
function goneFrom(
  findings: readonly Finding[],
  found: Iterable<Finding>,
  rejects: (finding: Finding) => boolean,
): readonly Finding[] {
  const gone = new Set(findings.map(keyOf));
  if (gone.size === 0) return [];
  for (const f of found) {
    gone.delete(keyOf(f));
    if (gone.size === 0 || rejects(f)) return [];
  }
  return findings.filter((f) => gone.has(keyOf(f)));
}

/** Tells findings that are not among these, and do not come of a stored result. */
function newFindings(findings: readonly Finding[], buku: BukuKerja): (finding: Finding) => boolean {
  const known = new Set(findings.map(keyOf));
  return (f) => !known.has(keyOf(f)) && !isComputed(f, buku);
}

function countRows({ rencana, keuangan }: BukuKerja): number {
  return (rencana?.rows.length ?? 0) + (keuangan?.rows.length ?? 0) + 1;
}

function countCharacters({ raw }: BukuKerja): number {
  let count = 1;
  for (const { rows } of raw) {
    for (const cells of rows.values())
      for (const { value } of cells.values()) count += value.kind === 'text' ? value.text.length : 0;
  }
  return count;
}

/** For each finding that may be a root the others that would be gone with it, of those that are under none yet. */
function measureEffects(
  findings: readonly Finding[],
  buku: BukuKerja,
  recheck: Recheck,
  parents: ReadonlyMap<Finding, Finding>,
  copied: ReadonlyMap<Finding, Finding>,
): ReadonlyMap<Finding, readonly Finding[]> {
  let trials = Math.min(MOST_TRIALS, MOST_WORK / countRows(buku), MOST_TEXT / countCharacters(buku));
  const differences = sentenceDifferences(findings);
  const effects = new Map<Finding, readonly Finding[]>();
  const ordered = [...findings].sort((a, b) => rankOf(a) - rankOf(b));
  const isNew = newFindings(findings, buku);
  const copies = cellsOfCopies(copied);
  for (const root of ordered) {
    // Gathered once something is tried: a long text can have thousands of findings that nothing is tried for.
    let open: readonly Finding[] | null = null;
    const gone: Finding[] = [];
    const isThereAgain = (f: Finding): boolean => !isOfReading(root) && keyOf(f) === keyOf(root);
    for (const { buku: changed, certain } of hypothesesOf(root, buku, differences, copies.get(root))) {
      trials -= 1;
      if (trials < 0) return effects;
      const rejects = (f: Finding): boolean => isThereAgain(f) || (!certain && isNew(f));
      open ??= mayFollow(root, findings, parents);
      const more: ReadonlySet<Finding> = new Set(goneFrom(open, recheck(changed, root), rejects));
      gone.push(...more);
      open = open.filter((f) => !more.has(f));
    }
    if (gone.length > 0) effects.set(root, gone);
  }
  return effects;
}

/** For each mistake that was copied down the cells of its copies. */
function cellsOfCopies(copied: ReadonlyMap<Finding, Finding>): ReadonlyMap<Finding, readonly CellRef[]> {
  const cells = new Map<Finding, CellRef[]>();
  for (const [copy, first] of copied) {
    if (copy.at === undefined) continue;
    const known = cells.get(first);
    if (known === undefined) cells.set(first, [copy.at]);
    else known.push(copy.at);
  }
  return cells;
}

/** The findings that may be gone with a root; none where it follows from another itself. */
function mayFollow(
  root: Finding,
  findings: readonly Finding[],
  parents: ReadonlyMap<Finding, Finding>,
): readonly Finding[] {
  if (parents.has(root)) return [];
  return findings.filter((f) => f !== root && isFree(f, root, parents) && !isOfWhole(f, root));
}

/** How percentages are rounded is a habit of the whole workbook: one other figure does not bring it about. */
function isOfWhole(finding: Finding, root: Finding): boolean {
  return finding.code === 'pembulatan/campur' && !/^(?:kolom|baris|identitas)\//.test(root.code);
}

/** Reading a workbook's cells is not done anew: what it found stays. */
function isOfReading({ code }: Finding): boolean {
  return /^(?:berkas|lembar|sel|kolom\/(?:tidak-ada|ganda)|pengaturan|skala)\b/.test(code);
}

/** A formula is stored with the result of the wrong value: that it then differs is no new mistake. */
function isComputed({ at }: Finding, { raw }: BukuKerja): boolean {
  if (at === undefined) return false;
  const cell = raw
    .find((s) => s.name === at.sheet)
    ?.rows.get(at.row)
    ?.get(at.column);
  return cell?.formula !== undefined;
}

/** By what a finding is known again in a workbook computed anew: what it says and where, not its figures. */
function keyOf({ code, at, args, label }: Finding): string {
  const quote = 'kutip' in args ? args.kutip : '';
  return `${code} ${at === undefined ? '' : formatCellRef(at)} ${quote} ${label ?? ''}`;
}

/** The roots, each with all that is under it. */
function nest(
  findings: readonly Finding[],
  parents: ReadonlyMap<Finding, Finding>,
  copied: ReadonlyMap<Finding, Finding>,
): readonly Finding[] {
  const tops = new Map(findings.map((f) => [f, topOf(f, parents)]));
  const under = groupBy(findings, (f) => (tops.get(f) === f ? undefined : tops.get(f)));
  return findings
    .filter((f) => tops.get(f) === f)
    .map((root) => {
      const consequences = under.get(root);
      if (consequences === undefined) return root;
      const copies = consequences.flatMap((f) => (copied.get(f) === root && f.at !== undefined ? [f.at] : []));
      return { ...root, consequences, ...(copies.length === 0 ? {} : { copies }) };
    });
}
