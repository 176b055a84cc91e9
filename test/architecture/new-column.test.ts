import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { describeTable } from '../../scripts/docs/column-lists.ts';
import { textColumn } from '../../src/domain/column.ts';
import { RENCANA_TABLE } from '../../src/domain/rencana-columns.ts';
import { declareTable, KEUANGAN_SHEET, PK_SHEET } from '../../src/domain/table-declaration.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { buildWorkbook } from '../../src/workbook/build-workbook.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { ContentRow } from '../../src/workbook/workbook-content.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { listCodes } from '../support/test-table.ts';

/** A new optional column of Rencana Aksi: this declaration is all that reader, findings, form and docs need. */
const village = {
  ...textColumn({
    heading: 'DESA',
    alias: ['LOKASI'],
    required: false,
    explanation: 'Desa tempat sub kegiatan dilaksanakan.',
    width: 17,
  }),
  type: z.string().check(z.refine((name) => !/\d/.test(name))),
};
const sheet = declareTable({
  ...RENCANA_TABLE,
  columns: { ...RENCANA_TABLE.columns, village },
});

function read(...rows: TestCell[][]) {
  const [raw] = makeRawBuku({
    'Rencana Aksi': [['SUB KEGIATAN', 'INDIKATOR', 'Lokasi', 'TARGET TW II'], ...rows],
  }).sheets;
  if (raw === undefined) throw new Error('no sheet');
  return readTable(raw, sheet, 2);
}

function writtenRencana(rows: readonly ContentRow[]) {
  const tables = { pk: PK_SHEET, rencana: sheet, keuangan: KEUANGAN_SHEET };
  const written = buildWorkbook({ ...KALAENA, rows }, 3, tables).find(({ name }) => name === 'Rencana Aksi');
  if (written === undefined) throw new Error('no sheet');
  return written;
}

describe('a new optional column costs its declaration', () => {
  it('is a typed field of the row, read with its address', () => {
    const [row] = read(['A', 'I', 'Kalaena Kiri', 3]).value?.rows ?? [];
    const name: string | undefined = row?.data.village;
    expect(name).toBe('Kalaena Kiri');
    expect(row?.at.village).toEqual({ sheet: 'Rencana Aksi', row: 2, column: 3 });
  });

  it('may be absent or blank: then it is empty, and its address is that of the name', () => {
    const [row] = read(['A', 'I', null, 3]).value?.rows ?? [];
    expect(row?.data.village).toBe('');
    expect(read(['A', 'I', null, 3]).findings).toEqual([]);
  });

  it('is validated by its zod type, and an error value in it is told', () => {
    expect(listCodes(read(['A', 'I', 'Desa 7', 3]).findings)).toEqual(['sel/pilihan@C2']);
    expect(listCodes(read(['A', 'I', { cellError: '#REF!', f: 'Z1' }, 3]).findings)).toEqual(['sel/rumus-galat@C2']);
  });

  it('is written by init: heading, width, an input cell in each row, what the content states', () => {
    const rows = KALAENA.rows.map((row, i) => ({ ...row, village: i === 1 ? 'Kalaena Kiri' : '' }));
    const { cells, widths } = writtenRencana(rows);
    const column = cells.find(({ value }) => value === 'DESA')?.column ?? 0;
    expect(widths[column - 1]).toBe(17);
    expect([7, 8, 9].map((at) => cells.find((cell) => cell.row === at && cell.column === column))).toMatchObject([
      { value: null, style: 'isianTeks' },
      { value: 'Kalaena Kiri', style: 'isianTeks' },
      { value: null, style: 'isianTeks' },
    ]);
  });

  it('moves the formulas of the columns behind it', () => {
    const { cells } = writtenRencana(KALAENA.rows);
    const capaian = cells.find(({ row, formula }) => row === 7 && formula?.includes('COUNTA') === true);
    // NO to SUB KEGIATAN, INDIKATOR, SATUAN, TARGET TAHUNAN, JENIS, ARAH, DESA stand before the quarter.
    expect(capaian?.formula).toContain('COUNTA(L$7:L$9)=0');
  });

  it('is listed in the docs', () => {
    expect(describeTable(sheet)).toContain('| DESA |  | LOKASI | teks | Desa tempat sub kegiatan dilaksanakan. |');
  });
});

it('a column copied from one that its source lacks fails at once', () => {
  const copy = textColumn({ ...village, from: { sheet: 'pk', column: 'village' } });
  const rencana = declareTable({ ...RENCANA_TABLE, columns: { ...RENCANA_TABLE.columns, village: copy } });
  expect(() => buildWorkbook(KALAENA, 3, { pk: PK_SHEET, rencana, keuangan: KEUANGAN_SHEET })).toThrow(
    'no column village on sheet PK',
  );
});
