import { afterAll, describe, expect, it } from 'vitest';
import { EXPORT_KINDS, type ExportKind } from '../../../src/imports/export-kind.ts';
import { SUBS } from '../../support/exports/base-exports.ts';
import { E81_SUB } from '../../support/exports/e81-prints.ts';
import { KIND_PRINTS } from '../../support/exports/kind-prints.ts';
import { LRA_SUB } from '../../support/exports/lra-prints.ts';
import { BASE_FILE } from '../../support/exports/plan-files.ts';
import { RFK_SUB } from '../../support/exports/rfk-prints.ts';
import { type ImportedJson, type ImportFolder, makeImportFolder } from '../../support/exports/run-import.ts';
import { SPJ_SUB } from '../../support/exports/spj-prints.ts';
import { allRuns } from '../../support/random-runs.ts';
import type { TestCell, TestSheet } from '../../support/raw-buku.ts';

const folders: ImportFolder[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

type Rows = readonly (readonly TestCell[])[];
const isRows = (sheet: TestSheet): sheet is Rows => Array.isArray(sheet);
const mapRows = (sheet: TestSheet, change: (rows: Rows) => Rows): TestSheet =>
  isRows(sheet) ? change(sheet) : { ...sheet, rows: change(sheet.rows) };

/** A print with some of its texts in place of others. */
function withTexts(sheet: TestSheet, texts: Readonly<Record<string, string>>): TestSheet {
  const change = (cell: TestCell): TestCell =>
    typeof cell !== 'string'
      ? cell
      : Object.entries(texts).reduce((text, [from, to]) => (text.includes(from) ? text.replace(from, to) : text), cell);
  return mapRows(sheet, (rows) => rows.map((row) => row.map(change)));
}

/** The base workbook with one sub kegiatan alone and no figure yet; PK row 4, Rencana Aksi row 5, Realisasi Keuangan row 6. */
function blankBuku(name: string): Readonly<Record<string, TestSheet>> {
  const names = new Set<string>(Object.values(SUBS).map((sub) => sub.name));
  const keep: Readonly<Record<string, number>> = { PK: 6, 'Rencana Aksi': 5, 'Realisasi Keuangan': 2 };
  return Object.fromEntries(
    Object.entries(BASE_FILE).map(([sheet, content]) => [
      sheet,
      mapRows(content, (rows) =>
        keep[sheet] === undefined
          ? rows.filter((row) => !row.some((cell) => typeof cell === 'string' && names.has(cell)))
          : rows
              .filter((row) => typeof row[0] !== 'number' || row.includes(name))
              .filter((row) => !/^(?:Jumlah|Rata)/.test(String(row[0])))
              .map((row) => (row.includes(name) ? row.map((cell, i) => blankFigure(cell, i, keep[sheet] ?? 0)) : row)),
      ),
    ]),
  );
}

/** Names and satuan stay. */
function blankFigure(cell: TestCell, index: number, names: number): TestCell {
  return index < names || cell === 'Laporan' || cell === 'APBD' ? cell : null;
}

const ofReports = (kode: string, name: string, indikator = 'Jumlah Laporan'): Readonly<Record<string, string>> => ({
  [kode]: SUBS.reports.kode,
  [name]: SUBS.reports.name,
  [indikator]: 'Jumlah Laporan pemberdayaan',
});
const OF_RURAL = { [LRA_SUB]: SUBS.rural.kode, Koordinasi: SUBS.rural.name };

/** What is imported of each kind, and the cells that it fills, by the rules of docs/impor.md. */
const RUNS: Readonly<
  Record<
    ExportKind,
    {
      readonly sub: string;
      readonly files: Readonly<Record<string, TestSheet>>;
      readonly filled: Readonly<Record<string, string>>;
    }
  >
> = {
  rak: {
    sub: SUBS.rural.name,
    files: { 'rak.xlsx': KIND_PRINTS.rak },
    filled: { 'PK!I4': '10470500', 'Rencana Aksi!J5': '2773750', 'Realisasi Keuangan!F6': '2498250' },
  },
  dokumen: {
    sub: SUBS.reports.name,
    files: { 'dokumen.xlsx': KIND_PRINTS.dokumen },
    filled: { 'Realisasi Keuangan!G6': '19617580' },
  },
  pagu: {
    sub: SUBS.rural.name,
    files: { 'pagu.xlsx': withTexts(KIND_PRINTS.pagu, OF_RURAL) },
    filled: { 'PK!I4': '1000', 'Realisasi Keuangan!C6': '1000' },
  },
  lra: {
    sub: SUBS.rural.name,
    files: {
      'lra-06.xlsx': withTexts(KIND_PRINTS.lra, OF_RURAL),
      // Until March 1.000.000 and 1.773.750: of the 5.670.000 until June 2.896.250 are of Triwulan II.
      'lra-03.xlsx': mapRows(withTexts(KIND_PRINTS.lra, { ...OF_RURAL, '30 Juni': '31 Maret' }), (rows) =>
        rows.map((row) =>
          row.map((cell) => ({ 5670000: 2773750, 2000000: 1000000, 3670000: 1773750 })[Number(cell)] ?? cell),
        ),
      ),
    },
    filled: { 'PK!I4': '10470500', 'Realisasi Keuangan!E6': '2773750', 'Realisasi Keuangan!G6': '2896250' },
  },
  spj: {
    sub: SUBS.reports.name,
    // Until March 28.434.330, which is Triwulan I.
    files: { 'spj.xlsx': withTexts(KIND_PRINTS.spj, { ...ofReports(SPJ_SUB, 'Peningkatan'), Juni: 'Maret' }) },
    filled: { 'PK!I4': '85880500', 'Realisasi Keuangan!E6': '28434330' },
  },
  rfk: {
    sub: SUBS.reports.name,
    // s.d. Bulan Ini of March.
    files: { 'rfk.xlsx': withTexts(KIND_PRINTS.rfk, { ...ofReports(RFK_SUB, 'Peningkatan'), Mei: 'Maret' }) },
    filled: { 'PK!I4': '85880500', 'Realisasi Keuangan!E6': '21834330' },
  },
  e81: {
    sub: SUBS.reports.name,
    files: { 'e81.xlsx': withTexts(KIND_PRINTS.e81, ofReports(E81_SUB, 'Peningkatan Efektifitas')) },
    filled: { 'PK!G4': '12', 'Rencana Aksi!I5': '3', 'Realisasi Keuangan!G6': '19617580' },
  },
  renaksi: {
    sub: SUBS.reports.name,
    files: { 'renaksi.xlsx': withTexts(KIND_PRINTS.renaksi, ofReports('-', 'Peningkatan Efektifitas')) },
    // TARGET 3 each quarter, REALISASI 3 and 2.
    filled: { 'Rencana Aksi!H5': '3', 'Rencana Aksi!L5': '2' },
  },
};

describe.each(EXPORT_KINDS)('%s into a workbook', (kind) => {
  const { sub, files, filled } = RUNS[kind];
  const folder = makeImportFolder({
    'buku.xlsx': blankBuku(sub),
    ...Object.fromEntries(Object.entries(files).map(([name, sheet]) => [name, { Lembar: sheet }])),
  });
  folders.push(folder);
  const importFiles = async (buku: string, output: string): Promise<ImportedJson> => {
    const argv = ['import', ...Object.keys(files), '--buku', buku, '-o', output, '--format', 'json'];
    const { exit, stdout, stderr } = await folder.run(...argv);
    expect([exit, stderr]).toEqual([0, expect.not.stringContaining('kesalahan')]);
    return JSON.parse(stdout) as ImportedJson;
  };

  it('fills what the export holds, and never writes the original', async () => {
    const before = folder.bytes('buku.xlsx');
    const { cells } = await importFiles('buku.xlsx', 'baru.xlsx');
    expect(folder.bytes('buku.xlsx').equals(before)).toBe(true);
    const taken = Object.fromEntries(cells.map(({ sheet, cell, new: value }) => [`${sheet}!${cell}`, value]));
    expect(taken).toMatchObject(filled);
  });

  it.runIf(allRuns())('a second time changes nothing', async () => {
    const { cells } = await importFiles('baru.xlsx', 'lagi.xlsx');
    expect(cells.filter(({ status }) => status === 'new')).toEqual([]);
    expect(folder.bytes('lagi.xlsx').equals(folder.bytes('baru.xlsx'))).toBe(true);
  });

  it.runIf(allRuns())('leaves nothing for --banding with the same files', async () => {
    const argv = ['check', 'baru.xlsx', '--banding', ...Object.keys(files), '--format', 'json'];
    const { stdout } = await folder.run(...argv, '--select', 'banding/*');
    expect(JSON.parse(stdout).files.flatMap((file: { findings: unknown[] }) => file.findings)).toEqual([]);
  });
});
