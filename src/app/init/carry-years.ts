import type { CellValue } from '../../domain/angka.ts';
import { keysOf } from '../../domain/keys-of.ts';
import { periodWord } from '../../domain/report-period.ts';
import type { TindakLanjutRow } from '../../domain/tindak-lanjut.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { TINDAK_LANJUT_HEADINGS } from '../../sheets/read-tindak-lanjut.ts';
import type { CellContent } from '../../workbook/workbook-content.ts';
import { RIWAYAT_FORM } from '../../workbook/year-sheets.ts';
import { typedCell } from './carry-grades.ts';

/** The rows of Riwayat as they are typed, in the order of the form. */
export function carryRiwayat({ riwayat }: BukuKerja): readonly (readonly CellContent[])[] {
  return (riwayat?.rows ?? []).map((row) => {
    const { grades, ...cells } = row.data;
    const data: Readonly<Record<string, string | CellValue>> = cells;
    return RIWAYAT_FORM.map(({ column }): CellContent => {
      if (column === 'capaian') return row.printed.get('capaian')?.value.toNumber() ?? null;
      if (column === 'year') return Number(data.year) || null;
      return typedCell(data[column], grades);
    });
  });
}

/** The rows of Tindak Lanjut as they are typed, in the order of the form. */
export function carryTindakLanjut({ tindakLanjut }: BukuKerja): readonly (readonly CellContent[])[] {
  return tindakLanjut.map(({ data }) => {
    const texts: Readonly<Record<keyof TindakLanjutRow, string>> = {
      ...data,
      triwulan: periodWord(data.triwulan),
      status: data.status ?? '',
    };
    const columns = keysOf(TINDAK_LANJUT_HEADINGS);
    return columns.map((column) => texts[column] || null);
  });
}
