import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { parseMonth } from './month.ts';

/** The columns of an RFK, whatever its form. */
export interface RfkColumns {
  readonly anggaran: readonly HeadingColumn[];
  /** Money from 1 January to the end of the month. */
  readonly total: HeadingColumn | undefined;
  /** Money of the month alone. */
  readonly current: HeadingColumn | undefined;
  readonly before: HeadingColumn | undefined;
  /** Money planned, in a column of its own: not taken. */
  readonly target: HeadingColumn | undefined;
  /** Anggaran Kas Bulan 1..12. */
  readonly months: ReadonlyMap<number, HeadingColumn>;
  readonly fisik: readonly HeadingColumn[];
  readonly shares: readonly HeadingColumn[];
  readonly remark: HeadingColumn | undefined;
  readonly output: {
    readonly indikator: HeadingColumn | undefined;
    readonly satuan: HeadingColumn | undefined;
    readonly target: HeadingColumn | undefined;
    readonly realisasi: HeadingColumn | undefined;
  };
}

/** A column of percentages: said so in a heading, or the second under a heading that stands over two without their own. */
function isShare(column: HeadingColumn, all: readonly HeadingColumn[]): boolean {
  if (column.texts.some((text) => /%|persen/i.test(text)) || /^(?:t|r|deviasi|ttb)$/.test(column.last)) return true;
  const i = all.indexOf(column);
  return i > 0 && all[i - 1]?.path === column.path;
}

/** Finds the columns of an RFK in a heading. */
export function findRfkColumns(block: HeadingBlock): RfkColumns {
  const output = block.columns.filter(({ keys }) => keys.includes('output') || keys.includes('keluaran'));
  const fisik = block.columns.filter((column) => /fisik/.test(column.path) && !output.includes(column));
  const others = block.columns.filter((column) => !output.includes(column) && !fisik.includes(column));
  const shares = others.filter((column) => isShare(column, others));
  const money = others.filter((column) => !shares.includes(column));
  const months = new Map<number, HeadingColumn>();
  for (const column of money) {
    const month = column.texts.map(parseMonth).find((one) => one !== undefined);
    if (month !== undefined && /anggarankas|rak|kas/.test(column.path) && !months.has(month)) months.set(month, column);
  }
  const spent = money.filter(
    (column) => /keuangan|realisasi/.test(column.path) && ![...months.values()].includes(column),
  );
  const named = (pattern: RegExp): HeadingColumn | undefined => spent.find(({ path }) => pattern.test(path));
  const before = named(/sdbulanlalu|bulanlalu/);
  const sinceJanuary = named(/sdbulanini|sdsaatini|sampaidenganbulanini/);
  const current = spent.find(({ keys }) => keys.some((key) => /^(?:realisasi)?bulanini$/.test(key)));
  const bare = spent.find(
    ({ path, keys }) =>
      /realisasi/.test(path) && !keys.some((key) => /target|bulanlalu|bulanini|nilairealisasi/.test(key)),
  );
  return {
    anggaran: money.filter(
      (column) =>
        column.keys.some((key) => /^(?:jumlah)?(?:anggaran|pagu|dpa|dana)|^jumlahdana|^paguanggaran/.test(key)) &&
        ![...months.values()].includes(column) &&
        !/realisasi|target|sisa/.test(column.path),
    ),
    total: sinceJanuary ?? bare,
    current,
    before,
    target: spent.find(({ keys }) => keys.some((key) => key === 'target' || key === 'targetrp')),
    months,
    fisik,
    shares,
    remark: block.columns.find(({ last }) =>
      /^(?:keterangan)?permasalahan|^keteranganpermasalahan|^kendala|^masalah/.test(last),
    ),
    output: {
      indikator: output.find(({ last }) => /^(?:indikator|narasi|uraian)/.test(last)),
      satuan: output.find(({ last }) => last === 'satuan'),
      target: output.find(({ last }) => last === 'target'),
      realisasi: output.find(({ last }) => last === 'realisasi'),
    },
  };
}
