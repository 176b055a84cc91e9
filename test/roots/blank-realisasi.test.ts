import { describe, expect, it } from 'vitest';
import { type Base, DINAS, KALAENA, numberAt, OFFICE, VALUES } from '../checker/bases.ts';
import { checkWorkbook, keyOf } from '../checker/check-workbook.ts';
import { editCells, parsePlace } from '../checker/edit-workbook.ts';
import { sampled } from '../support/random-runs.ts';
import { recalculate } from '../support/recalculate.ts';

/** The cells of the report's quarter that state a realisasi beside a target, of a table. */
function statedCells(base: Base, table: 'rencana' | 'keuangan'): readonly string[] {
  const [first, last] = base.rows[table];
  return Array.from({ length: last - first + 1 }, (_, i) => i)
    .filter((i) => numberAt(base, base.cell(table, 'target', base.triwulan, i)) > 0)
    .map((i) => base.cell(table, 'realisasi', base.triwulan, i))
    .filter((place) => numberAt(base, place) > 0);
}

const CELLS = [OFFICE, VALUES, DINAS, KALAENA].flatMap((base) =>
  (['rencana', 'keuangan'] as const).flatMap((table) =>
    statedCells(base, table).map((place) => ({ name: base.name, base, table, place })),
  ),
);

describe('a realisasi left blank, whatever it was and whatever sentences and printed figures say of it', () => {
  it.each(sampled(CELLS, 12))('$name $place is the one finding', ({ base, table, place }) => {
    const blank = editCells(base.raw, { [place]: null });
    const { roots } = checkWorkbook(base === VALUES ? blank : recalculate(blank));
    const { sheet, row } = parsePlace(place);
    expect(roots.map(({ code, at }) => [code, at?.sheet, at?.row])).toEqual([
      [`${table}/realisasi-kosong`, sheet, row],
    ]);
  });

  it('takes along the sentence that says it and the capaian that was made of it', () => {
    // Four of five villages; "terealisasi 4 Desa, sehingga capaiannya 80%" and a printed 80 stand beside the blank.
    const [root] = checkWorkbook(editCells(VALUES.raw, { 'Rencana Aksi!Q7': null })).roots;
    const under = (root?.consequences ?? []).map(keyOf);
    expect(under).toContain("rencana/capaian 'Rencana Aksi'!R7");
    expect(under.filter((key) => key === 'narasi/angka-beda Narasi!D5')).toHaveLength(2);
  });
});
