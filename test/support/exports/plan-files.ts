import { type ImportRequest, type PlannedImport, planExports } from '../../../src/app/import/plan-exports.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { listBukuSubs } from '../../../src/imports/match.ts';
import type { Choices, ExportReading } from '../../../src/imports/reading.ts';
import { recogniseSheet } from '../../../src/imports/recognise.ts';
import { reconcile } from '../../../src/imports/reconcile.ts';
import { resolveReadings } from '../../../src/imports/resolve.ts';
import { parseBuku } from '../../../src/sheets/parse-buku.ts';
import { BASE_BUKU, BASE_MERGES, makeCaseBuku } from '../../errors/base-buku.ts';
import type { Case } from '../../errors/case.ts';
import { makeRawBuku, type TestSheet } from '../raw-buku.ts';
import { makeImportFolder, type TestFile } from './run-import.ts';

/** The base workbook of the finding cases as a file: three sub kegiatan, Triwulan II 2024. */
export const BASE_FILE: Readonly<Record<string, TestSheet>> = Object.fromEntries(
  Object.entries(BASE_BUKU).map(([name, rows]) => [name, { rows, merges: BASE_MERGES[name] ?? [] }]),
);

/** Cells of the money of the third sub kegiatan. */
const BLANKS: Readonly<Record<string, Readonly<Record<string, null>>>> = {
  PK: { I6: null },
  'Rencana Aksi': { J7: null, N7: null, P7: null, R7: null },
  'Realisasi Keuangan': { C8: null, D8: null, F8: null, G7: null },
};
/** The base workbook with the money of its third sub kegiatan taken out. */
export const BLANKED_FILE = Object.fromEntries(
  Object.entries(BASE_FILE).map(([name, sheet]) => {
    const { rows, merges } = sheet as { rows: readonly (readonly unknown[])[]; merges: readonly string[] };
    const blank = new Set(Object.keys(BLANKS[name] ?? {}));
    const kept = rows.map((row, r) =>
      row.map((cell, c) => (blank.has(`${String.fromCharCode(65 + c)}${r + 1}`) ? null : cell)),
    );
    return [name, { rows: kept, merges }];
  }),
) as typeof BASE_FILE;

/** Plans the import of files into the base workbook. */
export async function planFiles(
  exports: Readonly<Record<string, TestFile>>,
  options: Partial<ImportRequest> & {
    readonly buku?: string;
    readonly files?: Readonly<Record<string, TestFile>>;
  } = {},
): Promise<PlannedImport> {
  const { files = {}, ...request } = options;
  const folder = makeImportFolder({ 'buku.xlsx': BASE_FILE, ...files, ...exports });
  try {
    return await planExports(
      Object.keys(exports),
      {
        year: null,
        triwulan: null,
        limits: {},
        buku: 'buku.xlsx',
        choices: {},
        partial: false,
        overwrite: false,
        ...request,
      },
      { cwd: folder.path, readStdin: async () => new Uint8Array() },
    );
  } finally {
    folder.remove();
  }
}

/** Everything that an import of files finds and asks, as findings. */
export async function findImport(...args: Parameters<typeof planFiles>): Promise<readonly Finding[]> {
  const { findings, questions } = await planFiles(...args);
  return [...findings, ...questions].map(({ finding }) => finding);
}

/** Reads sheets of rows as exports, each under its own file name. */
export function readFiles(
  exports: Readonly<Record<string, TestSheet>>,
  choices: Choices = {},
): readonly ExportReading[] {
  return Object.entries(exports).flatMap(([file, sheet]) =>
    makeRawBuku({ Lembar: sheet }).sheets.flatMap((raw) =>
      recogniseSheet(raw, file).map((found) => found.read({ table: found.table, choices })),
    ),
  );
}

/** What the base workbook, with some cells changed, and exports disagree on. */
export function reconcileRows(
  exports: Readonly<Record<string, TestSheet>>,
  cells: NonNullable<Case['cells']> = {},
  choices: Choices = {},
): readonly Finding[] {
  const { value: buku } = parseBuku(makeCaseBuku({ cells }));
  const subs = listBukuSubs(buku);
  const readings = readFiles(exports, choices);
  return reconcile(resolveReadings(readings, subs, choices), readings, subs, buku, choices);
}
