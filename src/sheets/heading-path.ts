import { ingat } from '../domain/memo.ts';
import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { teksSel } from './cell-text.ts';
import type { Grid } from './grid.ts';

/** One heading above a column, with the cell that holds it. */
export interface BagianJudul {
  readonly teks: string;
  readonly row: number;
  readonly column: number;
}

/** The headings above each column, top to bottom, over `tinggi` rows from `row`. A merged heading counts once. */
export function jalurJudul(
  grid: Grid,
  row: number,
  tinggi: number,
): ReadonlyMap<number, readonly BagianJudul[]> {
  const baris = Array.from({ length: tinggi }, (_, i) => row + i);
  const kolom = new Set(baris.flatMap((r) => [...(grid.sheet.rows.get(r)?.keys() ?? [])]));
  const terurut = [...kolom].sort((a, b) => a - b);
  return new Map(terurut.map((column) => [column, jalur(grid, baris, column)]));
}

function jalur(grid: Grid, baris: readonly number[], column: number): readonly BagianJudul[] {
  const bagian: BagianJudul[] = [];
  baris.forEach((r, i) => {
    const sel = grid.at(r, column);
    const teks = teksSel(sel.cell);
    if (teks !== '') {
      const sudah = bagian.some((b) => b.row === sel.row && b.column === sel.column);
      if (!sudah) bagian.push({ teks, row: sel.row, column: sel.column });
    } else if (i < baris.length - 1 && grid.merge(r, column) === undefined) {
      const kelompok = kelompokKiri(grid, r, column);
      if (kelompok !== undefined) bagian.push(kelompok);
    }
  });
  return bagian;
}

/** A TRIWULAN heading that was not merged over its columns stands in the first of them only. */
function kelompokKiri(grid: Grid, row: number, column: number): BagianJudul | undefined {
  for (let c = column - 1; c >= 1; c--) {
    const sel = grid.at(row, c);
    const teks = teksSel(sel.cell);
    if (teks === '') continue;
    // A merged group says itself where it ends.
    if (grid.merge(row, c) !== undefined) return undefined;
    return parseTriwulan(teks) === undefined ? undefined : { teks, row: sel.row, column: sel.column };
  }
  return undefined;
}

const SEBUTAN = String.raw`(?:triwulan|tri wulan|tw|t\.w\.|quarter|q)[\s.\-–]*(?:ke[\s\-–]*)?(?:iv|iii|ii|i|[1-4]|pertama|kedua|ketiga|keempat)`;
const DI_BELAKANG = new RegExp(String.raw`^(.+?)[\s\-–:/(]+(${SEBUTAN})\)?$`, 'i');
const DI_DEPAN = new RegExp(String.raw`^\(?(${SEBUTAN})[\s\-–:/)]+(.+)$`, 'i');

const BERKETERANGAN = new RegExp(String.raw`^(${SEBUTAN})\s*\([^()]*\)$`, 'i');

const KUMULATIF = /(?:^|\s)(?:s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga|kumulatif|akumulasi)$/i;

interface Pecahan {
  readonly triwulan: Triwulan;
  readonly sisa: string;
  /** "S.D. TRIWULAN II": sums up to the quarter, not the quarter's own. */
  readonly kumulatif: boolean;
}

/** Takes the quarter out of a heading: "TRIWULAN II" (nothing left), "TARGET TW II", "TW II TARGET" and "TARGET (TW II)" (TARGET left). */
export const pecahTriwulan: (tertulis: string) => Pecahan | undefined = ingat(pecah);

function pecah(tertulis: string): Pecahan | undefined {
  // Months or a unit behind the quarter: "TRIWULAN II (April - Juni)".
  const teks = BERKETERANGAN.exec(tertulis)?.[1] ?? tertulis;
  // A bare "2" or "II" is a numbering row, not a group.
  const sendiri =
    /[a-z]{2}/i.test(teks.replace(/^[ivx]+$/i, '')) || /^q/i.test(teks) ? parseTriwulan(teks) : undefined;
  if (sendiri !== undefined) return { triwulan: sendiri, sisa: '', kumulatif: false };
  const belakang = DI_BELAKANG.exec(teks);
  const depan = DI_DEPAN.exec(teks);
  const sebutan = belakang?.[2] ?? depan?.[1];
  const sisa = belakang?.[1] ?? depan?.[2];
  const triwulan = sebutan === undefined ? undefined : parseTriwulan(sebutan);
  if (triwulan === undefined || sisa === undefined) return undefined;
  return { triwulan, sisa, kumulatif: KUMULATIF.test(sisa) };
}
