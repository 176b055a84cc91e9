import { formatCellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import { relativeFormula } from '../rules/formula/relative-formula.ts';
import type { RawSheet } from '../sheets/raw-workbook.ts';
import { formulaAt } from './formula-at.ts';

/**
 * For each finding of a mistake that was copied down a column the first of them: one word that is no choice, one formula
 * with one error or one wrong result. Only of the same code, in one column of one sheet.
 */
export function copiedDown(findings: readonly Finding[], raw: readonly RawSheet[]): ReadonlyMap<Finding, Finding> {
  const originals = new Map<string, Finding>();
  const copies = new Map<Finding, Finding>();
  for (const finding of findings) {
    const { at, code } = finding;
    const said = at === undefined ? null : whatWasCopied(finding, raw);
    if (at === undefined || said === null) continue;
    const key = [code, formatCellRef({ ...at, row: 1 }), said].join('\u0000');
    const first = originals.get(key);
    if (first === undefined) originals.set(key, finding);
    else copies.set(finding, first);
  }
  return copies;
}

/** What stands in the cell as it was copied; null where it is not of such a kind. */
function whatWasCopied(finding: Finding, raw: readonly RawSheet[]): string | null {
  const { at } = finding;
  if (at === undefined) return null;
  // Signs that are near to no choice are one habit: arrows for naik and turun.
  if (finding.code === 'sel/pilihan') return finding.args.terdekat === '' ? '' : finding.args.isi.trim().toLowerCase();
  // The format of a column shows every amount of it in another currency.
  if (finding.code === 'sel/bukan-angka' && finding.args.rupa === 'jumlah dalam mata uang lain')
    return finding.args.isi.replace(/[\d.,\s]/g, '');
  if (finding.code === 'sel/rumus-galat') {
    const { args } = finding;
    return `${args.galat} ${args.rumus === '' ? '' : relativeFormula(args.rumus, at)}`;
  }
  if (finding.code !== 'rencana/capaian' && finding.code !== 'keuangan/capaian') return null;
  const formula = formulaAt(raw, at);
  return formula === undefined ? null : relativeFormula(formula, at);
}
