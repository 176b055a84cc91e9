import { type Context, refuseTable } from './context.ts';
import { findColumn, findParentColumns, findSubColumns } from './field-columns.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { splitKode } from './kode.ts';
import { parseMonth } from './month.ts';
import { type Atom, type ExportReading, emptyReading } from './reading.ts';
import { readNamed, readTree } from './tree.ts';
import { treeFindings } from './tree-findings.ts';
import { printedTotals } from './tree-reading.ts';

function findAccount(block: HeadingBlock): HeadingColumn | undefined {
  return findColumn(block, 'koderekening', 'rekening', 'kodenamarekening', 'kodeakun', 'namarekening');
}

/** What speaks for a rekap pagu: sub kegiatan, rekening and PAGU on each row, and no months. Null when it is none. */
export function recognisePagu(block: HeadingBlock): readonly string[] | null {
  const pagu = findColumn(block, 'pagu', 'nilaipagu', 'paguanggaran');
  const { subKode, subName } = findSubColumns(block);
  const sub = subName ?? subKode;
  const account = findAccount(block);
  if (pagu === undefined || sub === undefined || account === undefined) return null;
  if (
    block.columns.some(
      ({ texts, path }) => /realisasi/.test(path) || texts.some((text) => parseMonth(text) !== undefined),
    )
  ) {
    return null;
  }
  return [sub, account, pagu].map(({ texts }) => texts.at(-1) ?? '');
}

/** Reads a rekap pagu: a row a rekening (or paket); rows without rekening are skipped. */
export function readPagu({ table }: Context): ExportReading {
  const { block, file } = table;
  const reading = emptyReading('pagu', file, table.grid.sheet.name);
  const pagu = findColumn(block, 'pagu', 'nilaipagu', 'paguanggaran');
  const account = findAccount(block);
  if (pagu === undefined || account === undefined) return reading;
  const stage = findColumn(block, 'tahapan', 'tahapanapbd', 'namatahapan');
  const source = findColumn(block, 'sumberdana', 'namasumberdana', 'kodenamasumberdana');
  const year = findColumn(block, 'tahun', 'tahunanggaran');
  const fields = new Map([['pagu', pagu]]);
  const columns = {
    kode: account,
    name: undefined,
    ...findSubColumns(block),
    ...findParentColumns(block),
    amounts: fields,
  };
  const tree = readTree(table, columns, null);
  const atoms: Atom[] = [];
  const sources = new Map<string, Set<string>>();
  const years = new Map<number, ExportReading['years'][number]>();
  for (const row of tree.rows) {
    const amount = row.values.get('pagu');
    if (row.kind !== 'rekening' || row.rekening === '' || amount === undefined) continue;
    const tahapan = stage === undefined ? '' : table.text(row.row, stage.column);
    const base = { sub: row.sub, rekening: row.rekening, month: null, triwulan: null };
    atoms.push({ ...base, measure: 'pagu', tahapan, value: amount.value, from: amount.from });
    const own = sources.get(row.sub) ?? new Set<string>();
    sources.set(row.sub, own);
    if (source !== undefined) own.add(readNamed(table, row.row, [source]).name);
    const stated = year === undefined ? '' : table.text(row.row, year.column);
    if (/^(?:19|20)\d{2}$/.test(stated) && year !== undefined && !years.has(Number(stated))) {
      years.set(Number(stated), { year: Number(stated), at: table.at(row.row, year.column) });
    }
  }
  if (atoms.length === 0) return refuseTable(reading, table, 'judul', '');
  return {
    ...reading,
    subs: tree.subs,
    atoms,
    years: [...years.values()],
    findings: treeFindings(table, tree, fields, []),
    remarks: new Map(
      [...sources].map(([sub, names]) => [
        sub,
        [...names].filter((name) => name !== '' && splitKode(name)?.rest !== ''),
      ]),
    ),
    totals: printedTotals(tree.rows, 'pagu', 'pagu', null),
  };
}
