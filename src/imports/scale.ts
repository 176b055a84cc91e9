import { isAngka, toAngka } from '../domain/angka.ts';
import { makeFinding } from '../findings/finding.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { amountText } from './amounts.ts';
import type { PlacedFinding } from './reading.ts';
import type { Resolved } from './resolve.ts';

const MILLION = toAngka(1_000_000);

/** Figures that look scaled without a heading that says so: every pagu under a million where the workbook has millions. */
export function checkScale(resolved: Resolved, buku: BukuKerja): readonly PlacedFinding[] {
  const pairs = resolved.subs.flatMap((one) => {
    const written = one.buku?.pk.map((row) => row.data.pagu).find(isAngka);
    const amount = one.money.map((figures) => figures.pagu).find((pagu) => pagu !== null && !pagu.value.isZero());
    return amount == null ? [] : [{ amount, written }];
  });
  const [first] = pairs;
  const [known] = pairs.flatMap(({ written }) => (written?.gte(MILLION) === true ? [written] : []));
  if (first === undefined || buku.pk === null || known === undefined) return [];
  if (!pairs.every(({ amount }) => amount.value.lt(MILLION))) return [];
  const [origin] = first.amount.from;
  if (origin === undefined) return [];
  const content = `${amountText(first.amount.value)}, sedangkan buku kerja ${amountText(known)}`;
  return [
    { file: origin.file, finding: makeFinding('impor/angka', { sebab: 'skala', isi: content }, { at: origin.at }) },
  ];
}
