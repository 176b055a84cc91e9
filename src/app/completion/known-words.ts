import { PENGATURAN } from '../../domain/pengaturan.ts';
import { ALL_TRIWULAN, toRoman } from '../../domain/triwulan.ts';
import { CATALOGUE } from '../../findings/catalog.ts';
import { FORMATS } from '../../findings/format/formats.ts';
import { SORT_ORDERS } from '../../report/rekap/build-rekap.ts';
import type { ReportKind } from '../outputs/output-kind.ts';

/** Words that a shell can complete: values by the long flag, operands by the command. */
export interface KnownWords {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly operands: Readonly<Record<string, readonly string[]>>;
}

/** The words of the command line, each from the table that reads them. */
export function knownWords(kinds: readonly ReportKind[], shells: readonly string[]): KnownWords {
  return {
    values: {
      '--to': kinds.map(({ ending }) => ending),
      '--format': Object.keys(FORMATS),
      '--triwulan': ALL_TRIWULAN.map(toRoman),
      '--basis': PENGATURAN.basis.choices ?? [],
      '--ringkasan': PENGATURAN.keuanganSummary.choices ?? [],
      '--skala': PENGATURAN.skala.choices ?? [],
      '--urut': SORT_ORDERS,
    },
    operands: { explain: Object.keys(CATALOGUE), completion: shells },
  };
}
