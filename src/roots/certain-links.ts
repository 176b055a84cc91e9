import { groupBy } from '../domain/group-by.ts';
import { type CellRef, formatCellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import { readReferences } from '../rules/formula/operands.ts';
import type { RawSheet } from '../sheets/raw-workbook.ts';
import { formulaAt } from './formula-at.ts';

/** The finding that each one follows from, where that is sure without computing anything; `copies`: those copied down. */
export function certainLinks(
  findings: readonly Finding[],
  raw: readonly RawSheet[],
  copies: ReadonlyMap<Finding, Finding>,
): ReadonlyMap<Finding, Finding> {
  const byCell = groupBy(findings, ({ at: own }) => (own === undefined ? undefined : formatCellRef(own)));
  const at = (ref: CellRef | undefined): readonly Finding[] =>
    ref === undefined ? [] : (byCell.get(formatCellRef(ref)) ?? []);
  const links = new Map<Finding, Finding>();
  const textRoots = new Map<string, Finding>();
  // Of several figures that pass a text over, its column's sum says it best.
  for (const f of findings)
    if (f.cause?.code === 'berisi-teks' && f.cause.at !== undefined && f.code.endsWith('/jumlah'))
      textRoots.set(formatCellRef(f.cause.at), f);
  for (const f of findings) {
    const root =
      sameCellRoot(f, at(f.at)) ??
      floorRoot(f, at) ??
      errorRoot(f, raw, at) ??
      causeRoot(f, at, textRoots) ??
      headingRoot(f, findings) ??
      missingRowRoot(f, findings) ??
      addendRoot(f, raw, findings) ??
      meanRoot(f, raw, at) ??
      jenisRoot(f, findings) ??
      copies.get(f);
    // Formulas may go round in a circle.
    if (root !== undefined && !follows(root, f, links)) links.set(f, root);
  }
  return links;
}

/** True when a finding is another one, or under it. */
function follows(finding: Finding, other: Finding, links: ReadonlyMap<Finding, Finding>): boolean {
  for (let at: Finding | undefined = finding; at !== undefined; at = links.get(at)) if (at === other) return true;
  return false;
}

const FIGURE = /\/(?:jumlah|rata-rata|induk)$/;

/** In one cell the figure is told; how its formula or typing brought it about is part of that. */
function sameCellRoot(finding: Finding, here: readonly Finding[]): Finding | undefined {
  if (finding.code === 'jumlah/rumus-tidak-lengkap' || finding.code === 'jumlah/diketik')
    return here.find((f) => f !== finding && FIGURE.test(f.code));
  if (finding.code === 'keuangan/capaian-janggal')
    return here.find((f) => f.code === 'keuangan/realisasi-melebihi-pagu');
  if (finding.code === 'baris/tidak-berpasangan') return here.find((f) => f.code === 'kode/bentuk');
  if (finding.code === 'rencana/arah-janggal') return here.find((f) => f.code === 'sel/pilihan');
  return undefined;
}

/** A capaian below nothing, which no formula has a floor for, of a realisasi that is told to be odd. */
function floorRoot(finding: Finding, at: (ref: CellRef) => readonly Finding[]): Finding | undefined {
  if (finding.code !== 'rencana/capaian' || finding.computed !== '0') return undefined;
  if (finding.written?.startsWith('-') !== true) return undefined;
  return (finding.related ?? []).flatMap(at).find((f) => f.code === 'rencana/capaian-janggal');
}

/** Of a quarter whose heading stands twice the one that lacks is the second of them. */
function headingRoot(finding: Finding, all: readonly Finding[]): Finding | undefined {
  if (finding.code !== 'kolom/tidak-ada') return undefined;
  const group = (heading: string): string => heading.split('·')[0]?.trim() ?? '';
  return all.find(
    (f) =>
      f.code === 'kolom/ganda' &&
      f.at?.sheet === finding.at?.sheet &&
      group(f.args.kolom) === group(finding.args.kolom),
  );
}

/** A sub kegiatan that PK lacks is told once, whatever other sheets hold it. */
function missingRowRoot(finding: Finding, all: readonly Finding[]): Finding | undefined {
  if (finding.code !== 'baris/tidak-berpasangan' || finding.args.sel !== '') return undefined;
  const own = finding.args;
  const first = all.find(
    (f) =>
      f.code === 'baris/tidak-berpasangan' &&
      f.args.sel === '' &&
      f.args.nama === own.nama &&
      f.args.lembar === own.lembar,
  );
  return first === finding ? undefined : first;
}

/** A figure whose formula takes over a sum that is told to be wrong, or a row that stands twice. */
function addendRoot(finding: Finding, raw: readonly RawSheet[], all: readonly Finding[]): Finding | undefined {
  const { at } = finding;
  if (at === undefined || !FIGURE.test(finding.code)) return undefined;
  const roots = all.filter(
    (f) => f !== finding && f.at?.sheet === at.sheet && (f.code === 'jumlah/induk' || f.code === 'baris/ganda'),
  );
  const formula = roots.length === 0 ? undefined : formulaAt(raw, at);
  if (formula === undefined) return undefined;
  const named = readReferences(formula, at, raw).filter((ref) => ref.sheet === at.sheet);
  return roots.find((f) =>
    named.some((ref) => ref.row === f.at?.row && (f.code === 'baris/ganda' || ref.column === f.at.column)),
  );
}

/** What is held against the targets of a year under a JENIS that nobody knows. */
function jenisRoot(finding: Finding, all: readonly Finding[]): Finding | undefined {
  const { at, code } = finding;
  if (at === undefined || code !== 'rencana/target-tahunan') return undefined;
  return all.find(
    (f) => f.code === 'sel/pilihan' && f.args.kolom === 'JENIS' && f.at?.sheet === at.sheet && f.at.row === at.row,
  );
}

/** A mean whose formula is right as it stands, over capaian that are told to be wrong. */
function meanRoot(
  finding: Finding,
  raw: readonly RawSheet[],
  at: (ref: CellRef) => readonly Finding[],
): Finding | undefined {
  if (finding.code !== 'rencana/rata-rata' && finding.code !== 'keuangan/rata-rata') return undefined;
  const formula = finding.at === undefined ? undefined : formulaAt(raw, finding.at);
  if (finding.at === undefined || formula === undefined || finding.args.rumus !== `=${formula}`) return undefined;
  return readReferences(formula, finding.at, raw)
    .flatMap(at)
    .find((f) => /^(?:rencana|keuangan)\/capaian$/.test(f.code));
}

/** An error that a formula takes over from a cell that has a finding of its own. */
function errorRoot(
  finding: Finding,
  raw: readonly RawSheet[],
  at: (ref: CellRef) => readonly Finding[],
): Finding | undefined {
  if (finding.code !== 'sel/rumus-galat' || finding.at === undefined) return undefined;
  const texts = finding.cause === undefined ? [] : (finding.related ?? []);
  const named = [...texts, ...readReferences(finding.args.rumus, finding.at, raw)];
  return named.flatMap(at).find((f) => f !== finding && f.code.startsWith('sel/'));
}

/** A figure made from another printed one that is wrong, or of a text that a finding tells already. */
function causeRoot(
  finding: Finding,
  at: (ref: CellRef | undefined) => readonly Finding[],
  textRoots: Map<string, Finding>,
): Finding | undefined {
  const { cause } = finding;
  if (cause?.code === 'ikut-jumlah-salah')
    return at(cause.at).find((f) => f !== finding && /^(?:keuangan|rencana|pk|jumlah)\//.test(f.code));
  if (cause?.code !== 'berisi-teks' || cause.at === undefined) return undefined;
  const told = at(cause.at).find((f) => f.code.startsWith('sel/'));
  if (told !== undefined) return told;
  const key = formatCellRef(cause.at);
  const first = textRoots.get(key);
  if (first === undefined) textRoots.set(key, finding);
  return first === finding ? undefined : first;
}
