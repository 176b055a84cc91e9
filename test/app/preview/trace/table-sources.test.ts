import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quarterlyTables } from '../../../../src/app/preview/trace/table-sources.ts';
import type { TableSources, TracedTable } from '../../../../src/app/preview/trace/trace-table.ts';
import type { Traced } from '../../../../src/app/preview/trace/traced.ts';
import { yearlyTables } from '../../../../src/app/preview/trace/yearly-sources.ts';
import { buildReportView } from '../../../../src/report/build/build-report-view.ts';
import { buildLkjipView } from '../../../../src/report/build/yearly/build-lkjip-view.ts';
import { TRACED_REPORTS } from './traced-reports.ts';

const TABLES = new URL('../../../../src/report/tables/', import.meta.url);

/** Columns of words that lead to no cell, in one table at least. */
const WITHOUT_CELLS = new Set([
  ...['nomor', 'keterangan', 'tujuan', 'sasaran', 'satuan', 'program', 'kegiatan', 'indikator', 'sumber'],
  ...['menunjang', 'nama', 'tahunAkhir'],
]);
/** Sources that sentences read and no column does: what was spent by the time before. */
const OF_SENTENCES = ['realisasiLalu', 'serapanLalu'];
/** Tables of texts alone. */
const NOT_TRACED = ['FAKTOR_TABLE'];

/** A table of the reports, and the names of all sources that its rows have. */
interface Seen {
  readonly table: TableSources['table'];
  readonly sources: Set<string>;
}

function tablesOf(traced: Traced): readonly TracedTable[] {
  return traced.hasil.data.isYearly === true
    ? yearlyTables(buildLkjipView(traced.hasil), traced)
    : quarterlyTables(buildReportView(traced.hasil), traced);
}

/** Tables that depend on the years of a report are as many as the reports. */
const seen = ((): readonly Seen[] => {
  const found = new Map<Seen['table'], Set<string>>();
  for (const [view, sourcesOf] of TRACED_REPORTS.flatMap(([, make]) => tablesOf(make()))) {
    if (view === null || view === undefined) continue;
    const { table, rowOf } = sourcesOf();
    const rows = view.kelompok.flatMap(({ baris: group }) => group).filter(({ label }) => label === '');
    const sources = rows.flatMap(({ teks: texts }) => Object.keys(rowOf(texts)));
    found.set(table, new Set([...(found.get(table) ?? []), ...sources]));
  }
  return [...found].map(([table, sources]) => ({ table, sources }));
})();

/** Places of years are numbered: what holds of the first holds of all. */
const unnumbered = (name: string): string => name.replace(/\d+$/, '');

describe('a column of a table of the report', () => {
  const columns = seen.flatMap(({ table, sources }) => {
    const known = new Set([...sources].map(unnumbered));
    return table.columns.map((column) => ({ ...column, hasSource: known.has(unnumbered(column.name)) }));
  });

  test('has an entry of the cells that it comes from, printed or not, unless it is of words', () => {
    const without = columns.filter(({ hasSource }) => !hasSource);
    expect(new Set(without.map(({ name }) => name))).toEqual(WITHOUT_CELLS);
    expect(without.filter(({ className }) => className === 'angka').map(({ name }) => name)).toEqual([]);
  });

  test('is there for each entry', () => {
    const known = new Set([...columns.map(({ name }) => name), ...OF_SENTENCES].map(unnumbered));
    const entries = new Set(seen.flatMap(({ sources }) => [...sources]).map(unnumbered));
    expect([...entries].filter((name) => !known.has(name))).toEqual([]);
    expect(OF_SENTENCES.filter((name) => !entries.has(name))).toEqual([]);
  });
});

test('every table of the report is traced', async () => {
  const traced = new Set<unknown>(seen.map(({ table }) => table));
  const files = readdirSync(TABLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const declared = await Promise.all(
    files.map(
      async (file): Promise<readonly (readonly [string, unknown])[]> =>
        Object.entries(await import(new URL(file, TABLES).href)),
    ),
  );
  const tables = declared.flat().filter(([name]) => /^[A-Z_]+_TABLE$/.test(name));
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter(([, table]) => !traced.has(table)).map(([name]) => name)).toEqual(NOT_TRACED);
});
