import { expect, test } from 'vitest';
import { ANGGARAN_TABLE } from '../../../src/report/tables/anggaran-table.ts';
import { KEUANGAN_TABLE } from '../../../src/report/tables/keuangan-table.ts';
import { KINERJA_TABLE } from '../../../src/report/tables/kinerja-table.ts';
import { PK_TABLE } from '../../../src/report/tables/pk-table.ts';
import { PREDIKAT_TABLE } from '../../../src/report/tables/predikat-table.ts';
import { RENCANA_TABLE } from '../../../src/report/tables/rencana-table.ts';
import { SERAPAN_TABLE } from '../../../src/report/tables/serapan-table.ts';
import { tableSchema } from '../../../src/report/tables/table-schema.ts';

test.each(
  Object.entries({
    PK_TABLE,
    ANGGARAN_TABLE,
    RENCANA_TABLE,
    KINERJA_TABLE,
    PREDIKAT_TABLE,
    KEUANGAN_TABLE,
    SERAPAN_TABLE,
  }),
)('%s: every column has a name of its own, which templates are told with its heading', (_name, table) => {
  // Columns of two settings may share a name: one of them is printed.
  const names = [...new Set(table.columns.map((column) => column.name))];
  for (const setting of ['apart', 'joined'] as const) {
    const printed = table.columns.filter((column) => (column.setting ?? setting) === setting).map(({ name }) => name);
    expect(new Set(printed).size).toBe(printed.length);
  }
  const { teks: texts } = tableSchema(table).members.kelompok.content.members.baris.content.members;
  expect(Object.keys(texts.members)).toEqual(names);
  for (const { name, heading } of table.columns)
    expect(texts.members[name]?.meaning).toBe(`Kolom ${heading.join(' ')}.`);
});
