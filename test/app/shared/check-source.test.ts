import { describe, expect, test } from 'vitest';
import { checkSource } from '../../../src/app/shared/check-source.ts';
import { wording } from '../../../src/findings/wording.ts';
import { EXPORT_KIND_NAMES, EXPORT_KINDS } from '../../../src/imports/export-kind.ts';
import { NO_OPTIONS } from '../../../src/sheets/parse-buku.ts';
import { documentRows, toCsv } from '../../support/exports/documents.ts';
import { KIND_PRINTS } from '../../support/exports/kind-prints.ts';
import { BASE_FILE } from '../../support/exports/plan-files.ts';
import { RENAKSI_SHAPES } from '../../support/exports/renaksi-prints.ts';
import { sampled } from '../../support/random-runs.ts';
import type { TestSheet } from '../../support/raw-buku.ts';
import { makeSheetBytes } from '../../support/sheet-bytes.ts';

/** Codes of a file's findings, and which kind of export it is told to be. */
async function check(bytes: Uint8Array): Promise<readonly string[]> {
  const { checked } = await checkSource({ name: 'a.xlsx', bytes }, NO_OPTIONS);
  return checked.findings.map(({ code, args }) => ('jenis' in args ? `${code} ${args.jenis}` : code));
}
const checkSheets = (sheets: Readonly<Record<string, TestSheet>>) => check(makeSheetBytes(sheets));

describe('check of an export', () => {
  test.each(sampled(EXPORT_KINDS, 4))('says that a print of %s is one, and nothing else', async (kind) => {
    expect(await checkSheets({ Sheet1: KIND_PRINTS[kind] })).toEqual([`berkas/ekspor ${EXPORT_KIND_NAMES[kind]}`]);
  });

  test.each(sampled(EXPORT_KINDS, 4))('tells of %s which command takes it, and never to add sheets', async (kind) => {
    const { checked } = await checkSource(
      { name: 'a.xlsx', bytes: makeSheetBytes({ Data: KIND_PRINTS[kind] }) },
      NO_OPTIONS,
    );
    const said = checked.findings.map((finding) => Object.values(wording(finding)).join(' ')).join(' ');
    expect(said).toContain(EXPORT_KIND_NAMES[kind]);
    expect(said).toContain('lapkin import');
    expect(said).not.toContain('tambahkan lembar');
  });

  test.each(sampled(Object.entries(RENAKSI_SHAPES)))('knows a rencana aksi of one sheet: %s', async (_, sheet) => {
    const told = [`berkas/ekspor ${EXPORT_KIND_NAMES.renaksi}`];
    expect(await checkSheets({ Sheet1: sheet })).toEqual(told);
    expect(await checkSheets({ 'Rencana Aksi': sheet })).toEqual(told);
  });

  test('in CSV, of documents', async () => {
    const csv = new TextEncoder().encode(toCsv(documentRows([])));
    expect(await check(csv)).toEqual([`berkas/ekspor ${EXPORT_KIND_NAMES.dokumen}`]);
  });
});

describe('check of anything else', () => {
  test('a workbook with an export beside its sheets is a workbook', async () => {
    expect(await checkSheets({ ...BASE_FILE, RAK: KIND_PRINTS.rak })).toEqual([]);
  });

  test('a letter lacks its sheets', async () => {
    expect(await checkSheets({ Surat: [['Kepada', 'Yth.', 'Camat']] })).toEqual([
      'identitas/kosong',
      'identitas/kosong',
      ...Array(3).fill('lembar/tidak-ada'),
    ]);
  });
});
