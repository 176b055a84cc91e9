import type { Angka } from '../../domain/angka.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import { formatA1 } from '../../findings/cell-ref.ts';
import type { Cause, CauseCode } from '../../findings/finding.ts';

/** A row, total or figure that a cause may name, with its value. */
export interface Bernama {
  readonly nama: string;
  readonly at: CellRef;
  readonly nilai: Angka;
}

/** One way to arrive at the written figure. */
export interface Bacaan {
  readonly code: CauseCode;
  readonly args: Readonly<Record<string, string>>;
  readonly at?: CellRef;
  /** The total's own digits: preferred to readings that name an addend. */
  readonly sendiri?: boolean;
}

/** A reading that names a row or another figure. */
export function bacaanBaris(
  code: CauseCode,
  baris: Pick<Bernama, 'nama' | 'at'>,
  args: Record<string, string> = {},
): Bacaan {
  return { code, args: { ...args, dari: 'baris', baris: baris.nama, sel: formatA1(baris.at) }, at: baris.at };
}

/**
 * The cause that the readings prove (checks.md): of the first rank that fits anything; none when two codes of that
 * rank fit. Readings of one code count as one; when they name different places the cause names none.
 */
export function pilihSebab(peringkat: readonly (() => readonly Bacaan[])[]): Cause | undefined {
  for (const baca of peringkat) {
    const cocok = baca();
    const pertama = cocok[0];
    if (pertama === undefined) continue;
    if (cocok.some((b) => b.code !== pertama.code)) return undefined;
    const sendiri = cocok.find((b) => b.sendiri === true);
    if (sendiri !== undefined) return { code: sendiri.code, args: sendiri.args };
    return satukan(pertama, cocok);
  }
  return undefined;
}

function satukan(pertama: Bacaan, semua: readonly Bacaan[]): Cause {
  const { code, args, at } = pertama;
  const sama = semua.every((b) => kunci(b) === kunci(pertama));
  if (!sama) {
    const umum = Object.entries(args).filter(([k, v]) => semua.every((b) => b.args[k] === v));
    return { code, args: Object.fromEntries(umum) };
  }
  return at === undefined ? { code, args } : { code, args, at };
}

function kunci(b: Bacaan): string {
  return b.at === undefined ? JSON.stringify(b.args) : `${b.at.sheet}!${formatA1(b.at)}`;
}
