import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import type { TreeColumns } from './tree.ts';

/** The first column whose lowest heading is one of some folded names. */
export function findColumn(block: HeadingBlock, ...names: readonly string[]): HeadingColumn | undefined {
  for (const name of names) {
    const found = block.columns.find((column) => column.last === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Columns that name a row's own sub kegiatan; both undefined where rows are sorted by their codes. */
export function findSubColumns(block: HeadingBlock): Pick<TreeColumns, 'subKode' | 'subName'> {
  return {
    subKode: findColumn(block, 'kodesubkegiatan', 'kodesubgiat'),
    subName: findColumn(block, 'namasubkegiatan', 'namasubgiat', 'subkegiatan', 'kodenamasubkegiatan'),
  };
}

/** Code and name of rows, whatever level they are of. */
export function findCodeColumns(block: HeadingBlock): Pick<TreeColumns, 'kode' | 'name'> {
  return {
    kode: findColumn(
      block,
      'koderekening',
      'kodeakun',
      'kodenamarekening',
      'kodenamaakun',
      'rekening',
      'akun',
      'norekening',
      'kode',
      'kodekegiatan',
    ),
    name: findColumn(
      block,
      'uraian',
      'namarekening',
      'namaakun',
      'uraianrekening',
      'programkegiatansubkegiatan',
      'programkegiatan',
      'urusanbidangprogramkegiatansubkegiatan',
      'urusanbidangurusanprogramkegiatansubkegiatan',
      'nama',
      'kegiatan',
    ),
  };
}

/** Columns of what stands above and beside a sub kegiatan in a flat table. */
export function findParentColumns(
  block: HeadingBlock,
): Pick<TreeColumns, 'unitKode' | 'unitName' | 'program' | 'kegiatan'> {
  return {
    unitKode: findColumn(block, 'kodesubskpd', 'kodesubunit', 'kodeunitskpd', 'kodeunit'),
    unitName: findColumn(
      block,
      'namasubskpd',
      'subunit',
      'unitskpd',
      'subskpd',
      'kodenamasubskpd',
      'namaunit',
      'namasubunit',
    ),
    program: [findColumn(block, 'kodeprogram'), findColumn(block, 'namaprogram', 'program', 'kodenamaprogram')],
    kegiatan: [
      findColumn(block, 'kodekegiatan', 'kodegiat'),
      findColumn(block, 'namakegiatan', 'namagiat', 'kegiatan', 'kodenamakegiatan'),
    ],
  };
}
