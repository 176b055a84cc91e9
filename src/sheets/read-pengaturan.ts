import * as z from 'zod/mini';
import { type Angka, HUNDRED, toAngka } from '../domain/angka.ts';
import type { PengaturanDeclaration } from '../domain/key-declaration.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { PENGATURAN_KEYS, type PengaturanKey } from '../domain/pengaturan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { readAngkaText } from './angka-text.ts';
import { cellText } from './cell-text.ts';
import { headingKey } from './clean-text.ts';
import { readKeyContentPairs } from './key-content.ts';
import { isPercentFormat } from './number-format.ts';
import type { RawCell, RawSheet } from './raw-workbook.ts';
import { byHeading } from './table-index.ts';

const KEY_BY_HEADING = byHeading(PENGATURAN_KEYS);

/** A setting as written, before it has a meaning; `at` is absent for one from lapkin.config.json. */
interface PengaturanEntry {
  readonly key: string;
  readonly content: string;
  readonly at?: CellRef;
  /** Cell of the key. */
  readonly keyAt?: CellRef;
}

/** Settings that are stated; the rest, and each side of the margin, are left to the next layer. */
export type PartialPengaturan = Partial<Omit<Pengaturan, 'margin'>> & {
  readonly margin?: Partial<Pengaturan['margin']>;
};

/** Lays settings over each other, the later ones above. */
export function mergePengaturan(defaults: Pengaturan, ...layers: readonly PartialPengaturan[]): Pengaturan {
  let result = defaults;
  for (const l of layers) result = { ...result, ...l, margin: { ...result.margin, ...l.margin } };
  return result;
}

/** What the text of a setting can mean; its type takes at most one of them. Of two readings, such as 2,125, the only one in range is meant. */
function meanings(text: string, { kind, choices = [] }: PengaturanDeclaration): readonly unknown[] {
  switch (kind) {
    case 'choice': {
      const key = headingKey(text);
      const word = YES.includes(key) ? 'ya' : NO.includes(key) ? 'tidak' : key;
      const named = choices.filter((choice) => headingKey(choice) === key);
      return named.length > 0 ? named : choices.filter((choice) => choice === word);
    }
    case 'yesNo':
      return NO.includes(headingKey(text)) ? [false] : YES.includes(headingKey(text)) ? [true] : [];
    case 'angka':
      return readFigures(text);
    case 'number':
      return readFigures(text).map((value) => (value === null ? value : Number(String(value))));
    case 'rupiahStyle':
      if (!/^rp(?:\.?\s?[\d.]*)$/i.test(text)) return [];
      return choices.filter((choice) => choice.startsWith('Rp.') === /^rp\./i.test(text));
    case 'list':
      return [splitList(text)];
    case 'text':
      return [text];
  }
}

const YES: readonly string[] = ['ya', 'y', 'true', 'benar'];
const NO: readonly string[] = ['tidak', 't', 'false', 'salah'];

/** Both readings of an ambiguous figure; null for nihil. */
function readFigures(text: string): readonly (Angka | null)[] {
  const reading = readAngkaText(text, false);
  if (reading.kind === 'nihil') return [null];
  if (reading.kind === 'ambigu') return [reading.thousands, reading.decimals];
  return reading.kind === 'angka' ? [reading.value] : [];
}

/** Lines of the sheet Pengaturan that have an ISI. */
export function readPengaturanEntries(sheet: RawSheet): readonly PengaturanEntry[] {
  return readKeyContentPairs(sheet)
    .map((p) => ({ key: p.key, content: entryText(p.cell), at: p.at, keyAt: p.keyAt }))
    .filter((p) => p.content !== '' || !KEY_BY_HEADING.has(headingKey(p.key)));
}

/** The text of a setting; a number as Indonesians write it, in percent where its cell shows percent. */
function entryText(cell: RawCell | undefined): string {
  if (cell?.value.kind !== 'number') return cellText(cell);
  const value = toAngka(cell.value.text);
  return (isPercentFormat(cell.format) ? value.times(HUNDRED) : value).toFixed().replace('.', ',');
}

/** Gives settings their meaning; unknown keys and values that no setting takes are findings. */
export function readPengaturan(
  entries: readonly PengaturanEntry[],
): Checked<PartialPengaturan> & { readonly at: Partial<Record<keyof Pengaturan, CellRef>> } {
  const findings: Finding[] = [];
  const values = new Map<PengaturanKey, unknown>();
  const at: Partial<Record<keyof Pengaturan, CellRef>> = {};
  for (const b of entries) {
    const place = b.at === undefined ? {} : { at: b.at };
    const key = KEY_BY_HEADING.get(headingKey(b.key));
    if (key === undefined) {
      const nearestKey =
        nearest(
          b.key,
          PENGATURAN_KEYS.map((k) => k.heading),
        ) ?? '';
      findings.push(
        makeFinding(
          'pengaturan/tidak-dikenal',
          { kunci: b.key, terdekat: nearestKey },
          b.keyAt === undefined ? {} : { at: b.keyAt },
        ),
      );
      continue;
    }
    const fitting = meanings(b.content, key).filter((value) => z.safeParse(key.type, value).success);
    if (fitting.length !== 1) {
      const allowed = key.allowed ?? `salah satu: ${(key.choices ?? []).join(', ')}`;
      findings.push(makeFinding('pengaturan/nilai', { kunci: key.heading, isi: b.content, boleh: allowed }, place));
      continue;
    }
    values.set(key.key, fitting[0]);
    if (b.at !== undefined && !key.key.startsWith('margin')) at[key.key as keyof Pengaturan] = b.at;
  }
  return { value: buildPengaturan(values), findings, at };
}

function buildPengaturan(values: ReadonlyMap<PengaturanKey, unknown>): PartialPengaturan {
  const { margin, marginTop, marginRight, marginBottom, marginLeft, ...others } = Object.fromEntries(values) as Partial<
    Record<PengaturanKey, unknown>
  >;
  const sides = { top: marginTop, right: marginRight, bottom: marginBottom, left: marginLeft };
  const stated = Object.entries(sides).flatMap(([side, own]) => {
    const value = own ?? margin;
    return value === undefined ? [] : [[side, value] as const];
  });
  return {
    ...(others as PartialPengaturan),
    ...(stated.length === 0 ? {} : { margin: Object.fromEntries(stated) }),
  };
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((b) => b.trim())
    .filter((b) => b !== '');
}
