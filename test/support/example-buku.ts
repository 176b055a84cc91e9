import { checkBuku } from '../../src/app/shared/check-buku.ts';
import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';

/** The data of a workbook that can be computed, for the report of the quarter or of the year; throws when it cannot. */
export function readExampleBuku(bytes: Uint8Array, name: string, isYearly = false): KinerjaData {
  const { hasil } = checkBuku({ name: name, bytes: Buffer.from(bytes) }, { ...NO_OPTIONS, isYearly });
  if (hasil === null) throw new Error(`${name}: no results`);
  return hasil.data;
}
