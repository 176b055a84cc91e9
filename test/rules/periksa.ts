import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import type { Diagnostic } from '../../src/findings/finding.ts';
import { type HasilPeriksa, runRules } from '../../src/rules/run-rules.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { dataKinerja } from '../../src/sheets/to-data-kinerja.ts';
import { bukuKasus } from '../errors/buku-dasar.ts';
import type { Case } from '../errors/case.ts';

/** Reads raw rows and runs the rules over them. */
export function periksaRaw(raw: RawWorkbook): HasilPeriksa {
  const buku = parseBuku(raw).value;
  const data = dataKinerja(buku);
  return runRules(buku, data, data === null ? null : computeHasil(data));
}

/** The rules over the base workbook with a case's changes. */
export function periksaKasus(kasus: Pick<Case, 'sel' | 'lembar' | 'tampilan'>): HasilPeriksa {
  return periksaRaw(bukuKasus(kasus));
}

/** Findings as [place, code], in order. */
export function ringkas(hasil: HasilPeriksa): readonly (readonly [string, string])[] {
  return hasil.findings.map((f) => [f.at === undefined ? '' : formatCellRef(f.at), f.code]);
}

/** The only finding of a code; throws when there is none or more than one. */
export function satu(hasil: HasilPeriksa, code: string): Diagnostic {
  const semua = hasil.findings.filter((f) => f.code === code);
  const [pertama] = semua;
  if (pertama === undefined || semua.length > 1) {
    throw new Error(`${semua.length} x ${code} di antara ${JSON.stringify(ringkas(hasil))}`);
  }
  return pertama;
}
