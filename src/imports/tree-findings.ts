import { formatA1 } from '../findings/cell-ref.ts';
import { makeFinding } from '../findings/finding.ts';
import type { ExportTable } from './export-table.ts';
import type { HeadingColumn } from './heading-block.ts';
import { isTooLong, splitKode } from './kode.ts';
import { findLabel, readLabels } from './labels.ts';
import { importNote } from './note.ts';
import { formatOrigins, type Origin } from './origin.ts';
import type { Named, PlacedFinding, SubKegiatan } from './reading.ts';
import type { Tree } from './tree.ts';

/** The sub kegiatan that a table names above itself; null when it names none. */
export function fixedSub(table: ExportTable): SubKegiatan | null {
  const labels = readLabels(table.grid, table.block.firstRow);
  const label = findLabel(labels, 'Sub Kegiatan', 'Subkegiatan', 'Nama Sub Kegiatan');
  if (label === undefined) return null;
  const read = (...names: readonly string[]): Named => {
    const found = findLabel(labels, ...names);
    const split = found === undefined ? null : splitKode(found.value);
    return { kode: split?.kode.text ?? '', name: split === null ? (found?.value ?? '') : split.rest };
  };
  const unit = findLabel(labels, 'Unit SKPD', 'Sub Unit', 'Sub SKPD', 'Unit')?.value ?? '';
  const own = read('Sub Kegiatan', 'Subkegiatan', 'Nama Sub Kegiatan');
  const bidang = read('Bidang Urusan').kode;
  const kode = own.kode.startsWith('X.XX.') && /^\d\.\d\d$/.test(bidang) ? own.kode.replace('X.XX', bidang) : own.kode;
  return {
    kode,
    name: own.name,
    unit: /^[\d.]+$/.test(unit) ? '' : unit,
    program: read('Program'),
    kegiatan: read('Kegiatan'),
    at: table.origin(label.row, label.column),
  };
}

/** What is wrong with the cells of a table, and what is told of how it was read. */
export function treeFindings(
  table: ExportTable,
  tree: Tree,
  fields: ReadonlyMap<string, HeadingColumn>,
  roundings: readonly Origin[],
): readonly PlacedFinding[] {
  const { file } = table;
  const findings: PlacedFinding[] = [...tree.findings];
  const note = (about: string, detail: string, at?: Origin): void => {
    findings.push(importNote(file, about, detail, at?.at));
  };
  for (const column of new Set(fields.values())) {
    const clash = table.clash(column);
    if (clash !== undefined) {
      const texts = clash.map((at) => `${table.text(at.row, at.column)} di ${formatA1(at)}`).join(' dan ');
      findings.push({
        file,
        finding: makeFinding('impor/angka', { sebab: 'gaya', isi: texts }, { at: clash[0], related: [clash[1]] }),
      });
    }
  }
  const scaled = [...new Set(fields.values())].filter((column) => table.scale(column) !== 1);
  const [first] = scaled;
  if (first !== undefined) {
    const factor = table.scale(first) === 1000 ? 'ribuan' : table.scale(first) === 1_000_000 ? 'jutaan' : 'miliaran';
    note('skala', `${scaled.map(({ texts }) => texts.at(-1)).join(', ')} dalam ${factor} rupiah`);
  }
  const [numeric] = tree.numericCodes;
  if (numeric !== undefined && ![...tree.subs.values()].some((sub) => sub.kode !== '' || sub.name !== '')) {
    const cells = formatOrigins(tree.numericCodes);
    findings.push({
      file,
      finding: makeFinding('impor/tidak-dikenal', { sebab: 'kode-angka', rincian: cells }, { at: numeric.at }),
    });
  }
  if (tree.otherAccounts.length > 0) note('akun-lain', formatOrigins(tree.otherAccounts), tree.otherAccounts[0]);
  if (roundings.length > 0) note('pembulatan', formatOrigins(roundings), roundings[0]);
  const long = [...tree.subs.values()].filter((sub) => isTooLong(sub.kode));
  if (long.length > 0) note('kode-tebal', long.map((sub) => sub.kode).join(', '), long[0]?.at);
  return findings;
}
