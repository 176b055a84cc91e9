import type { IkuRow } from '../domain/kinerja-data.ts';
import { IKU_SHEET } from '../domain/table-declaration.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import type { IdentitasFields, Table } from './buku-kerja.ts';
import { completeRealisasi } from './complete-realisasi.ts';
import type { RawSheet } from './raw-workbook.ts';
import { readTableSheet } from './read-table-sheets.ts';

/**
 * Reads the sheet IKU: rows as those of Rencana Aksi, whose sub kegiatan is the sasaran. Null without one, or where it could
 * not be read, or is a form not filled in that no report needs; Tingkat = sasaran without one is `identitas/tanpa-iku`.
 */
export function readIku(
  sheet: RawSheet | null,
  identitas: { readonly fields: IdentitasFields } | null,
  options: Parameters<typeof readTableSheet<IkuRow>>[2],
): Checked<Table<IkuRow> | null> {
  if (sheet === null) return { value: null, findings: reportMissing(identitas?.fields ?? null) };
  const { value, findings } = readTableSheet({ sheet, triwulan: undefined }, IKU_SHEET, options);
  if (identitas?.fields.data.tingkat !== 'sasaran' && isUnfilled(sheet, value)) return { value: null, findings: [] };
  if (value === null) return { value, findings };
  // Rows are completed one by one, in order, and keep what IKU alone has.
  const completed = completeRealisasi(value, []).rows;
  const rows = value.rows.map((row, i) => {
    const { data, at } = completed[i] ?? row;
    return { ...row, data: { ...row.data, triwulan: data.triwulan }, at: { ...row.at, triwulan: at.triwulan } };
  });
  return { value: groupBySasaran({ ...value, rows }), findings };
}

/** A sasaran is the group of its own indikator, as a kegiatan is of its sub kegiatan. */
function groupBySasaran(table: Table<IkuRow>): Table<IkuRow> {
  const rows = table.rows.map((row) => ({ ...row, data: { ...row.data, kegiatan: row.data.subKegiatan } }));
  return { ...table, rows };
}

function reportMissing(fields: IdentitasFields | null): readonly Finding[] {
  if (fields?.data.tingkat !== 'sasaran') return [];
  const { tingkat: at } = fields.at;
  return [makeFinding('identitas/tanpa-iku', {}, at === undefined ? {} : { at })];
}

/** A form in which nothing was filled in yet but names, which no report needs. */
function isUnfilled(sheet: RawSheet, table: Table<IkuRow> | null): boolean {
  if (table === null || table.rows.length > 0) return false;
  const below = [...sheet.rows].filter(([row]) => row > table.lastHeadingRow);
  return below.every(([, cells]) => [...cells.values()].every(({ value }) => value.kind === 'text'));
}
