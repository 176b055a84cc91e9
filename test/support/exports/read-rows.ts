import type { Choices, ExportReading } from '../../../src/imports/reading.ts';
import { recogniseSheet } from '../../../src/imports/recognise.ts';
import { makeRawBuku, type TestSheet } from '../raw-buku.ts';

/** Reads one sheet of rows as the one kind that it is of. */
export function readRows(sheet: TestSheet, choices: Choices = {}): ExportReading {
  const [raw] = makeRawBuku({ Lembar: sheet }).sheets;
  const found = raw === undefined ? [] : recogniseSheet(raw, 'ekspor.xlsx');
  const [first, second] = found;
  if (first === undefined || second !== undefined)
    throw new Error(`kinds: ${found.map(({ kind }) => kind).join(', ')}`);
  return first.read({ table: first.table, choices });
}

/** The kinds that a sheet of rows fits. */
export function kindsOf(sheet: TestSheet): readonly string[] {
  const [raw] = makeRawBuku({ Lembar: sheet }).sheets;
  return raw === undefined ? [] : recogniseSheet(raw, 'ekspor.xlsx').map(({ kind }) => kind);
}

/** Sums of a reading's amounts: by sub kegiatan's code, then by measure and period ("target m4", "pagu"). */
export function sumReading({ subs, atoms }: ExportReading): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const sums: Record<string, Record<string, number>> = {};
  for (const { sub, measure, month, triwulan, value } of atoms) {
    const kode = subs.get(sub)?.kode || subs.get(sub)?.name || sub;
    const period = month !== null ? ` m${month}` : triwulan !== null ? ` q${triwulan}` : '';
    const own = sums[kode] ?? {};
    sums[kode] = own;
    own[`${measure}${period}`] = (own[`${measure}${period}`] ?? 0) + value.toNumber();
  }
  return sums;
}
