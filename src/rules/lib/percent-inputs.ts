import type { Triwulan } from '../../domain/triwulan.ts';
import { SEMUA_TRIWULAN } from '../../domain/triwulan.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import type { Kolom } from '../../sheets/declarations/column-key.ts';
import type { Pandangan } from './cell-measure.ts';
import { deretKeuangan, deretRencana } from './cell-series.ts';
import { type CapaianBaris, capaianBaris, type DeretSel } from './row-capaian.ts';
import type { Konteks } from './rule-context.ts';
import { type DataBaris, kolomDari, type Sel, selDi, type TabelApa } from './stated-cell.ts';

/** A table whose percentages are checked, with the quarters of its rows. */
export interface BahanPersen {
  readonly jenis: 'rencana' | 'keuangan';
  readonly k: Konteks;
  readonly tabel: TabelApa;
  readonly baris: readonly BarisPersen[];
}

/** A data row with its quarters. */
export interface BarisPersen {
  readonly row: Row<DataBaris>;
  readonly deret: DeretSel;
  readonly pagu: Sel | undefined;
}

/** The percentages of Rencana Aksi; null without the sheet. */
export function bahanRencana(k: Konteks): BahanPersen | null {
  const tabel = k.buku.rencana;
  if (tabel === null) return null;
  const baris = tabel.rows.map((row) => ({ row, deret: deretRencana(k, row), pagu: undefined }));
  return { jenis: 'rencana', k, tabel, baris };
}

/** The percentages of Realisasi Keuangan; null without the sheet. */
export function bahanKeuangan(k: Konteks): BahanPersen | null {
  const tabel = k.buku.keuangan;
  if (tabel === null) return null;
  const baris = tabel.rows.map((row) => ({ row, deret: deretKeuangan(k, row), pagu: selDi(row, 'pagu') }));
  return { jenis: 'keuangan', k, tabel, baris };
}

/** The quarters that a table holds at all: a heading of any of their columns. */
export function triwulanAda(tabel: TabelApa): readonly Triwulan[] {
  const bagian = ['target', 'realisasi', 'capaian', 'anggaran'] as const;
  return SEMUA_TRIWULAN.filter((t) => bagian.some((b) => tabel.kolom.has(kolomDari(t, b))));
}

/** Each capaian is asked for by several rules. */
const CAPAIAN = new WeakMap<BarisPersen, Map<string, CapaianBaris>>();

/** Capaian of a row in a view. */
export function capaianDi(b: BahanPersen, baris: BarisPersen, t: Triwulan, p: Pandangan): CapaianBaris {
  const milik = CAPAIAN.get(baris) ?? new Map<string, CapaianBaris>();
  CAPAIAN.set(baris, milik);
  const kunci = `${t} ${p}`;
  const ada = milik.get(kunci);
  if (ada !== undefined) return ada;
  const capaian = capaianBaris(baris.deret, t, p, b.k.pengaturan);
  milik.set(kunci, capaian);
  return capaian;
}

/**
 * The views in which a printed percentage may be right: that of Basis first, then the quarter's cells as they stand
 * (which is what its own heading promises). Under Basis `triwulan` the two differ only for JENIS kumulatif.
 */
export function pandanganSah(b: BahanPersen): readonly Pandangan[] {
  return [b.k.pengaturan.basis, 'sel'];
}

/** The CAPAIAN column of a quarter. */
export function kolomCapaian(t: Triwulan): Kolom {
  return kolomDari(t, 'capaian');
}
