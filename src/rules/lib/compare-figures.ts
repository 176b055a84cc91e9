import { type Angka, bulatkan, isAngka, type Nilai, NOL } from '../../domain/angka.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { Cause, Diagnostic, Unit } from '../../findings/finding.ts';
import { geseran, kali, tertukar } from './digits.ts';
import { isiAngka } from './figure-details.ts';
import { alamat } from './formula-text.ts';

/** A stated figure that differs from what another sheet states or from what its parts make. */
export interface Beda {
  readonly at: CellRef;
  readonly label: string;
  readonly unit: Unit;
  readonly tertulis: Nilai;
  readonly seharusnya: Nilai;
  readonly formula: string;
  readonly related: readonly CellRef[];
}

/** The figures of such a finding, with an exchange of digits or a slipped comma named where it is one. */
export function isiBeda(b: Beda): Partial<Omit<Diagnostic, 'code' | 'args'>> {
  const tertulis = isAngka(b.tertulis) ? b.tertulis : NOL;
  const seharusnya = isAngka(b.seharusnya) ? b.seharusnya : NOL;
  const { written, computed, difference, ...isi } = isiAngka({
    cetak: { at: b.at, tampil: tertulis },
    label: b.label,
    unit: b.unit,
    benar: seharusnya,
    formula: b.formula,
    related: b.related,
    cause: sebabSalin(tertulis, seharusnya),
  });
  // A blank cell states nothing, so there is no difference either; "-" states that there is none.
  const kosong = b.tertulis === 'kosong' || b.seharusnya === 'kosong';
  const angka = {
    ...(written !== undefined && isAngka(b.tertulis) ? { written } : {}),
    ...(computed !== undefined && isAngka(b.seharusnya) ? { computed } : {}),
    ...(difference !== undefined && !kosong ? { difference } : {}),
  };
  const absent = { ...tanpaAngka('written', b.tertulis), ...tanpaAngka('computed', b.seharusnya) };
  return { ...isi, ...angka, ...(Object.keys(absent).length === 0 ? {} : { absent }) };
}

function tanpaAngka(sisi: 'written' | 'computed', nilai: Nilai): Diagnostic['absent'] {
  return isAngka(nilai) ? {} : { [sisi]: nilai === 'kosong' ? 'kosong' : '-' };
}

function sebabSalin(tertulis: Angka, seharusnya: Angka): Cause | undefined {
  const desimal = Math.max(tertulis.decimalPlaces(), seharusnya.decimalPlaces());
  if (tertukar(seharusnya, tertulis, desimal)) return { code: 'digit-tertukar', args: {} };
  const pangkat = geseran(seharusnya, tertulis);
  return pangkat === undefined ? undefined : { code: 'geser-digit', args: { kali: kali(pangkat) } };
}

/** An address within sentences and formulas: with its sheet when it is another one than `di`. */
export function sebutSel(at: CellRef, di: CellRef): string {
  return alamat(at, di.sheet);
}

/** True when two stated numbers are the same at the places that `tertulis` states, rounded or cut off (means do not end). */
export function samaPadaTempat(tertulis: Angka, dihitung: Angka): boolean {
  const desimal = tertulis.decimalPlaces();
  return tertulis.eq(dihitung) || tertulis.eq(bulatkan(dihitung, desimal));
}
