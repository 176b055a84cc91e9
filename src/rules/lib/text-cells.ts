import { isAngka, type Nilai, NOL } from '../../domain/angka.ts';
import { type PerTriwulan, perTriwulan, type Triwulan } from '../../domain/triwulan.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import type { TeksPersen } from '../cause/percent-cause.ts';
import type { SelTeks } from '../cause/text-cause.ts';
import { liputan } from '../formula/formula-coverage.ts';
import { bacaRumus } from '../formula/read-formula.ts';
import type { Pandangan } from './cell-measure.ts';
import type { AngkaJumlah } from './jumlah-figures.ts';
import { type BahanPersen, type BarisPersen, capaianDi, pandanganSah } from './percent-inputs.ts';
import { type Metode, menurut, ringkas } from './percent-summary.ts';
import type { DeretSel } from './row-capaian.ts';
import type { Sel, TabelApa } from './stated-cell.ts';

/** The cell of a stated number, when it holds text and stands on the table's own sheet. */
export function selTeks(tabel: TabelApa, s: Sel): SelTeks | undefined {
  if (!isAngka(s.nilai) || s.at.sheet !== tabel.sheet.name) return undefined;
  const cell = tabel.sheet.rows.get(s.at.row)?.get(s.at.column);
  if (cell?.value.type !== 'text') return undefined;
  return { at: s.at, nilai: s.nilai, formatTeks: cell.format === '@' };
}

/** The addends of a printed sum that hold text; none when its formula leaves one of their rows out anyway. */
export function teksJumlah(tabel: TabelApa, a: AngkaJumlah): readonly SelTeks[] {
  const teks = a.sel.flatMap((s) => selTeks(tabel, s) ?? []);
  const rumus = a.cetak.formula === undefined ? null : bacaRumus(a.cetak.formula);
  if (teks.length === 0 || rumus === null) return teks;
  const { atas, row } = a.penjumlah;
  const column = tabel.kolom.get(a.kolom) ?? a.cetak.at.column;
  const l = liputan(rumus, { tabel, kolom: a.kolom, column, wajib: atas, boleh: atas, dirinya: row });
  return teks.some((t) => l?.kurang.includes(t.at.row)) ? [] : teks;
}

/** What Excel may make of a text cell: nothing stated, or 0 (N()). */
const GANTI: readonly Nilai[] = ['kosong', NOL];

/** What a capaian is without its text cells, in every view in which it needs one; only a formula can pass them over. */
export function teksCapaian(
  b: BahanPersen,
  baris: BarisPersen,
  t: Triwulan,
  cetak: Cetakan,
): readonly TeksPersen[] {
  return tiapPandangan(b, [baris], t, cetak, (bahan, [satu], p) =>
    satu === undefined ? null : capaianDi(bahan, satu, t, p).nilai,
  );
}

/** The same for a summary of rows. */
export function teksRingkasan(
  b: BahanPersen,
  baris: readonly BarisPersen[],
  t: Triwulan,
  cetak: Cetakan,
  metode: Metode,
): readonly TeksPersen[] {
  return tiapPandangan(b, baris, t, cetak, (bahan, milik, p) => menurut(metode, ringkas(bahan, milik, t, p)));
}

function tiapPandangan(
  b: BahanPersen,
  baris: readonly BarisPersen[],
  t: Triwulan,
  cetak: Cetakan,
  hitung: (b: BahanPersen, baris: readonly BarisPersen[], p: Pandangan) => ReturnType<typeof menurut>,
): readonly TeksPersen[] {
  if (cetak.formula === undefined) return [];
  return pandanganSah(b).flatMap((p): TeksPersen[] => {
    const sel = baris.flatMap((br) => teksDipakai(b, br, t, p));
    if (sel.length === 0) return [];
    const nilai = GANTI.map(
      (ganti) =>
        hitung(
          b,
          baris.map((br) => tanpaTeks(b, br, ganti)),
          p,
        ) ?? NOL,
    );
    return [{ sel, nilai }];
  });
}

/** The text cells that a row's capaian is made of in a view. */
function teksDipakai(b: BahanPersen, baris: BarisPersen, t: Triwulan, p: Pandangan): readonly SelTeks[] {
  const dipakai = new Set(capaianDi(b, baris, t, p).sel);
  const { target, realisasi } = baris.deret;
  return [...Object.values(target), ...Object.values(realisasi)].flatMap((s: Sel) =>
    dipakai.has(s.at) ? (selTeks(b.tabel, s) ?? []) : [],
  );
}

function tanpaTeks(b: BahanPersen, baris: BarisPersen, ganti: Nilai): BarisPersen {
  const bersih = (sel: PerTriwulan<Sel>): PerTriwulan<Sel> =>
    perTriwulan((t) => (selTeks(b.tabel, sel[t]) === undefined ? sel[t] : { ...sel[t], nilai: ganti }));
  const deret: DeretSel = {
    ...baris.deret,
    target: bersih(baris.deret.target),
    realisasi: bersih(baris.deret.realisasi),
  };
  return { ...baris, deret };
}
