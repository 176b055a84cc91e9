import { groupBy } from '../domain/group-by.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { listTables, type RuleContext } from './lib/rule-context.ts';
import type { AnyTable, DataRow } from './lib/stated-cell.ts';

/** urusan.bidang.program.kegiatan.sub; the kegiatan has two parts, the sub kegiatan two or four digits (Kepmendagri 050). */
const KODE_FORM = /^\d{1,2}\.\d{2}\.\d{2}\.\d\.\d{2}\.(\d{2}|\d{4})$/;

/** A row with its KODE, tightened. */
interface CodedRow {
  readonly row: Row<DataRow>;
  readonly kode: string;
}

/** `kode/bentuk` and `kode/induk`, on every sheet that has KODE. */
export function checkKode(collector: FindingCollector, context: RuleContext): void {
  const malformed = new Map<string, Row<DataRow>[]>();
  for (const table of listTables(context)) {
    if (!table.columns.has('kode')) continue;
    const rows: readonly Row<DataRow>[] = table.rows;
    const valid: CodedRow[] = [];
    for (const row of rows.filter(({ data }) => data.kode.trim() !== '')) {
      const kode = tightenKode(row.data.kode);
      if (KODE_FORM.test(kode)) valid.push({ row, kode });
      else malformed.set(kode, [...(malformed.get(kode) ?? []), row]);
    }
    checkKodeLength(collector, valid);
    checkKodeInduk(collector, table, valid);
  }
  // The same KODE on several sheets is one mistake.
  for (const rows of malformed.values())
    reportForm(collector, rows, 'tidak berbentuk urusan.bidang.program.kegiatan.sub');
}

/** Two and four digits at the end on one sheet: the fewer are told, once. */
function checkKodeLength(collector: FindingCollector, valid: readonly CodedRow[]): void {
  const isShort = ({ kode }: CodedRow): boolean => /\.\d\d$/.test(kode);
  const twoDigits = valid.filter(isShort);
  const fourDigits = valid.filter((r) => !isShort(r));
  if (twoDigits.length === 0 || fourDigits.length === 0) return;
  const [fewer, n, other] =
    twoDigits.length < fourDigits.length ? [twoDigits, 'dua', 'empat'] : [fourDigits, 'empat', 'dua'];
  const rows = fewer.map(({ row }) => row);
  reportForm(collector, rows, `berakhir dengan ${n} digit, sedangkan kode lain di lembar ini ${other}`);
}

function reportForm(collector: FindingCollector, [first, ...others]: readonly Row<DataRow>[], reason: string): void {
  if (first === undefined) return;
  const place = { at: first.at.kode, label: `${rowName(first)} · Kode` };
  const related = others.length === 0 ? {} : { related: others.map((r) => r.at.kode) };
  collector.report('kode/bentuk', { kode: first.data.kode.trim(), sebab: reason }, { ...place, ...related });
}

function tightenKode(kode: string): string {
  return kode.replace(/\s+/g, '').replace(/\.$/, '');
}

/** How many parts of a sub kegiatan's kode belong to its program and to its kegiatan. */
const PART_COUNTS = { program: 3, kegiatan: 5 } as const;
type IndukLevel = keyof typeof PART_COUNTS;

/** The kode of the program or kegiatan that a sub kegiatan's begins with. */
export function kodeStart(kode: string, level: IndukLevel): string {
  return startOf(tightenKode(kode), level);
}

function startOf(kode: string, level: IndukLevel): string {
  return kode.split('.').slice(0, PART_COUNTS[level]).join('.');
}

/** The kode of a parent row, or of most rows of the same program or kegiatan, starts the kode of each of its rows. */
function checkKodeInduk(collector: FindingCollector, table: AnyTable, valid: readonly CodedRow[]): void {
  const seen = new Set<number>();
  for (const level of ['program', 'kegiatan'] as const) {
    for (const group of groupByInduk(table, valid, level)) {
      if (reportIndukKode(collector, table, group, level)) continue;
      for (const { row: r, kode } of group.rows) {
        if (startOf(kode, level) === group.kode || seen.has(r.row)) continue;
        seen.add(r.row);
        const args = { kode: r.data.kode.trim(), induk: group.kode, nama: group.name, jenis: level, ganti: '' };
        collector.report('kode/induk', args, { at: r.at.kode, label: `${rowName(r)} · Kode` });
      }
    }
  }
}

/** Two rows or more that agree on another start than the kode of the row above them: that one is wrong. True when told. */
function reportIndukKode(
  collector: FindingCollector,
  table: AnyTable,
  { name, kode, rows, row }: KodeGroup,
  level: IndukLevel,
): boolean {
  const column = table.columns.get('kode');
  const starts = new Set(rows.map((coded) => startOf(coded.kode, level)));
  const [expected] = starts;
  if (row === undefined || column === undefined || rows.length < 2) return false;
  if (expected === undefined || starts.size > 1 || expected === kode) return false;
  const args = { kode, induk: expected, nama: name, jenis: level, ganti: expected };
  collector.report('kode/induk', args, { at: { sheet: table.sheet.name, row, column }, label: `${name} · Kode` });
  return true;
}

interface KodeGroup {
  readonly name: string;
  readonly kode: string;
  readonly rows: readonly CodedRow[];
  /** The parent row that states it. */
  readonly row?: number;
}

function groupByInduk(table: AnyTable, rows: readonly CodedRow[], level: IndukLevel): readonly KodeGroup[] {
  const fromInduk = table.induk.flatMap((i): KodeGroup[] => {
    const kode = readIndukKode(table, i.row);
    const children = new Set(i.children);
    return kode.split('.').length === PART_COUNTS[level]
      ? [{ name: i.name, kode, rows: rows.filter(({ row }) => children.has(row.row)), row: i.row }]
      : [];
  });
  const per = groupBy(rows, ({ row }) => nameKey(indukName(row.data, level)) || undefined);
  const fromName = [...per.values()].flatMap((members): KodeGroup[] => {
    const kode = mostFrequent(members.map((coded) => startOf(coded.kode, level)));
    const [first] = members;
    return kode === undefined || first === undefined
      ? []
      : [{ name: indukName(first.row.data, level), kode, rows: members }];
  });
  return [...fromInduk, ...fromName];
}

function indukName(data: DataRow, level: IndukLevel): string {
  if (level === 'program') return 'program' in data ? data.program : '';
  return 'kegiatan' in data ? data.kegiatan : '';
}

function readIndukKode(table: AnyTable, row: number): string {
  const column = table.columns.get('kode');
  const value = column === undefined ? undefined : table.sheet.rows.get(row)?.get(column)?.value;
  return value?.kind === 'text' ? tightenKode(value.text) : '';
}

/** The most frequent one; of equals the first. */
function mostFrequent(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const s of all) counts.set(s, (counts.get(s) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
