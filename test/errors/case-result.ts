import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import type { Finding } from '../../src/findings/finding.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { loadXlsx } from '../support/load-xlsx.ts';
import { makeCaseBuku } from './base-buku.ts';
import type { Case } from './case.ts';
import { checkCase } from './check-workbook.ts';

/** What a case brings to light. */
export interface CaseResult {
  readonly findings: readonly Finding[];
  /** The workbook, for the cells of the example; null when the case is no workbook as rows. */
  readonly raw: RawWorkbook | null;
}

/** Runs a case. */
export async function runCase(testCase: Case): Promise<CaseResult> {
  if (testCase.find !== undefined) return { findings: await testCase.find(), raw: testCase.drawn?.() ?? null };
  if (testCase.file !== undefined) return { findings: loadFile(testCase.file), raw: null };
  const raw = makeCaseBuku(testCase);
  return { findings: checkCase(raw, testCase), raw };
}

/** Findings of reading a file; the folder it was put in is taken out of their words. */
function loadFile({ name, content }: NonNullable<Case['file']>): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-kasus-'));
  try {
    const path = join(folder, name);
    const bytes = content();
    mkdirSync(dirname(path), { recursive: true });
    if (bytes !== null) writeFileSync(path, bytes);
    const inJson = JSON.stringify(folder + sep).slice(1, -1);
    return JSON.parse(JSON.stringify(loadXlsx(path).findings).replaceAll(inJson, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
