import { formatA1, formatCellRef } from './cell-ref.ts';
import type { Finding } from './finding.ts';

/** So many cells are named; JSON has all. */
const MOST_NAMED = 8;

/** The findings that follow from one: "7 temuan lain ikut dari ini: M6, M7 (keuangan/capaian); ..."; '' without any. */
export function describeConsequences({ at, consequences = [] }: Finding): string {
  if (consequences.length === 0) return '';
  const byCode = new Map<string, string[]>();
  for (const f of consequences.slice(0, MOST_NAMED)) {
    const place = f.at === undefined ? '' : f.at.sheet === at?.sheet ? formatA1(f.at) : formatCellRef(f.at);
    byCode.set(f.code, [...new Set([...(byCode.get(f.code) ?? []), place].filter((text) => text !== ''))]);
  }
  const parts = [...byCode].map(([code, places]) => (places.length === 0 ? code : `${places.join(', ')} (${code})`));
  const rest = consequences.length - MOST_NAMED;
  const more = rest > 0 ? `; dan ${rest} lagi` : '';
  return `${consequences.length} temuan lain ikut dari ini: ${parts.join('; ')}${more}`;
}

/** Where a finding that follows from another is repaired: "ikut dari 'Realisasi Keuangan'!L5 (kolom/tertukar)". */
export function describeRoot({ at, code }: Finding): string {
  return `ikut dari ${at === undefined ? code : `${formatCellRef(at)} (${code})`}`;
}

/** Findings with all that follows from them, each with the one that it follows from. */
export function unfold(
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly root: Finding | null }[] {
  return findings.flatMap((finding) => [
    { finding, root: null },
    ...(finding.consequences ?? []).map((f) => ({ finding: f, root: finding })),
  ]);
}
