import type { HasilKinerja } from '../../src/domain/hasil.ts';
import type { KeuanganRow, NarasiRow } from '../../src/domain/kinerja-data.ts';
import type { CellRef } from '../../src/findings/cell-ref.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { checkNarasi, prepareNarasi } from '../../src/narasi/check-narasi.ts';
import type { Row } from '../../src/sheets/buku-kerja.ts';

type Texts = readonly Row<NarasiRow>[];

/** What texts have, held against results; `free`: where a missing one could be written. */
export function findInNarasi(
  narasi: Texts,
  hasil: HasilKinerja | null,
  exchanged: ReadonlyMap<Row<KeuanganRow>, Row<KeuanganRow>> = new Map(),
  free: CellRef | null = belowLast(narasi),
): readonly Finding[] {
  return checkNarasi(narasi, prepareNarasi(hasil, exchanged), free).findings;
}

function belowLast(narasi: Texts): CellRef | null {
  const last = narasi.at(-1);
  return last === undefined ? null : { ...last.at.content, row: last.row + 1 };
}
