import type { Angka } from '../domain/angka.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { ExportKind } from './export-kind.ts';
import type { Origin } from './origin.ts';

/** What is to stand in a cell of the workbook, and what stands there. */
export interface PlannedCell {
  readonly at: CellRef;
  /** "Triwulan II · Realisasi". */
  readonly label: string;
  readonly sub: string;
  readonly kind: ExportKind;
  readonly value: Angka | string;
  readonly from: readonly Origin[];
  /** Why the value is not the whole amount; '' when it is. */
  readonly partial: string;
  readonly old: Angka | string | null;
  /** `same`: the workbook says so already; `kept`: another value stays; `formula`: a formula is never written over; `computed`: and need not be. */
  readonly status: 'new' | 'same' | 'kept' | 'replaced' | 'formula' | 'computed';
}
