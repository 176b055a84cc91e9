import { checkRaw } from '../../src/app/shared/check-buku.ts';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';

/** What is found in a workbook: the findings that are told, and all of them with what follows from each. */
export interface Found {
  readonly roots: readonly Finding[];
  readonly all: readonly Finding[];
}

export function checkWorkbook(raw: RawWorkbook): Found {
  const roots = checkRaw('buku.xlsx', raw, [], NO_OPTIONS).checked.findings;
  return { roots, all: roots.flatMap((f) => [f, ...(f.consequences ?? [])]) };
}

/** Code and cell, by which a finding is known again. */
export function keyOf({ code, at }: Finding): string {
  return `${code} ${at === undefined ? '' : formatCellRef(at)}`;
}
