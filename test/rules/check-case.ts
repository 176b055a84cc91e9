import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { Code } from '../../src/findings/catalog.ts';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { sortFindings } from '../../src/findings/sort-findings.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { toDataKinerja } from '../../src/sheets/to-data-kinerja.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import type { Case } from '../errors/case.ts';

type RulesResult = ReturnType<typeof runRules>;

/** Reads raw rows and runs the rules over them; findings in reading order. */
export function checkRawRules(raw: RawWorkbook): RulesResult {
  const buku = parseBuku(raw).value;
  const data = toDataKinerja(buku);
  const result = runRules(buku, data, data === null ? null : computeHasil(data));
  const sheets = raw.sheets.map((s) => s.name);
  return { ...result, findings: sortFindings(result.findings, sheets) };
}

/** The rules over the base workbook with a case's changes. */
export function checkCaseRules(testCase: Pick<Case, 'cells' | 'sheets' | 'appearance'>): RulesResult {
  return checkRawRules(makeCaseBuku(testCase));
}

/** Findings as [place, code], in order. */
export function summarize(result: RulesResult): readonly (readonly [string, string])[] {
  return result.findings.map((f) => [f.at === undefined ? '' : formatCellRef(f.at), f.code]);
}

type OfCode<C extends Code> = Finding & { readonly code: C };

/** The only finding of a code; throws when there is none or more than one. */
export function findOnly<C extends Code>(result: RulesResult, code: C): OfCode<C> {
  const all = result.findings.filter((f): f is OfCode<C> => f.code === code);
  const [first] = all;
  if (first === undefined || all.length > 1) {
    throw new Error(`${all.length} x ${code} di antara ${JSON.stringify(summarize(result))}`);
  }
  return first;
}
