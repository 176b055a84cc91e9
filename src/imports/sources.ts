import { sum } from '../domain/angka.ts';
import { groupBy } from '../domain/group-by.ts';
import { makeFinding } from '../findings/finding.ts';
import { amountText } from './amounts.ts';
import { monthName } from './month.ts';
import { formatOrigins } from './origin.ts';
import type { Atom, Measure, PlacedFinding } from './reading.ts';

const WHAT: Readonly<Record<Measure, string>> = {
  pagu: 'pagu',
  target: 'target',
  realisasi: 'realisasi',
  sampaiDengan: 'realisasi s.d.',
};

/**
 * Takes the same amount from one sheet only: a RAK given twice counts once. Two sheets that state it differently are a
 * finding, and then neither counts.
 */
export function dropRepeatedSources(
  atoms: readonly Atom[],
  name: string,
): { readonly atoms: readonly Atom[]; readonly findings: readonly PlacedFinding[] } {
  const periods = groupBy(
    atoms,
    ({ measure, month, triwulan, tahapan }) => `${measure}|${month ?? ''}|${triwulan ?? ''}|${tahapan}`,
  );
  const kept: Atom[] = [];
  const clashes: Clash[] = [];
  for (const own of periods.values()) {
    const [first, ...others] = groupBy(own, ({ from }) => `${from.file}|${from.at.sheet}`).values();
    if (first === undefined) continue;
    const total = sum(first.map((atom) => atom.value));
    const other = others.find((own) => !sum(own.map((atom) => atom.value)).eq(total));
    if (other === undefined) {
      kept.push(...first);
      continue;
    }
    clashes.push({ first, other });
  }
  return { atoms: kept, findings: clashes.length === 0 ? [] : [clashFinding(clashes, name)] };
}

/** Amounts that two sheets state differently. */
interface Clash {
  readonly first: readonly Atom[];
  readonly other: readonly Atom[];
}

/** One finding for all clashes of a sub kegiatan: the first in full, the others counted. */
function clashFinding([clash, ...more]: readonly Clash[], name: string): PlacedFinding {
  const atom = clash?.first[0];
  if (clash === undefined || atom === undefined) throw new Error('no clash');
  const period = atom.month === null ? '' : ` ${monthName(atom.month)}`;
  const describe = (own: readonly Atom[]): string =>
    `${amountText(sum(own.map((one) => one.value)))} (${formatOrigins(own.map((one) => one.from))})`;
  const others = more.length === 0 ? '' : `, dan ${more.length} angka lagi`;
  const args = {
    apa: `${WHAT[atom.measure]}${period} "${name}"`,
    pertama: describe(clash.first),
    kedua: `${describe(clash.other)}${others}`,
  };
  return { file: atom.from.file, finding: makeFinding('impor/sumber-berbeda', args, { at: atom.from.at }) };
}
