import { isAngka, sum } from '../domain/angka.ts';
import { kodeKey, nameKey } from '../domain/name-key.ts';
import { SPENDING_WORD } from '../domain/other-headings.ts';
import type { ClassifiedRow } from './classified-row.ts';
import { type RawRow, readAngka, type TableReading } from './raw-row.ts';
import { readKode } from './row-kode.ts';
import { splitName } from './split-name.ts';

/** What money is spent on; one row alone, which repeats the figures above it, must say so. */
const SPENDING = new RegExp(String.raw`\b${SPENDING_WORD}\b`, 'i');

/** So many figures must be sums before rows are the details of the one above them. */
const LEAST_SUMS = 2;

/**
 * Rows below a sub kegiatan of PK that bear other names and add up to its figures, each of them, are what it was spent on
 * (rekening, Belanja Operasi): they are passed over. Where any figure differs they stay rows, and are told as such.
 */
export function passDetails(reading: TableReading, rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  const { pkNames } = reading;
  if (pkNames === undefined || reading.columns.has('indikator')) return rows;
  const isKnown = ({ rawRow }: ClassifiedRow): boolean =>
    pkNames.has(nameKey(splitName(rawRow.text('subKegiatan')).name));
  const details = new Set(rows.filter((b, i) => repeatsName(reading, b, rows[i - 1])));
  for (const [i, owner] of rows.entries()) {
    if (owner.kind !== 'data' || !isKnown(owner)) continue;
    const end = rows.findIndex((b, n) => n > i && (b.kind !== 'data' || isKnown(b)));
    const below = rows.slice(i + 1, end === -1 ? undefined : end);
    const own = below.filter(({ rawRow }) => rawRow.text('subKegiatan') !== '');
    if (own.length === 0 || own.length < below.length || own.some((b) => isSibling(owner.rawRow, b))) continue;
    if (below.length === 1 && !below.every(({ rawRow }) => SPENDING.test(rawRow.text('subKegiatan')))) continue;
    const parts = below.map(({ rawRow }) => rawRow);
    if (addUp(reading, owner.rawRow, parts)) for (const b of below) details.add(b);
  }
  return details.size === 0 ? rows : rows.map((b) => (details.has(b) ? { ...b, kind: 'lain' } : b));
}

/** True for a kode under the same one as another: of the next sub kegiatan, and of nothing that was spent on the first. */
function isSibling(owner: RawRow, { rawRow }: ClassifiedRow): boolean {
  const [own, other] = [kodeKey(readKode(owner)), kodeKey(readKode(rawRow))];
  const parent = (kode: string): string => kode.slice(0, Math.max(kode.lastIndexOf('.'), 0));
  return own !== '' && other !== '' && parent(own) === parent(other);
}

/** True for a row that says the name above again and states nothing: the next indikator, on a sheet that holds those too. */
function repeatsName(
  reading: TableReading,
  { kind, rawRow }: ClassifiedRow,
  above: ClassifiedRow | undefined,
): boolean {
  const key = ({ rawRow: row }: Pick<ClassifiedRow, 'rawRow'>): string =>
    `${kodeKey(readKode(row))} ${nameKey(splitName(row.text('subKegiatan')).name)}`;
  const isNamed = kind === 'data' && above !== undefined && rawRow.text('subKegiatan') !== '';
  // Words where a figure is due are told.
  const isBare = reading.angka.every((column) => rawRow.cell(column) === undefined);
  return isNamed && isBare && key({ rawRow }) === key(above);
}

/** True where every figure of a row is the sum of those below it, and they have none besides. */
function addUp(reading: TableReading, owner: RawRow, below: readonly RawRow[]): boolean {
  const columns = reading.angka.filter((key) => reading.declaration.placed.get(key)?.content === 'rupiah');
  const sums = columns.flatMap((key) => {
    const own = readAngka(reading, owner, key, '').value;
    const parts = below.map((row) => readAngka(reading, row, key, '').value).filter(isAngka);
    if (!isAngka(own) || own.isZero()) return parts.every((part) => part.isZero()) ? [] : [false];
    return [sum(parts).eq(own)];
  });
  return sums.length >= LEAST_SUMS && sums.every((isSum) => isSum);
}
