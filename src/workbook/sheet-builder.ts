import { columnLetters } from '../findings/cell-ref.ts';
import type { NamaGaya } from '../xlsx/write/cell-styles.ts';
import type { SelTulis } from '../xlsx/write/sheet-model.ts';

/** Gathers the cells and merged ranges of one sheet. */
export interface Penyusun {
  readonly sel: SelTulis[];
  readonly gabung: string[];
  tulis(baris: number, kolom: number, gaya: NamaGaya, nilai: SelTulis['nilai'], rumus?: string): void;
  /** Writes one cell over an area; every cell of it carries the style, so that its border is whole. */
  rentang(area: Area, gaya: NamaGaya, nilai: SelTulis['nilai'], rumus?: string): void;
}

/** Rows and columns from 1, inclusive. */
export interface Area {
  readonly atas: number;
  readonly kiri: number;
  readonly bawah: number;
  readonly kanan: number;
}

/** "A4:C5" */
export function alamatArea(a: Area): string {
  return `${columnLetters(a.kiri)}${a.atas}:${columnLetters(a.kanan)}${a.bawah}`;
}

export function penyusun(): Penyusun {
  const sel: SelTulis[] = [];
  const gabung: string[] = [];
  const tulis: Penyusun['tulis'] = (baris, kolom, gaya, nilai, rumus) => {
    sel.push({ baris, kolom, gaya, nilai, ...(rumus === undefined ? {} : { rumus }) });
  };
  return {
    sel,
    gabung,
    tulis,
    rentang(area, gaya, nilai, rumus) {
      for (let b = area.atas; b <= area.bawah; b++) {
        for (let k = area.kiri; k <= area.kanan; k++) {
          const pertama = b === area.atas && k === area.kiri;
          tulis(b, k, gaya, pertama ? nilai : null, pertama ? rumus : undefined);
        }
      }
      if (area.atas !== area.bawah || area.kiri !== area.kanan) gabung.push(alamatArea(area));
    },
  };
}
