import { type CellRef, formatCellRef } from '../../findings/cell-ref.ts';
import type { RawCell, RawSheet } from '../../sheets/raw-workbook.ts';
import type { Rujukan } from './formula-reference.ts';
import { operan } from './operands.ts';

/** A text cell that a formula stumbles over with #VALUE!, and that formula. */
export interface Sandungan {
  readonly at: CellRef;
  readonly cell: RawCell;
  readonly teks: string;
  readonly rumusDi: CellRef;
  readonly rumus: string;
}

/** So many formulas behind each other are followed. */
const DALAM = 10;

/** Looks for the text behind #VALUE!; `sisa` is the number of cells that may still be looked at in all. */
export class PencariSandungan {
  private readonly lembar: ReadonlyMap<string, RawSheet>;
  private sisa: number;

  constructor(raw: readonly RawSheet[], sisa = 1_000_000) {
    this.sisa = sisa;
    this.lembar = new Map(raw.map((s) => [s.name.toLowerCase(), s]));
  }

  /** The text cells that make a formula #VALUE!, also through other formulas; none when that is not certain. */
  cari(at: CellRef): readonly Sandungan[] {
    const cell = this.lembar.get(at.sheet.toLowerCase())?.rows.get(at.row)?.get(at.column);
    const semua = this.dari(at, cell?.formula ?? '', new Set([formatCellRef(at)])) ?? [];
    return [...new Map(semua.map((s) => [formatCellRef(s.at), s])).values()];
  }

  /** Null = not known. */
  private dari(di: CellRef, rumus: string, sudah: Set<string>): readonly Sandungan[] | null {
    const o = rumus === '' || sudah.size > DALAM ? null : operan(rumus);
    if (o === null) return null;
    const teks: Sandungan[] = [];
    for (const [at, cell] of this.sel(o.hitung, di)) {
      if (cell.value.type !== 'text') continue;
      teks.push({ at, cell, teks: cell.value.text, rumusDi: di, rumus });
    }
    const lewat: Sandungan[] = [];
    let tahu = true;
    for (const [at, cell] of this.sel(o.semua, di)) {
      if (cell.value.type !== 'error' || cell.value.code !== '#VALUE!' || sudah.has(formatCellRef(at)))
        continue;
      sudah.add(formatCellRef(at));
      const hasil = this.dari(at, cell.formula ?? '', sudah);
      if (hasil === null) tahu = false;
      else lewat.push(...hasil);
    }
    if (this.sisa < 0) return null;
    const pasti = [...teks.filter((t) => !mungkinAngka(t.teks)), ...lewat];
    if (pasti.length > 0) return pasti;
    return tahu ? teks.filter((t) => !selaluAngka(t.teks)) : null;
  }

  /** The filled cells of references. */
  private *sel(rujukan: readonly Rujukan[], di: CellRef): Generator<readonly [CellRef, RawCell]> {
    for (const r of rujukan) {
      const sheet = this.lembar.get((r.sheet ?? di.sheet).toLowerCase());
      if (sheet === undefined) continue;
      for (const row of dalam(sheet.rows, r.top, r.bottom)) {
        const cells = sheet.rows.get(row);
        for (const column of cells === undefined ? [] : dalam(cells, r.left, r.right)) {
          this.sisa -= 1;
          if (this.sisa < 0) return;
          const cell = cells?.get(column);
          if (cell !== undefined) yield [{ sheet: sheet.name, row, column }, cell];
        }
      }
    }
  }
}

/** The keys within bounds, by whichever is shorter. */
function* dalam(map: ReadonlyMap<number, unknown>, dari: number, sampai: number): Generator<number> {
  if (sampai - dari < map.size) {
    for (let n = dari; n <= sampai; n++) yield n;
    return;
  }
  for (const n of map.keys()) if (n >= dari && n <= sampai) yield n;
}

/** Text that Excel computes with under any locale. */
function selaluAngka(teks: string): boolean {
  return /^ *[+-]?\d+ *%? *$/.test(teks);
}

/** Text that Excel may take for a number or a date under some locale: "19.617.580", "Rp5.000", "28 Juni 2024". */
function mungkinAngka(teks: string): boolean {
  const t = teks.normalize('NFKC').trim();
  return (
    /^(?:rp\.?|idr)?[\s\d.,:/%()+-]*\d[\s\d.,:/%()+-]*$/i.test(t) || /^\d{1,2}[ -]\p{L}+[ -]\d{2,4}$/u.test(t)
  );
}
