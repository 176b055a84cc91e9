import { type CellRef, formatA1 } from '../../src/findings/cell-ref.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { argumentOf } from '../support/argument-of.ts';
import { recalculate } from '../support/recalculate.ts';
import { checkWorkbook, type Found, keyOf } from './check-workbook.ts';
import { type Content, cellAt, type Edits, editCells } from './edit-workbook.ts';
import type { Mistake } from './mistake.ts';

/** So many findings are repaired one after the other; who is right needs no more. */
const MOST_STEPS = 3;

/** An address as the sets write it: Realisasi Keuangan!F9. */
export function placeText(ref: CellRef): string {
  return `${ref.sheet}!${formatA1(ref)}`;
}

/** The cells that a finding names: its own, the one of its cause, and those that it points at. */
function namedCells({ at, cause, related = [] }: Finding): readonly string[] {
  return [at, cause?.at, ...related].filter((ref) => ref !== undefined).map(placeText);
}

const content = (raw: RawWorkbook, place: string): Content =>
  cellAt(raw, place)?.value.kind === undefined ? null : plainContent(raw, place);

function plainContent(raw: RawWorkbook, place: string): Content {
  const value = cellAt(raw, place)?.value;
  if (value?.kind === 'number') return Number(value.text);
  return value?.kind === 'text' ? value.text : null;
}

/** What a program can type of a finding's repair, in every way that it allows; none where only a person knows the value. */
function typedRepairs(finding: Finding, raw: RawWorkbook): readonly Edits[] {
  const copies = new Set((finding.copies ?? []).map(placeText));
  const alike = (finding.consequences ?? []).filter((f) => f.at !== undefined && copies.has(placeText(f.at)));
  const [own, ...others] = [finding, ...alike].map((f) => repairsOfCell(f, raw));
  return (own ?? []).map((edits, i) => Object.assign({}, edits, ...others.map((o) => o[i] ?? o[0] ?? {})));
}

function repairsOfCell(finding: Finding, raw: RawWorkbook): readonly Edits[] {
  const { at, code, cause, related = [] } = finding;
  if (at === undefined) return [];
  const here = (address: string): string =>
    address.includes('!') ? address.replace(/^'(.*)'!/, '$1!') : `${at.sheet}!${address}`;
  const [cell, formula] = [argumentOf(finding, 'sel'), argumentOf(finding, 'rumus') ?? argumentOf(finding, 'ganti')];
  if (cause?.code === 'berisi-teks') {
    const typing = [...(cause.args.ketik ?? '').matchAll(/([\d,]+) sebagai angka di ((?:'[^']+'!)?[A-Z]+\d+)/g)];
    const retyped = /ketik ulang isi (.*) sebagai angka/
      .exec(cause.args.ketik ?? '')?.[1]
      ?.match(/(?:'[^']+'!)?[A-Z]+\d+/g);
    if (retyped != null)
      return [Object.fromEntries(retyped.map((address) => [here(address), Number(content(raw, here(address)))]))];
    const [, dashed] = /^tulis - di ([A-Z]+\d+) bila/.exec(cause.args.ketik ?? '') ?? [];
    if (dashed !== undefined) return [{ [here(dashed)]: '-' }];
    return [Object.fromEntries(typing.map(([, n = '', address = '']) => [here(address), Number(n.replace(',', '.'))]))];
  }
  const replacement = code === 'jumlah/rumus-tidak-lengkap' ? argumentOf(finding, 'ganti') : formula;
  const [other] = related;
  if (cell !== undefined && replacement !== undefined)
    return [{ [here(cell)]: replacement === '' ? null : replacement }];
  if (code === 'sel/salah-ketik') return [{ [placeText(at)]: Number(finding.computed) }];
  if (code === 'kolom/skala-beda') {
    const times = argumentOf(finding, 'satuan') === 'ribuan' ? 1000 : 1_000_000;
    const places = [at, ...related].map(placeText);
    return [Object.fromEntries(places.map((place) => [place, Number(content(raw, place)) * times]))];
  }
  if (code === 'identitas/tidak-dikenal') return [{ [placeText(at)]: argumentOf(finding, 'terdekat') ?? null }];
  if (other === undefined) return [];
  const swap = (a: CellRef, b: CellRef): Edits => ({
    [placeText(a)]: content(raw, placeText(b)),
    [placeText(b)]: content(raw, placeText(a)),
  });
  if (code === 'rencana/capaian-janggal') {
    const partner = (argumentOf(finding, 'selLain') ?? '') === '' ? undefined : related.at(-1);
    return partner === undefined ? [] : [swap(at, partner)];
  }
  const [, secondOwn, secondOther] = related;
  if ((argumentOf(finding, 'selLain') ?? '') !== '' && secondOwn !== undefined && secondOther !== undefined)
    return [swap(at, secondOwn), swap(other, secondOther)];
  if (/-beda-(?:pk|rencana)$/.test(code))
    return [{ [placeText(at)]: content(raw, placeText(other)) }, { [placeText(other)]: content(raw, placeText(at)) }];
  if (code === 'kolom/tertukar' || code === 'baris/tertukar') {
    const columns = code === 'baris/tertukar' ? [at.column - 1, at.column] : [undefined];
    return [
      Object.fromEntries(
        columns.flatMap((column) => {
          const [a, b] = [at, other].map((ref) => placeText(column === undefined ? ref : { ...ref, column }));
          return a === undefined || b === undefined
            ? []
            : [[a, content(raw, b)] as const, [b, content(raw, a)] as const];
        }),
      ),
    ];
  }
  if (code === 'baris/tidak-berpasangan') {
    const [kodeCell, otherKode] = [argumentOf(finding, 'selKode') ?? '', argumentOf(finding, 'selKodeLain') ?? ''];
    const kode = kodeCell === '' ? {} : { [here(kodeCell)]: content(raw, here(otherKode)) };
    return [{ [placeText(at)]: content(raw, placeText(other)), ...kode }];
  }
  return [];
}

/** The true value put where the finding points, when it points at what was typed wrong. */
function truth(mistake: Mistake, finding: Finding): RawWorkbook | undefined {
  const named = namedCells(finding);
  const wrong = mistake.edits === undefined ? mistake.at : Object.keys(mistake.edits);
  return named.some((place) => wrong.includes(place)) ? mistake.base.raw : undefined;
}

/** True when the repairs that the findings tell, from the first on, make the workbook clean and bring nothing new. */
export function repairWorks(mistake: Mistake, raw: RawWorkbook, { roots, all }: Found, steps = MOST_STEPS): boolean {
  const [first] = roots;
  if (first === undefined) return true;
  if (steps === 0) return false;
  const known = new Set(all.map(keyOf));
  const typed = typedRepairs(first, raw).map((edits) => recalculate(editCells(raw, edits)));
  const right = truth(mistake, first);
  return [...typed, ...(right === undefined || typed.length > 0 ? [] : [right])].some((next) => {
    const found = checkWorkbook(next);
    return found.all.every((f) => known.has(keyOf(f))) && repairWorks(mistake, next, found, steps - 1);
  });
}
