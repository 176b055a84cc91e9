import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { WorkbookContent } from '../../src/workbook/workbook-content.ts';

/** Workbooks made already: the same content gives the same bytes, and making them is what these tests spent most on. */
const made = new Map<string, Uint8Array>();

/** The consistent example, changed as the test needs it, as the bytes of a workbook. */
export async function makeBuku(changes: Partial<WorkbookContent> = {}): Promise<Uint8Array> {
  const content = { ...KALAENA, ...changes };
  const key = JSON.stringify(content);
  const bytes = made.get(key) ?? (await makeWorkbook(content, content.rows.length)).bytes;
  made.set(key, bytes);
  return bytes;
}

/** Writes such a workbook. */
export async function writeBuku(path: string, changes: Partial<WorkbookContent> = {}): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await makeBuku(changes));
}

/** The same of a unit of its own. */
export function unit(name: string): Pick<WorkbookContent, 'identitas'> {
  return { identitas: { ...KALAENA.identitas, unitKerja: name, jabatan: 'Camat' } };
}
