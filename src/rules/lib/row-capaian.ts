import type { Angka } from '../../domain/angka.ts';
import { batasi, computeCapaian } from '../../domain/capaian.ts';
import type { Arah, Jenis } from '../../domain/kinerja-data.ts';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import type { PerTriwulan, Triwulan } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import { type Besaran, besaran, type Pandangan } from './cell-measure.ts';
import type { Sel } from './stated-cell.ts';

/** A row's quarters as the rules read them. */
export interface DeretSel {
  /** The sheet of the row. */
  readonly lembar: string;
  readonly jenis: Jenis;
  readonly arah: Arah;
  readonly target: PerTriwulan<Sel>;
  readonly realisasi: PerTriwulan<Sel>;
}

/** The capaian of a row in one view (percent, unrounded), and how it is computed. */
export interface CapaianBaris {
  readonly target: Besaran;
  readonly realisasi: Besaran;
  /** After Batas Capaian; null = no capaian. */
  readonly nilai: Angka | null;
  readonly tanpaBatas: Angka | null;
  /** Excel expression without "* 100": "F6/E6". */
  readonly ekspresi: string;
  readonly sel: readonly CellRef[];
  readonly rusak: readonly CellRef[];
}

/** Capaian of a row for quarter q (arithmetic.md, "Capaian"); with unreadable cells `nilai` is null and `rusak` names them. */
export function capaianBaris(
  deret: DeretSel,
  q: Triwulan,
  pandangan: Pandangan,
  pengaturan: Pengaturan,
): CapaianBaris {
  const target = besaran(deret.jenis, deret.target, q, pandangan, deret.lembar);
  const realisasi = besaran(deret.jenis, deret.realisasi, q, pandangan, deret.lembar);
  const rusak = [...target.rusak, ...realisasi.rusak];
  const { rumusTurun } = pengaturan;
  const tanpaBatas =
    rusak.length > 0 ? null : computeCapaian(target.nilai, realisasi.nilai, deret.arah, rumusTurun);
  return {
    target,
    realisasi,
    tanpaBatas,
    nilai: batasi(tanpaBatas, pengaturan.batasCapaian),
    ekspresi: ekspresi(target.ekspresi, realisasi.ekspresi, deret.arah, rumusTurun),
    sel: [...target.sel, ...realisasi.sel],
    rusak,
  };
}

function ekspresi(t: string, r: string, arah: Arah, rumusTurun: '2T-R' | 'T/R'): string {
  if (arah === 'naik') return `${r}/${t}`;
  return rumusTurun === 'T/R' ? `${t}/${r}` : `(2*${t}-${r})/${t}`;
}

/** The view that Pengaturan's Basis names. */
export function pandanganBasis(pengaturan: Pengaturan): Pandangan {
  return pengaturan.basis;
}
