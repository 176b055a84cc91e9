import { toDecimalText } from '../../domain/angka.ts';
import type { Cause } from '../../findings/cause.ts';
import { type CellRef, formatCellRef } from '../../findings/cell-ref.ts';
import { excerpt } from '../../findings/clean.ts';
import type { Finding } from '../../findings/finding.ts';
import type { AngkaReading } from '../../sheets/angka-text.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { findDivisor } from '../formula/find-divisor.ts';
import type { Reference } from '../formula/formula-reference.ts';
import { readFormula } from '../formula/read-formula.ts';
import { type Stumble, StumbleFinder } from '../formula/stumble-finder.ts';
import { formatAddress, sumFormula } from '../lib/formula-text.ts';
import { joinWords } from './text-cause.ts';

/** More text cells than this are not named: the formula refers to a column of something else. */
const MAX_NAMED = 4;
/** Addends further apart than so many rows are no column of a table. */
const MAX_SPREAD = 1000;
/** Longer texts are cut in the cause. */
const MAX_LENGTH = 30;

/** How a text reads as a number, in a column of rupiah or any other. */
type ReadText = (text: string, rupiah: boolean) => AngkaReading;

/**
 * The findings with what is behind a formula's error: the text cells (cause `berisi-teks`) wherever it is #VALUE!
 * because of them, the divisor (`pembagi`) where it is #DIV/0!.
 */
export function explainCellErrors(findings: readonly Finding[], buku: BukuKerja, read: ReadText): readonly Finding[] {
  const finder = new StumbleFinder(buku.raw);
  return findings.map((f) => {
    if (f.code !== 'sel/rumus-galat' || f.at === undefined) return f;
    if (f.args.galat === '#DIV/0!') return { ...f, args: { ...f.args, pembagi: findDivisor(f.args.rumus) } };
    if (f.args.galat !== '#VALUE!') return f;
    const stumbles = finder.find(f.at);
    const [first] = stumbles;
    if (first === undefined || stumbles.length > MAX_NAMED) return f;
    const reading = (s: Stumble) => read(s.text, s.at.sheet === buku.keuangan?.sheet.name);
    const cause = { ...describeStumbles(stumbles, f.at, reading), at: first.at };
    return { ...f, cause, related: stumbles.map((s) => s.at) };
  });
}

function describeStumbles(stumbles: readonly Stumble[], formulaAt: CellRef, read: (s: Stumble) => AngkaReading): Cause {
  const mention = (s: readonly Stumble[]) => joinWords(s.map((x) => formatAddress(x.at, formulaAt.sheet)));
  const withoutContent = stumbles.filter((s) => s.cell.formula === undefined && isBlank(read(s)));
  const repairs = stumbles.map((s) => {
    if (s.cell.formula !== undefined) return `betulkan rumus di ${mention([s])} agar hasilnya angka`;
    if (!withoutContent.includes(s)) return typingHint(mention([s]), read(s));
    // Nothing is stated there, and rightly so: it is the formula that has to bear it.
    const [formulaAddress, sumText] = [formatAddress(s.formulaAt, formulaAt.sheet), toSumFormula(s)];
    const blanks = mention(withoutContent.filter((x) => formatCellRef(x.formulaAt) === formatCellRef(s.formulaAt)));
    return sumText === undefined
      ? `tulis - di ${formulaAddress} bila ${blanks} memang nihil, atau ketik angkanya di ${blanks}`
      : `ganti ${formulaAddress} dengan ${sumText}, yang melewati teks`;
  });
  return {
    code: 'berisi-teks',
    args: {
      sel: mention(stumbles),
      isi: joinWords(stumbles.map((s) => quote(s.text))),
      ketik: joinWords([...new Set(repairs)]),
      formatTeks: mention(stumbles.filter((s, i) => s.cell.format === '@' && /^ketik/.test(repairs[i] ?? ''))),
      diketik: '',
    },
  };
}

function quote(text: string): string {
  const content = excerpt(text, MAX_LENGTH);
  return content === '' ? 'tanpa huruf' : `"${content}"`;
}

function isBlank(reading: AngkaReading): boolean {
  return reading.kind === 'nihil' || reading.kind === 'kosong';
}

function typingHint(addresses: string, reading: AngkaReading): string {
  return reading.kind === 'angka'
    ? `ketik ${toDecimalText(reading.value).replace('.', ',')} sebagai angka di ${addresses}`
    : `ketik angkanya saja di ${addresses}`;
}

/** The same addition as a SUM, which passes over text; undefined when the formula is no plain addition of cells of its sheet. */
function toSumFormula(stumble: Stumble): string | undefined {
  const formula = readFormula(stumble.formula);
  if (formula === null || formula.operation !== 'jumlah' || formula.subtotal) return undefined;
  const cells = formula.references.map((r) => singleCell(r, stumble.formulaAt));
  const existing = cells
    .filter((c): c is CellRef => c !== undefined)
    .sort((a, b) => a.column - b.column || a.row - b.row);
  if (existing.length !== cells.length || new Set(existing.map(formatCellRef)).size !== existing.length)
    return undefined;
  const rows = new Set(existing.map((c) => c.row));
  const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)];
  if (lastRow - firstRow > MAX_SPREAD) return undefined;
  const between = Array.from({ length: lastRow - firstRow }, (_, i) => firstRow + i);
  return sumFormula(existing, new Set(between.filter((row) => !rows.has(row))));
}

function singleCell(reference: Reference, formulaAt: CellRef): CellRef | undefined {
  if (reference.sheet !== undefined || reference.top !== reference.bottom || reference.left !== reference.right)
    return undefined;
  return { sheet: formulaAt.sheet, row: reference.top, column: reference.left };
}
