import { basename, resolve } from 'node:path';
import { isFailing } from '../../findings/check-report.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { quoteName } from '../../findings/program-name.ts';
import { KALAENA } from '../../workbook/kalaena.ts';
import { BLANK_GRADE_SKALA, BLANK_IKU } from '../../workbook/offered-sheets.ts';
import { EMPTY_CONTENT, type FurtherSheet, type WorkbookContent } from '../../workbook/workbook-content.ts';
import type { ReadingRun } from '../shared/run-options.ts';
import { describeCarryOver, describeLeftOut } from './describe-carry-over.ts';
import { initWorkbook } from './init-workbook.ts';
import { type OldWorkbookContext, readOldWorkbook } from './read-old-workbook.ts';

/** What `lapkin init` was asked for. */
export interface InitRequest {
  readonly file: string;
  readonly overwrite: boolean;
  readonly rowCount?: number;
  readonly example: boolean;
  /** An older workbook, or one in another layout, that the new one is filled from. */
  readonly from?: string;
  /** Optional sheets that it shall have, also where nothing is carried into them. */
  readonly withGrades: boolean;
  readonly withIku: boolean;
  /** Name all that was not taken over. */
  readonly detailed: boolean;
}

/** Writes the workbook and gives the lines to print. Throws Failure (exit 2, 3 or 4). */
export async function runInit(
  request: InitRequest,
  run: ReadingRun,
  context: OldWorkbookContext,
): Promise<readonly string[]> {
  const { file, overwrite, rowCount, example, from, detailed } = request;
  if (from !== undefined && example) {
    throw new Failure(EXIT.usage, '--contoh dan --dari tidak dapat dipakai bersama', 'pilih salah satu');
  }
  const old = from === undefined ? null : await readOldWorkbook(from, run, context);
  const given = { year: run.year, triwulan: run.triwulan };
  const plain = old?.content ?? { ...(example ? KALAENA : EMPTY_CONTENT), ...(example ? {} : given) };
  const content = addSheets(plain, [
    ...(request.withGrades ? [BLANK_GRADE_SKALA] : []),
    ...(request.withIku ? [BLANK_IKU] : []),
  ]);
  const written = await initWorkbook({
    file: resolve(context.cwd, file),
    overwrite,
    content,
    ...(rowCount === undefined ? {} : { rowCount }),
  });
  const filled = old === null ? (example ? 'contoh terisi' : 'siap diisi') : `terisi dari ${basename(from ?? '')}`;
  const line = `${basename(written.file)} ditulis (${written.sheetCount} lembar, ${written.rowCount} baris, ${filled})`;
  const check = `lapkin check ${quoteName(file)}`;
  if (example) return [line, `Periksa dengan: ${check}`, `Susun laporannya dengan: lapkin build ${quoteName(file)}`];
  if (old === null) return [line, `Isi dan simpan di Excel atau LibreOffice, lalu periksa dengan: ${check}`];
  const errors = old.findings.filter(({ severity }) => isFailing(severity, false)).length;
  return [
    line,
    ...(detailed
      ? [
          ...describeCarryOver({ ...old, leftOut: [] }).slice(0, 1),
          'Tidak diambil:',
          ...old.leftOut.map((item) => `  - ${describeLeftOut(item)}`),
        ]
      : describeCarryOver(old)),
    ...(errors === 0
      ? []
      : [
          `Ada ${errors} hal di ${basename(from ?? '')} yang tidak terbaca; periksa dengan: lapkin check ${quoteName(from ?? '')}`,
        ]),
  ];
}

/** The content with blank sheets of those that it does not have. */
function addSheets(content: WorkbookContent, blank: readonly FurtherSheet[]): WorkbookContent {
  const further = content.further ?? [];
  const missing = blank.filter(({ name }) => further.every((sheet) => sheet.name !== name));
  return missing.length === 0 ? content : { ...content, further: [...further, ...missing] };
}
