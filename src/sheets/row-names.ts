import { nameKey, withoutListNumber } from '../domain/name-key.ts';
import type { RawRow } from './raw-row.ts';
import { splitName } from './split-name.ts';

/** Names of a data row after fill-down; the kode is that of its sub kegiatan, whose further rows may leave it blank. */
export interface RowNames {
  readonly kode: string;
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly indikator: string;
}

/** The names above the first row. */
export const NO_NAMES: RowNames = { kode: '', program: '', kegiatan: '', subKegiatan: '', indikator: '' };

/** True for a column whose names are filled down. */
export function isNameColumn(key: string): key is keyof RowNames {
  return Object.hasOwn(NO_NAMES, key);
}

/** Fill-down: a blank name takes the one above; a new program or kegiatan ends the names below it. */
export function fillDown(above: RowNames, rawRow: RawRow): RowNames {
  const read = (column: 'program' | 'kegiatan' | 'subKegiatan') => {
    const split = splitName(rawRow.text(column) || rawRow.mergedText(column));
    return { ...split, name: withoutListNumber(split.name) };
  };
  const { name: program } = read('program');
  const { name: kegiatan } = read('kegiatan');
  const { name: subKegiatan, kode: ownKode } = read('subKegiatan');
  // A formula that gives no name leaves the row without one: it is not the row above again.
  const nameUnknown = subKegiatan === '' && rawRow.cell('subKegiatan') !== undefined;
  const newProgram = program !== '' && nameKey(program) !== nameKey(above.program);
  const newKegiatan = newProgram || (kegiatan !== '' && nameKey(kegiatan) !== nameKey(above.kegiatan));
  const filled = subKegiatan || (newKegiatan || nameUnknown ? '' : above.subKegiatan);
  const sameAsAbove = filled !== '' && nameKey(filled) === nameKey(above.subKegiatan);
  return {
    kode: rawRow.mergedText('kode') || ownKode || (sameAsAbove ? above.kode : ''),
    program: program || above.program,
    kegiatan: kegiatan || (newProgram ? '' : above.kegiatan),
    subKegiatan: filled,
    indikator: rawRow.mergedText('indikator'),
  };
}
