import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { WorkbookContent } from '../../src/workbook/workbook-content.ts';

/** Writes the consistent example, changed as the test needs it, as a workbook. */
export async function writeBuku(path: string, changes: Partial<WorkbookContent> = {}): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const content = { ...KALAENA, ...changes };
  writeFileSync(path, (await makeWorkbook(content, content.rows.length)).bytes);
}

/** The same of a unit of its own. */
export function unit(name: string): Pick<WorkbookContent, 'identitas'> {
  return { identitas: { ...KALAENA.identitas, unitKerja: name, jabatan: 'Camat' } };
}
