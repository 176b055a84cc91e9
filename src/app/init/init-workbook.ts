import { basename, extname, parse } from 'node:path';
import { kindAt, writeAtomically } from '../../files/files.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { buildWorkbook } from '../../workbook/build-workbook.ts';
import type { WorkbookContent } from '../../workbook/workbook-content.ts';
import type { WrittenSheet } from '../../xlsx/write/sheet-model.ts';
import { writeExcel } from '../../xlsx/write/write-excel.ts';

/** Rows of each table that a new workbook offers, and the most that may be asked for. */
const DEFAULT_ROW_COUNT = 12;
const MAX_ROW_COUNT = 2000;
/** Fixed, so that the same content gives the same bytes. */
const FIXED_TIME = new Date('2024-01-01T00:00:00Z');

interface InitOptions {
  /** Where to write; must end in .xlsx. */
  readonly file: string;
  /** What it is filled with; without rows it is empty. */
  readonly content: WorkbookContent;
  /** Rows of each table; undefined = those of the content, or DEFAULT_ROW_COUNT. */
  readonly rowCount?: number;
  /** Overwrite a file that is already there. */
  readonly overwrite: boolean;
}

interface InitResult {
  readonly file: string;
  readonly sheetCount: number;
  readonly rowCount: number;
}

/** Writes a workbook to fill in. Throws Failure: usage (exit 2), or output that cannot be written or is there already (exit 4). */
export async function initWorkbook(options: InitOptions): Promise<InitResult> {
  if (extname(options.file).toLowerCase() !== '.xlsx') {
    throw new Failure(
      EXIT.usage,
      `Nama buku kerja harus berakhiran .xlsx: ${options.file}`,
      `contoh: ${parse(options.file).name || 'buku-kerja'}.xlsx`,
    );
  }
  if (
    options.rowCount !== undefined &&
    !(Number.isInteger(options.rowCount) && options.rowCount >= 1 && options.rowCount <= MAX_ROW_COUNT)
  ) {
    throw new Failure(
      EXIT.usage,
      `--baris harus bilangan bulat antara 1 dan ${MAX_ROW_COUNT}`,
      `contoh: --baris ${DEFAULT_ROW_COUNT}`,
    );
  }
  if (!options.overwrite && (await kindAt(options.file)) !== null) {
    throw new Failure(
      EXIT.output,
      `${basename(options.file)} sudah ada; tidak ditimpa`,
      'beri nama lain, atau tambahkan --timpa bila isinya memang boleh hilang',
    );
  }
  const { content } = options;
  const offered = options.rowCount ?? (content.rows.length > 0 ? 0 : DEFAULT_ROW_COUNT);
  const rowCount = Math.max(offered, content.rows.length);
  const { bytes, sheetCount } = await makeWorkbook(content, rowCount);
  await writeAtomically(options.file, bytes);
  return { file: options.file, sheetCount, rowCount };
}

/** A workbook of the content given, with at least `rowCount` rows in each table; `type` types over what is written. */
export async function makeWorkbook(
  content: WorkbookContent,
  rowCount: number,
  type = (sheets: readonly WrittenSheet[]) => sheets,
): Promise<{ readonly bytes: Uint8Array; readonly sheetCount: number }> {
  const sheets = type(buildWorkbook(content, rowCount));
  const title = ['Buku kerja laporan kinerja', content.identitas.unitKerja ?? '', content.year ?? '']
    .filter((x) => x !== '')
    .join(' ');
  const bytes = await writeExcel(sheets, { title, creator: 'lapkin', time: FIXED_TIME });
  return { bytes, sheetCount: sheets.length };
}
