import { nameKey } from '../domain/name-key.ts';
import type { RawRow } from './raw-row.ts';

/** Names of a data row after fill-down. */
export interface RowNames {
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly indikator: string;
}

/** The names above the first row. */
export const NO_NAMES: RowNames = { program: '', kegiatan: '', subKegiatan: '', indikator: '' };

/** True for a column whose names are filled down. */
export function isNameColumn(key: string): key is keyof RowNames {
  return Object.hasOwn(NO_NAMES, key);
}

/** Fill-down: a blank name takes the one above; a new program or kegiatan ends the names below it. */
export function fillDown(above: RowNames, rawRow: RawRow): RowNames {
  const program = rawRow.text('program') || rawRow.mergedText('program');
  const kegiatan = rawRow.text('kegiatan') || rawRow.mergedText('kegiatan');
  const subKegiatan = rawRow.text('subKegiatan') || rawRow.mergedText('subKegiatan');
  // A formula that gives no name leaves the row without one: it is not the row above again.
  const nameUnknown = subKegiatan === '' && rawRow.cell('subKegiatan') !== undefined;
  const newProgram = program !== '' && nameKey(program) !== nameKey(above.program);
  const newKegiatan = newProgram || (kegiatan !== '' && nameKey(kegiatan) !== nameKey(above.kegiatan));
  return {
    program: program || above.program,
    kegiatan: kegiatan || (newProgram ? '' : above.kegiatan),
    subKegiatan: subKegiatan || (newKegiatan || nameUnknown ? '' : above.subKegiatan),
    indikator: rawRow.mergedText('indikator'),
  };
}
