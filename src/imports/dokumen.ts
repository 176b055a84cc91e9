import { isAngka, toAngka, ZERO } from '../domain/angka.ts';
import { keysOf } from '../domain/keys-of.ts';
import { makeFinding } from '../findings/finding.ts';
import { cellText } from '../sheets/cell-text.ts';
import type { RawCell } from '../sheets/raw-workbook.ts';
import { readDate } from '../sheets/read-date.ts';
import type { Context } from './context.ts';
import { findColumn, findParentColumns, findSubColumns } from './field-columns.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { splitKode } from './kode.ts';
import {
  type DateBasis,
  type DocumentLine,
  type ExportReading,
  emptyReading,
  type PlacedFinding,
  type SubKegiatan,
} from './reading.ts';
import { readNamed, subKey } from './tree.ts';

const DATES: Readonly<Record<DateBasis, readonly string[]>> = {
  dokumen: ['tanggaldokumen'],
  sp2d: ['tanggalsp2d'],
  transfer: ['tanggaltransfer'],
};

function findDates(block: HeadingBlock): readonly (readonly [DateBasis, HeadingColumn])[] {
  return keysOf(DATES).flatMap((basis) => {
    const column = findColumn(block, ...DATES[basis]);
    return column === undefined ? [] : [[basis, column] as const];
  });
}

function findRekening(block: HeadingBlock): HeadingColumn | undefined {
  return findColumn(block, 'koderekening', 'kodenamarekening', 'rekening', 'kodeakun');
}

/** What speaks for a Laporan Realisasi: sub kegiatan, rekening, Nilai Realisasi and a date. Null when it is none. */
export function recogniseDokumen(block: HeadingBlock): readonly string[] | null {
  const value = findColumn(block, 'nilairealisasi');
  const { subKode, subName } = findSubColumns(block);
  const sub = subKode ?? subName;
  const rekening = findRekening(block);
  const [date] = findDates(block);
  if (value === undefined || sub === undefined || rekening === undefined || date === undefined) return null;
  return [sub, rekening, value, date[1]].map(({ texts }) => texts.at(-1) ?? '');
}

/** The columns of a Laporan Realisasi that are read: ten of forty-five. */
export function dokumenColumns(block: HeadingBlock): ReadonlySet<number> {
  const { subKode, subName } = findSubColumns(block);
  const { unitKode, unitName, program = [], kegiatan = [] } = findParentColumns(block);
  const columns = [
    ...[subKode, subName, unitKode, unitName, ...program, ...kegiatan, findRekening(block)],
    ...['nilairealisasi', 'nilaisetoran', 'nomordokumen'].map((name) => findColumn(block, name)),
    ...findDates(block).map(([, column]) => column),
  ];
  return new Set(columns.flatMap((column) => column?.column ?? []));
}

/** Reads a Laporan Realisasi (SIPD, "Data Realisasi Dokumen"): each line with a rekening of belanja. */
export function readDokumen({ table }: Context): ExportReading {
  const { block, file } = table;
  const value = findColumn(block, 'nilairealisasi');
  const rekening = findRekening(block);
  const reading = emptyReading('dokumen', file, table.grid.sheet.name);
  if (value === undefined || rekening === undefined) return reading;
  const setoran = findColumn(block, 'nilaisetoran');
  const number = findColumn(block, 'nomordokumen');
  const dates = findDates(block);
  const named = { ...findSubColumns(block), ...findParentColumns(block) };
  const subs = new Map<string, SubKegiatan>();
  const documents: DocumentLine[] = [];
  const findings: PlacedFinding[] = [];
  const known = new Map<string, string>();
  // The same few rekening and days stand on thousands of lines.
  const accounts = remember((text) => {
    const kode = splitKode(text)?.kode;
    return kode?.kind === 'rekening' && /^5(?:\.|$)/.test(kode.text) ? kode.text : null;
  });
  const days = remember((text) => dateIn({ value: { kind: 'text', text } }));
  const dated = (cell: RawCell | undefined): string | null =>
    cell?.value.kind === 'text' ? days(cell.value.text) : dateIn(cell);
  const columns = {
    dokumen: columnOf(dates, 'dokumen'),
    sp2d: columnOf(dates, 'sp2d'),
    transfer: columnOf(dates, 'transfer'),
  };
  for (const row of table.rows) {
    const account = accounts(table.text(row, rekening.column));
    if (account === null) continue;
    const amount = table.money(row, value);
    const from = table.origin(row, value.column);
    if (amount.kind === 'kosong') continue;
    if (amount.kind !== 'angka') {
      const problem = amount.kind === 'uncomputed' ? 'rumus' : amount.kind === 'error' ? 'galat' : 'kata';
      const content = 'text' in amount ? amount.text : table.text(row, value.column);
      findings.push({ file, finding: makeFinding('impor/angka', { sebab: problem, isi: content }, { at: from.at }) });
      continue;
    }
    // Most lines repeat the names of the line above.
    const words = [named.subKode, named.subName, named.unitKode, named.unitName]
      .map((column) => (column === undefined ? '' : table.text(row, column.column)))
      .join('|');
    let key = known.get(words);
    if (key === undefined) {
      const unit = readNamed(table, row, [named.unitKode, named.unitName]);
      const sub: SubKegiatan = {
        ...readNamed(table, row, [named.subKode, named.subName]),
        unit: `${unit.kode} ${unit.name}`.trim(),
        program: readNamed(table, row, named.program ?? []),
        kegiatan: readNamed(table, row, named.kegiatan ?? []),
        at: table.origin(row, (named.subKode ?? named.subName)?.column ?? 1),
      };
      key = subKey(sub);
      known.set(words, key);
      if (!subs.has(key)) subs.set(key, sub);
    }
    const returned = setoran === undefined ? null : table.money(row, setoran);
    documents.push({
      sub: key,
      rekening: account,
      number: number === undefined ? '' : table.text(row, number.column),
      value: amount.value,
      setoran: returned?.kind === 'angka' && !returned.value.isZero() ? returned.value : null,
      dates: {
        dokumen: dated(table.cell(row, columns.dokumen)),
        sp2d: dated(table.cell(row, columns.sp2d)),
        transfer: dated(table.cell(row, columns.transfer)),
      },
      from,
    });
  }
  const clash = table.clash(value);
  if (clash !== undefined) {
    const texts = clash.map((at) => `${table.text(at.row, at.column)} di baris ${at.row}`).join(' dan ');
    findings.push({
      file,
      finding: makeFinding('impor/angka', { sebab: 'gaya', isi: texts }, { at: clash[0], related: [clash[1]] }),
    });
  }
  return {
    ...reading,
    subs,
    documents,
    findings,
    dateColumns: dates.map(([basis]) => basis),
    totals: totalsOf(table, value),
  };
}

/** A function of a text that is asked for each text once. */
function remember(ask: (text: string) => string | null): (text: string) => string | null {
  const answers = new Map<string, string | null>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

function columnOf(dates: readonly (readonly [DateBasis, HeadingColumn])[], basis: DateBasis): number {
  return dates.find(([one]) => one === basis)?.[1].column ?? 0;
}

/** ISO date of a cell; an Excel date that lost its format is a number between 2000 and 2099. */
function dateIn(cell: RawCell | undefined): string | null {
  if (cell === undefined) return null;
  if (cell.value.kind === 'number') {
    const serial = toAngka(cell.value.text);
    if (!isAngka(serial) || serial.lt(36526) || serial.gt(73050)) return null;
    return new Date(Date.UTC(1899, 11, 30) + serial.trunc().toNumber() * 86_400_000).toISOString().slice(0, 10);
  }
  const iso = readDate(cell);
  if (iso !== null) return iso;
  // Exporters add the time of day.
  const date = /^(\d{4}-\d{2}-\d{2})[T ]/.exec(cellText(cell))?.[1];
  return date ?? null;
}

/** Total rows below the lines, for the comparison of totals. */
function totalsOf(table: Context['table'], value: HeadingColumn): ExportReading['totals'] {
  const last = table.rows.slice(-5);
  return last.flatMap((row) => {
    const label = [...(table.grid.sheet.rows.get(row)?.values() ?? [])].map(cellText).find((text) => text !== '') ?? '';
    const amount = table.money(row, value);
    if (!/^(?:grand\s*)?(?:jumlah|total)\b/i.test(label) || amount.kind !== 'angka') return [];
    return [
      {
        label,
        measure: 'realisasi' as const,
        month: null,
        value: amount.value.plus(ZERO),
        from: table.origin(row, value.column),
      },
    ];
  });
}
