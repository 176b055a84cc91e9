import type { ColumnKey } from '../../domain/column-key.ts';
import { toRoman } from '../../domain/triwulan.ts';
import { parseTriwulanColumn } from '../../domain/triwulan-column.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import type { DataRow } from './stated-cell.ts';

const ANNUAL_LABELS: Readonly<Partial<Record<ColumnKey, string>>> = {
  target: 'Target',
  pagu: 'Anggaran',
  annualTarget: 'Target Tahunan',
};

const PART_NAMES = {
  target: 'Target',
  pembilang: 'Pembilang',
  penyebut: 'Penyebut',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  anggaran: 'Anggaran',
} as const;

/** The column in a label: "Triwulan II · Target", "Anggaran". */
function columnLabel(columnKey: ColumnKey): string {
  const parsed = parseTriwulanColumn(columnKey);
  if (parsed !== undefined) return `Triwulan ${toRoman(parsed.triwulan)} · ${PART_NAMES[parsed.part]}`;
  return ANNUAL_LABELS[columnKey] ?? columnKey;
}

/** Where a figure stands: "Jumlah · Triwulan II · Target". */
export function label(rowLabel: string, columnKey: ColumnKey): string {
  return `${rowLabel} · ${columnLabel(columnKey)}`;
}

/** The column inside a sentence: "target Triwulan II", "anggaran". */
export function mentionColumn(columnKey: ColumnKey): string {
  const parsed = parseTriwulanColumn(columnKey);
  if (parsed !== undefined) return `${PART_NAMES[parsed.part].toLowerCase()} Triwulan ${toRoman(parsed.triwulan)}`;
  return (ANNUAL_LABELS[columnKey] ?? columnKey).toLowerCase();
}

/** The name of a data row in labels and causes. */
export function rowName(row: Row<DataRow>): string {
  return row.data.subKegiatan;
}
