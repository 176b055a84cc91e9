import { type Angka, isAngka, type Nilai } from '../../domain/angka.ts';
import type { Jenis } from '../../domain/kinerja-data.ts';
import { nilaiSampaiDengan, nilaiTriwulan } from '../../domain/period.ts';
import { type PerTriwulan, perTriwulan, sampaiDengan, type Triwulan } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import { alamat } from './formula-text.ts';
import type { Sel } from './stated-cell.ts';

/** The quarter alone, or "s.d." (arithmetic.md, Basis); `sel` takes the quarter's cells as they stand. */
export type Pandangan = 'triwulan' | 'sampai dengan' | 'sel';

/** A value made from cells, and how it is made: an Excel expression of addresses. */
export interface Besaran {
  /** Null when nothing is stated. */
  readonly nilai: Angka | null;
  readonly ekspresi: string;
  readonly sel: readonly CellRef[];
  /** Unreadable cells that the value needs. */
  readonly rusak: readonly CellRef[];
}

/** The value of a row's target or realisasi in a view of quarter q; its expression stands on `lembar`. */
export function besaran(
  jenis: Jenis,
  sel: PerTriwulan<Sel>,
  q: Triwulan,
  pandangan: Pandangan,
  lembar: string,
): Besaran {
  const a1 = (s: Sel): string => alamat(s.at, lembar);
  if (sendirian(jenis, pandangan)) return satuSel(sel[q], a1);
  const nilai: PerTriwulan<Nilai> = perTriwulan((t) => sel[t].nilai);
  const perlu = sampaiDengan(q).map((t) => sel[t]);
  const rusak = perlu.flatMap((s) => (s.nilai === 'rusak' ? [s.at] : []));
  const hasil = (n: Angka | null, ekspresi: string, at: readonly Sel[]): Besaran => ({
    nilai: n,
    ekspresi,
    sel: at.map((s) => s.at),
    rusak,
  });
  const sendiri = sel[q];
  const dinyatakan = perlu.filter((s) => isAngka(s.nilai));
  if (pandangan === 'triwulan') {
    const sebelum = dinyatakan.filter((s) => s !== sendiri).at(-1);
    const n = nilaiTriwulan(jenis, nilai, q);
    if (sebelum === undefined || n === null) return hasil(n, a1(sendiri), [sendiri]);
    return hasil(n, `(${a1(sendiri)}-${a1(sebelum)})`, [sebelum, sendiri]);
  }
  const n = nilaiSampaiDengan(jenis, nilai, q);
  const akhir = dinyatakan.at(-1) ?? sendiri;
  if (jenis === 'posisi akhir' || dinyatakan.length < 2) return hasil(n, a1(akhir), [akhir]);
  const jumlah = `(${dinyatakan.map(a1).join('+')})`;
  return hasil(n, jenis === 'rata-rata' ? `(${jumlah}/${dinyatakan.length})` : jumlah, dinyatakan);
}

/** True when the quarter's own cell is the value. */
function sendirian(jenis: Jenis, pandangan: Pandangan): boolean {
  if (pandangan === 'sel') return true;
  if (pandangan === 'triwulan') return jenis !== 'kumulatif';
  return jenis === 'kumulatif' || jenis === 'tetap';
}

function satuSel(s: Sel, a1: (s: Sel) => string): Besaran {
  return {
    nilai: isAngka(s.nilai) ? s.nilai : null,
    ekspresi: a1(s),
    sel: [s.at],
    rusak: s.nilai === 'rusak' ? [s.at] : [],
  };
}

/** An Excel expression as it is shown to people: "F6 / E6 x 100". */
export function tampilEkspresi(ekspresi: string): string {
  return ekspresi.replace(/'(?:[^']|'')*'|[+\-*/]/g, (o) => {
    if (o.startsWith("'")) return o;
    return o === '*' ? ' x ' : ` ${o} `;
  });
}
