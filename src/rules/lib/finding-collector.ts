import type { Angka } from '../../domain/angka.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { Diagnostic } from '../../findings/finding.ts';

/** A figure that could not be compared, and the unreadable or wrong cells that it needs. */
export interface TakDiperiksa {
  readonly at: CellRef;
  /** As in findings: "Jumlah · Triwulan II · Target". */
  readonly label: string;
  readonly karena: readonly CellRef[];
}

/** How a percentage that is accepted was brought to its shown places, where half up and cutting off differ. */
export interface Pembulatan {
  readonly at: CellRef;
  readonly tampil: Angka;
  readonly cara: 'dibulatkan' | 'dipotong';
}

/** What one rule family found and compared. */
export interface HasilAturan {
  readonly findings: readonly Diagnostic[];
  readonly diperiksa: readonly CellRef[];
  readonly takDiperiksa: readonly TakDiperiksa[];
  readonly pembulatan: readonly Pembulatan[];
}

/** The note pad of one rule family: findings, figures compared, figures that could not be. */
export class Catatan implements HasilAturan {
  readonly findings: Diagnostic[] = [];
  readonly diperiksa: CellRef[] = [];
  readonly takDiperiksa: TakDiperiksa[] = [];
  readonly pembulatan: Pembulatan[] = [];

  temuan(d: Diagnostic): void {
    this.findings.push(d);
  }

  periksa(at: CellRef): void {
    this.diperiksa.push(at);
  }

  /** Notes a figure as not comparable when `karena` holds unreadable (or wrong) cells; true when it did. */
  terhalang(at: CellRef, label: string, karena: readonly CellRef[]): boolean {
    if (karena.length > 0) this.takDiperiksa.push({ at, label, karena });
    return karena.length > 0;
  }
}

/** The notes of several families as one; a figure compared by any rule and blocked in another counts in both lists, once each. */
export function gabung(bagian: readonly HasilAturan[]): HasilAturan {
  return {
    findings: bagian.flatMap((b) => b.findings),
    diperiksa: unik(
      bagian.flatMap((b) => b.diperiksa),
      (r) => r,
    ),
    takDiperiksa: unik(
      bagian.flatMap((b) => b.takDiperiksa),
      (t) => t.at,
    ),
    pembulatan: bagian.flatMap((b) => b.pembulatan),
  };
}

function unik<T>(semua: readonly T[], at: (t: T) => CellRef): readonly T[] {
  const kunci = (r: CellRef): string => `${r.sheet}\u0000${r.row}\u0000${r.column}`;
  return [...new Map(semua.map((t) => [kunci(at(t)), t])).values()];
}
