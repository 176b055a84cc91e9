import type { Angka } from '../../domain/angka.ts';
import type { Grades } from '../../domain/grades.ts';
import type { ReportContext } from '../context/report-context.ts';
import { STRIP } from '../format.ts';
import { satuanBeside, withSatuan } from '../sentences/satuan-text.ts';

/** A row with figures in its satuan, or in the grades of its scale. */
interface Measured {
  readonly grades?: Grades | null | undefined;
  readonly satuan: string;
}

/** A figure of a row with its satuan; "-" without one where there is none. */
export function figureText({ grades, satuan }: Measured, figure: Angka | null, k: ReportContext): string {
  return figure === null ? STRIP : withSatuan(k.figure(figure, grades), satuanBeside(figure, grades, satuan));
}
