import type { Angka } from '../../domain/angka.ts';
import type { PkRow } from '../../domain/kinerja-data.ts';
import type { ReportContext } from '../context/report-context.ts';
import { satuanBeside, withSatuan } from '../sentences/satuan-text.ts';

/** A target of a row of PK with its satuan; "-" without one where the row states none. */
export function pkTargetText({ grades, satuan }: PkRow, target: Angka | null, k: ReportContext): string {
  return withSatuan(k.figure(target, grades), target === null ? '' : satuanBeside(target, grades, satuan));
}
