import type { CellRef } from '../findings/cell-ref.ts';
import { isKosong, teksSel } from './cell-text.ts';
import { kunciJudul } from './clean-text.ts';
import type { DeklarasiKunci } from './declarations/fields.ts';
import { gridOf } from './grid.ts';
import type { RawCell, RawSheet } from './raw-workbook.ts';

/** A line of a KUNCI | ISI sheet. */
export interface PasanganIsi {
  readonly kunci: string;
  readonly kunciAt: CellRef;
  /** Undefined when blank. */
  readonly cell: RawCell | undefined;
  readonly at: CellRef;
}

/** The heading row KUNCI | ISI and its columns. */
interface JudulKunci {
  readonly row: number;
  readonly kunci: number;
  readonly isi: number;
}

/**
 * The lines of a KUNCI | ISI sheet. Under a heading KUNCI | ISI its two columns count, so that titles above and notes
 * beside are left alone; without it, in each row the first filled cell and the next one to its right (a lone ":" between
 * is passed over). `kepala` are the folded headings (kunciJudul) of the two columns.
 */
export function bacaKunciIsi(
  sheet: RawSheet,
  kepala: readonly [kunci: string, isi: string] = ['kunci', 'isi'],
): readonly PasanganIsi[] {
  const grid = gridOf(sheet);
  const judul = cariJudulKunci(sheet, kepala);
  return grid.rows.flatMap((row): PasanganIsi[] => {
    if (judul !== undefined && row <= judul.row) return [];
    const isi = [...(sheet.rows.get(row) ?? [])].filter(
      ([column, cell]) => !isKosong(cell) && !grid.at(row, column).covered && teksSel(cell) !== ':',
    );
    const [kunci, nilai] =
      judul === undefined ? isi : [judul.kunci, judul.isi].map((k) => isi.find(([column]) => column === k));
    if (kunci === undefined) return [];
    const teks = teksSel(kunci[1]).replace(/\s*:$/, '');
    if (kunciJudul(teks) === 'kunci') return [];
    const kunciAt = { sheet: sheet.name, row, column: kunci[0] };
    const kanan = (grid.merge(row, kunci[0])?.right ?? kunci[0]) + 1;
    return [
      {
        kunci: teks,
        kunciAt,
        cell: nilai?.[1],
        at: { sheet: sheet.name, row, column: nilai?.[0] ?? kanan },
      },
    ];
  });
}

function cariJudulKunci(
  sheet: RawSheet,
  kepala: readonly [kunci: string, isi: string],
): JudulKunci | undefined {
  for (const [row, cells] of sheet.rows) {
    const teks = [...cells].map(([column, cell]) => [column, kunciJudul(teksSel(cell))] as const);
    const kunci = teks.find(([, t]) => t === kepala[0])?.[0];
    const isi = teks.find(([column, t]) => t === kepala[1] && kunci !== undefined && column > kunci)?.[0];
    if (kunci !== undefined && isi !== undefined) return { row, kunci, isi };
  }
  return undefined;
}

/** The declared key that a text names; undefined when none. */
export function cocokKunci<K extends string>(
  teks: string,
  deklarasi: readonly DeklarasiKunci<K>[],
): DeklarasiKunci<K> | undefined {
  const kunci = kunciJudul(teks);
  return deklarasi.find((d) => [d.judul, ...d.alias].some((a) => kunciJudul(a) === kunci));
}
