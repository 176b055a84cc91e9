import * as z from 'zod/mini';
import { EMPTY_IDENTITAS, IDENTITAS_KEYS, type Identitas, type IdentitasKey } from '../domain/identitas.ts';
import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { IdentitasFields } from './buku-kerja.ts';
import { cellText } from './cell-text.ts';
import { headingKey } from './clean-text.ts';
import { readHeadingText } from './heading-text.ts';
import { type KeyContentPair, readKeyContentPairs } from './key-content.ts';
import type { RawCell, RawSheet, RawWorkbook } from './raw-workbook.ts';
import { readDate } from './read-date.ts';
import { byHeading } from './table-index.ts';
import { findTextError } from './text-error.ts';

/** Identitas and the two keys that calculation needs. */
interface IdentitasReading {
  readonly fields: IdentitasFields;
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
}

/** --tahun and --triwulan; null = as Identitas says. */
interface IdentitasOptions {
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
}

const KEY_BY_HEADING = byHeading(IDENTITAS_KEYS);

type IdentitasKind = (typeof IDENTITAS_KEYS)[number]['kind'];

/** Reads Identitas; keys that it does not know are told. `options` are --tahun and --triwulan, which win. */
export function readIdentitas(sheet: RawSheet, options: IdentitasOptions): Checked<IdentitasReading> {
  const findings: Finding[] = [];
  const pairs = new Map<IdentitasKey, KeyContentPair>();
  const unknown: KeyContentPair[] = [];
  for (const pair of readKeyContentPairs(sheet).map(splitPair)) {
    const key = KEY_BY_HEADING.get(headingKey(pair.key));
    if (key === undefined) unknown.push(pair);
    else if (!pairs.has(key.key)) pairs.set(key.key, pair);
  }
  const isNeeded = (declared: (typeof IDENTITAS_KEYS)[number]): boolean =>
    declared.required && !pairs.has(declared.key) && !isGiven(declared.key, options);
  const misspelt = reportUnknown(unknown, new Set(IDENTITAS_KEYS.filter(isNeeded).map((k) => k.heading)));
  findings.push(...misspelt);
  const meant = new Set(misspelt.map((f) => f.args.terdekat));
  const broken = new Set<IdentitasKey>();
  const values = new Map<IdentitasKey, unknown>();
  const at: Partial<Record<IdentitasKey, CellRef>> = {};
  for (const declared of IDENTITAS_KEYS) {
    const pair = pairs.get(declared.key);
    if (pair === undefined) continue;
    const cellError = findTextError(pair.cell, () => pair.at);
    if (cellError !== undefined) {
      broken.add(declared.key);
      findings.push(cellError);
      continue;
    }
    if (!isGiven(declared.key, options)) at[declared.key] = pair.at;
    const result = z.safeParse(declared.type, readValue(declared.kind, pair.cell));
    if (result.success) values.set(declared.key, result.data);
    else if (textOf(pair.cell) !== '' && !isGiven(declared.key, options)) {
      broken.add(declared.key);
      findings.push(valueFinding(declared, pair));
    }
  }
  for (const { key, heading, required } of IDENTITAS_KEYS) {
    const blank = (values.get(key) ?? '') === '';
    if (!required || !blank || broken.has(key) || isGiven(key, options)) continue;
    // A key that is only misspelt is told where it stands.
    if (!pairs.has(key) && meant.has(heading)) continue;
    const place = pairs.get(key)?.at ?? { sheet: sheet.name, row: 1, column: 1 };
    findings.push(makeFinding('identitas/kosong', { kunci: heading }, { at: place }));
  }
  const { tahunAnggaran: year, triwulan, ...data } = Object.fromEntries(values);
  return {
    value: {
      fields: { data: { ...EMPTY_IDENTITAS, ...data }, at },
      year: options.year ?? (year as number | undefined) ?? null,
      triwulan: options.triwulan ?? (triwulan as Triwulan | undefined) ?? null,
    },
    findings,
  };
}

/** "Unit Kerja : Kecamatan Kalaena" in one cell: the key, and what stands behind its colon. */
function splitPair(pair: KeyContentPair): KeyContentPair {
  const [, key, text = ''] = pair.cell === undefined ? (/^([^:]+?)\s*:\s*(\S.*)$/.exec(pair.key) ?? []) : [];
  if (key === undefined || !KEY_BY_HEADING.has(headingKey(key))) return pair;
  return { ...pair, key, cell: { value: { kind: 'text', text } }, at: pair.keyAt };
}

/**
 * `identitas/tidak-dikenal`: keys with content that lapkin has no use for; a warning when a known one is near, an error
 * when that one is `needed` and stands nowhere.
 */
function reportUnknown(
  pairs: readonly KeyContentPair[],
  needed: ReadonlySet<string>,
): readonly Finding<'identitas/tidak-dikenal'>[] {
  const headings = IDENTITAS_KEYS.map(({ heading }) => heading);
  return pairs.flatMap(({ key, keyAt, cell }) => {
    if (cellText(cell) === '') return [];
    const known = nearest(key, headings) ?? '';
    const severity = known === '' ? 'info' : needed.has(known) ? 'error' : 'warning';
    return [makeFinding('identitas/tidak-dikenal', { kunci: key, terdekat: known }, { at: keyAt, severity })];
  });
}

/** A year or quarter that a flag gives: what the sheet says of it does not matter. */
function isGiven(key: IdentitasKey, options: IdentitasOptions): boolean {
  return (key === 'tahunAnggaran' && options.year !== null) || (key === 'triwulan' && options.triwulan !== null);
}

function textOf(cell: RawCell | undefined): string {
  return cellText(cell).replace(/^:\s*/, '');
}

/** What a cell of Identitas holds, for its type to decide; undefined when nothing of the kind. */
function readValue(kind: IdentitasKind, cell: RawCell | undefined): unknown {
  const text = textOf(cell);
  switch (kind) {
    case 'text':
      return text;
    // Excel keeps 15 digits of a number: the NIP in it is not known any more.
    case 'nip':
      return cell?.value.kind === 'number' ? undefined : text.replace(/^nip\.?\s*:?\s*(?=\d)/i, '');
    case 'date':
      return cellText(cell) === '' ? '' : (readDate(cell) ?? undefined);
    case 'year': {
      const year = /^(?:(?:tahun|thn\.?|t\.?\s?a\.?)\s*)?(?:anggaran\s*)?:?\s*(\d{4})$/i.exec(text)?.[1];
      return year === undefined ? undefined : Number(year);
    }
    case 'level':
      return text.trim().toLowerCase().replace(/\s+/g, ' ');
    case 'triwulan':
      return parseTriwulan(text) ?? readHeadingText(text).triwulan;
  }
}

function valueFinding({ kind, heading }: (typeof IDENTITAS_KEYS)[number], { cell, at }: KeyContentPair): Finding {
  return kind === 'nip'
    ? makeFinding('identitas/nip-angka', { kunci: heading }, { at })
    : makeFinding('identitas/nilai', { kunci: heading, isi: kind === 'date' ? cellText(cell) : textOf(cell) }, { at });
}

/** Findings for the two keys that calculation needs, when there is no sheet Identitas and no flag gives them. */
export function reportMissingIdentitas(options: IdentitasOptions, { sheets }: RawWorkbook): readonly Finding[] {
  const missing: string[] = [];
  if (options.year === null) missing.push('Tahun Anggaran');
  if (options.triwulan === null) missing.push('Triwulan');
  const holder = missing.length === 0 ? undefined : sheets.find(holdsKeys);
  if (holder !== undefined) {
    const names = { lembar: 'Identitas', terdekat: holder.name, ada: sheets.map(({ name }) => name).join(', ') };
    const at = { sheet: holder.name, row: 1, column: 1 };
    return [makeFinding('lembar/tidak-ada', { ...names, pada: '', dari: '', sampai: '', juga: '' }, { at })];
  }
  return missing.map((key) => makeFinding('identitas/kosong', { kunci: key }));
}

/** So many keys of Identitas beside each other are no accident. */
const LEAST_KEYS = 4;

/** True for a sheet of another name that holds the keys of Identitas, those of year and quarter among them. */
function holdsKeys(sheet: RawSheet): boolean {
  const found = readKeyContentPairs(sheet).flatMap(({ key, cell }) => {
    const known = cell === undefined ? undefined : KEY_BY_HEADING.get(headingKey(key));
    return known === undefined ? [] : [known.key];
  });
  const keys = new Set(found);
  return keys.size >= LEAST_KEYS && keys.has('tahunAnggaran') && keys.has('triwulan');
}

/** Keys that a document needs and that are not filled in, by their headings (workbook.md, "Identitas"). */
export function listMissingKeys(data: Identitas | null): readonly string[] {
  return IDENTITAS_KEYS.filter(
    (k) => k.required && k.key !== 'tahunAnggaran' && k.key !== 'triwulan' && (data?.[k.key] ?? '') === '',
  ).map((k) => k.heading);
}
