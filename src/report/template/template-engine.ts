import type { Diagnostic } from '../../findings/finding.ts';
import type { Skema } from './template-schema.ts';

/** Checks and prints templates, and keeps what it found. */
export interface MesinTemplat {
  /** HTML of a template; '' when it has an error (a finding) or is not there. */
  cetak(templat: string, skema: Skema, isi: object): string;
  /** Checks a template without printing it. */
  periksa(templat: string, skema: Skema): void;
  /** Each finding once, in the order found. */
  temuan(): readonly Diagnostic[];
}
