import type { RencanaRow } from '../../../domain/kinerja-data.ts';
import { indexRows } from '../../../domain/name-key.ts';
import { findPkRow } from '../../../domain/pk-perubahan.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import type { Traced } from './traced.ts';

/** Finds the cell of what was agreed of an indikator before a PK Perubahan; none in a year without one. */
export function murniTargets({ buku, hasil }: Traced): (row: RencanaRow) => readonly CellRef[] {
  const perubahan = hasil.data.isOfSasaran === true ? buku.ikuAgreement?.perubahan : buku.perubahan;
  const cells = new Map(perubahan?.murni.rows.map(({ data, at }) => [data, at.target]));
  const index = indexRows([...cells.keys()], (row) => row);
  return (row) => {
    const before = findPkRow(row, index);
    const cell = before === undefined ? undefined : cells.get(before);
    return cell === undefined ? [] : [cell];
  };
}
