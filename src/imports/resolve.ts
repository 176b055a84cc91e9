import { type Angka, sum } from '../domain/angka.ts';
import { groupBy } from '../domain/group-by.ts';
import { triwulanOf } from '../domain/month-names.ts';
import { chooseStage, chooseUnit, isStage } from './choose-part.ts';
import { combineAtoms, type MoneyFigures } from './combine.ts';
import { countDocuments } from './documents.ts';
import { EXPORT_KINDS, type ExportKind } from './export-kind.ts';
import { type Entry, figuresOf, gatherSubs } from './gather-subs.ts';
import type { BukuSub } from './match.ts';
import { reportMissingMonths } from './missing-months.ts';
import type {
  Atom,
  Choices,
  Conflict,
  DocumentLine,
  ExportReading,
  IndikatorLine,
  NarasiLine,
  PlacedFinding,
  Question,
  SubKegiatan,
} from './reading.ts';
import { dropRepeatedSources } from './sources.ts';

/** What the exports say of one sub kegiatan of the workbook, or of one of their own where there is no workbook. */
export interface ResolvedSub {
  readonly sub: SubKegiatan;
  readonly buku: BukuSub | null;
  readonly money: readonly MoneyFigures[];
  readonly indikator: readonly IndikatorLine[];
  /** The kind of export that the indikator come from. */
  readonly indikatorKind: ExportKind;
  /** Sources of funds. */
  readonly remarks: readonly string[];
  /** Why nothing is taken of it: the export disagrees with itself. */
  readonly conflicts: readonly (Conflict & { readonly export: ExportKind })[];
  /** Documents that count for no quarter, for causes. */
  readonly undated: readonly DocumentLine[];
  readonly documents: readonly DocumentLine[];
  /** Atoms that a choice (unit, tahapan) left out, for causes. */
  readonly passedOver: readonly Atom[];
}

/** All exports of a run held against a workbook. */
export interface Resolved {
  readonly subs: readonly ResolvedSub[];
  /** Sub kegiatan of the exports that the workbook lacks. */
  readonly outside: readonly {
    readonly sub: SubKegiatan;
    readonly kind: ExportKind;
    readonly pagu: Angka;
    readonly realisasi: Angka;
  }[];
  readonly narasi: readonly (NarasiLine & { readonly name: string; readonly kind: ExportKind })[];
  readonly findings: readonly PlacedFinding[];
  readonly questions: readonly Question[];
}

/** Brings the readings of a run together by sub kegiatan. `buku`: those of the workbook; null where it is to be made. */
export function resolveReadings(
  readings: readonly ExportReading[],
  buku: readonly BukuSub[] | null,
  choices: Choices,
): Resolved {
  const findings: PlacedFinding[] = readings.flatMap((reading) => reading.findings);
  const questions: Question[] = readings.flatMap((reading) => reading.questions);
  const gathered = gatherSubs(buku);
  const narasi: Resolved['narasi'][number][] = [];
  for (const kind of EXPORT_KINDS) {
    const own = readings.filter((reading) => reading.kind === kind);
    if (own.length === 0) continue;
    const places = new Map<string, Entry | null>();
    for (const [key, sub] of own.flatMap(({ subs }) => [...subs])) {
      if (!places.has(key)) places.set(key, gathered.place(key, sub, kind));
    }
    const chosen = chooseUnit(own, places, choices);
    questions.push(...chosen.questions);
    const taken: Taken = {
      kind,
      entryOf: (key) => places.get(key) ?? undefined,
      keeps: chosen.keeps,
      addOutside: (key, atom) => gathered.outside.get(`${kind}|${key}`)?.atoms.push(atom),
    };
    for (const reading of own) {
      takeFigures(reading, taken);
      takeLines(reading, taken);
      narasi.push(...reading.narasi.flatMap((line) => nameNarasi(line, taken)));
    }
  }
  findings.push(...gathered.findings);
  const subs = finishEntries([...gathered.entries.values()], readings, choices, findings, questions);
  return {
    subs,
    outside: [...gathered.outside.values()].map(({ sub, kind, atoms }) => ({
      sub,
      kind,
      pagu: sum(atoms.filter((a) => a.measure === 'pagu').map((a) => a.value)),
      realisasi: sum(atoms.filter((a) => a.measure === 'realisasi').map((a) => a.value)),
    })),
    narasi,
    findings,
    questions,
  };
}

/** Where what the exports of one kind say goes. */
interface Taken {
  readonly kind: ExportKind;
  /** The entry of a sub kegiatan by its key; undefined for one that the workbook lacks. */
  readonly entryOf: (key: string) => Entry | undefined;
  /** False for a sub kegiatan that the choice of a unit leaves out. */
  readonly keeps: (key: string) => boolean;
  readonly addOutside: (key: string, atom: Atom) => void;
}

/** Amounts and documents. */
function takeFigures(reading: ExportReading, { kind, entryOf, keeps, addOutside }: Taken): void {
  for (const atom of reading.atoms) {
    const entry = entryOf(atom.sub);
    if (entry === undefined) addOutside(atom.sub, atom);
    else (keeps(atom.sub) ? figuresOf(entry, kind).atoms : figuresOf(entry, kind).passedOver).push(atom);
  }
  for (const line of reading.documents) {
    const entry = entryOf(line.sub);
    if (entry === undefined) addOutside(line.sub, toAtom(line));
    else if (keeps(line.sub)) figuresOf(entry, kind).documents.push(line);
    else figuresOf(entry, kind).passedOver.push(toAtom(line));
  }
}

/** Indikator, sources of funds, and where the export disagrees with itself. */
function takeLines(reading: ExportReading, { kind, entryOf }: Taken): void {
  for (const line of reading.indikator) {
    const entry = entryOf(line.sub);
    entry?.indikator.push(line);
    if (entry !== undefined) entry.indikatorKind = kind;
  }
  for (const [key, names] of reading.remarks) for (const one of names) entryOf(key)?.remarks.add(one);
  for (const conflict of reading.conflicts) entryOf(conflict.sub)?.conflicts.push({ ...conflict, export: kind });
}

/** A line for Narasi under the name that the workbook has; none for a sub kegiatan that it lacks. */
function nameNarasi(line: NarasiLine, { kind, entryOf }: Taken): Resolved['narasi'] {
  if (line.sub === '') return [{ ...line, kind, name: '' }];
  const entry = entryOf(line.sub);
  return entry === undefined ? [] : [{ ...line, kind, name: entry.buku?.name ?? entry.sub.name }];
}

function toAtom(line: DocumentLine): Atom {
  const { sub, rekening, value, from, dates } = line;
  const month = dates.dokumen === null ? null : Number(dates.dokumen.slice(5, 7));
  const triwulan = month === null ? null : triwulanOf(month);
  return { sub, rekening, measure: 'realisasi', month, triwulan, tahapan: '', value, from };
}

/** Figures of each entry, kind by kind; documents are counted over all entries first. */
function finishEntries(
  entries: readonly Entry[],
  readings: readonly ExportReading[],
  choices: Choices,
  findings: PlacedFinding[],
  questions: Question[],
): readonly ResolvedSub[] {
  const dated = readings.filter((reading) => reading.kind === 'dokumen');
  const basis = choices.date ?? dated.flatMap((reading) => reading.dateColumns)[0] ?? 'dokumen';
  const lines = entries.flatMap((entry) => entry.kinds.get('dokumen')?.documents ?? []);
  const counted = countDocuments(lines, choices, basis);
  findings.push(...counted.findings);
  questions.push(...counted.questions);
  const everyDate = dated.flatMap((reading) => reading.documents).flatMap((line) => line.dates[basis] ?? []);
  const documentMonths = new Set(everyDate.map((date) => Number(date.slice(5, 7))));
  findings.push(...reportMissingMonths(dated, documentMonths));
  const askedStage = chooseStage(entries, choices);
  if (askedStage !== null) questions.push(askedStage);
  const countedBySub = groupBy(counted.atoms, (atom) => atom.sub);
  const undatedBySub = groupBy(counted.undated, (line) => line.sub);
  return entries.map((entry): ResolvedSub => {
    const own = [...entry.kinds].map(([kind, { atoms, documents, passedOver }]) => {
      if (kind === 'dokumen') {
        const keys = new Set(documents.map((line) => line.sub));
        const all = [...keys].flatMap((key) => countedBySub.get(key) ?? []);
        return { figures: combineAtoms(kind, all, documentMonths), passedOver };
      }
      const stages = kind === 'pagu' && choices.tahapan !== undefined;
      const staged = atoms.filter((atom) => !stages || isStage(atom.tahapan, choices.tahapan ?? ''));
      const { atoms: kept, findings: told } = dropRepeatedSources(staged, entry.sub.name);
      findings.push(...told);
      const months = new Set(kept.flatMap((atom) => (atom.measure === 'pagu' ? [] : (atom.month ?? []))));
      const left = atoms.filter((atom) => !staged.includes(atom));
      return { figures: combineAtoms(kind, kept, months), passedOver: [...passedOver, ...left] };
    });
    const documents = entry.kinds.get('dokumen')?.documents ?? [];
    return {
      sub: entry.sub,
      buku: entry.buku,
      money: own.map((one) => one.figures),
      indikator: entry.indikator,
      indikatorKind: entry.indikatorKind,
      remarks: [...entry.remarks],
      conflicts: entry.conflicts,
      undated: [...new Set(documents.map((line) => line.sub))].flatMap((key) => undatedBySub.get(key) ?? []),
      documents,
      passedOver: own.flatMap((one) => one.passedOver),
    };
  });
}
