import { isAngka } from '../domain/angka.ts';
import type { RiwayatCells, RiwayatRow } from '../domain/kinerja-data.ts';
import { parseReportPeriod } from '../domain/report-period.ts';
import { RIWAYAT_SHEET } from '../domain/table-declaration.ts';
import { type Checked, makeFinding } from '../findings/finding.ts';
import type { Row, Table } from './buku-kerja.ts';
import type { RawSheet } from './raw-workbook.ts';
import { type KnownOfSheet, readTable } from './read-table.ts';

/** Reads the optional sheet Riwayat; without a column of names (SUB KEGIATAN or INDIKATOR KINERJA) it is no table. */
export function readRiwayat(
  sheet: RawSheet,
  { gradeSkala, parse }: Pick<KnownOfSheet, 'gradeSkala' | 'parse'> = {},
): Checked<Table<RiwayatCells> | null> {
  const { value, findings } = readTable(sheet, RIWAYAT_SHEET, null, { gradeSkala, parse });
  if (value === null || value.columns.has('subKegiatan') || value.columns.has('indikator')) return { value, findings };
  const args = {
    kolom: 'SUB KEGIATAN',
    ketik: 'SUB KEGIATAN',
    lembar: sheet.name,
    baris: String(value.headingRow),
    terdekat: '',
    kumulatif: '',
    lain: '',
    letak: '',
    pilihan: '',
  };
  const at = { sheet: sheet.name, row: value.headingRow, column: 1 };
  return { value: null, findings: [makeFinding('kolom/tidak-ada', args, { at })] };
}

/** A row of Riwayat as its figures mean it; null for one whose TAHUN cannot be read, which has its finding. */
export function toRiwayatRow({ data, printed }: Row<RiwayatCells>): RiwayatRow | null {
  if (data.year === '') return null;
  const capaian = printed.get('capaian')?.value ?? null;
  return {
    ...data,
    year: Number(data.year),
    period: parseReportPeriod(data.period) ?? 'tahun',
    capaian: isAngka(capaian) ? capaian : null,
  };
}
