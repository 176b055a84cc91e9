import type { Checked } from '../../src/findings/finding.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { readBounded } from '../../src/xlsx/read/load-file.ts';
import { readXlsx } from '../../src/xlsx/read/read-xlsx.ts';
import { type Limits, limitsWith } from '../../src/zip/limits.ts';

/** Reads a workbook from disk; what cannot be read gives null and one finding berkas/*. */
export function loadXlsx(path: string, limits: Partial<Limits> = {}): Checked<RawWorkbook | null> {
  const bytes = readBounded(path, limitsWith(limits));
  return bytes instanceof Uint8Array ? readXlsx(bytes, { limits }) : { value: null, findings: [bytes] };
}
