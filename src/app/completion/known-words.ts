import { PENGATURAN } from '../../domain/pengaturan.ts';
import { ALL_TRIWULAN, toRoman } from '../../domain/triwulan.ts';
import { CATALOGUE } from '../../findings/catalog.ts';
import { FORMATS } from '../../findings/format/formats.ts';
import { TEXT_OR_JSON } from '../../findings/pick-word.ts';
import { EXPORT_KINDS } from '../../imports/export-kind.ts';
import { SORT_ORDERS } from '../../report/rekap/build-rekap.ts';
import { CHOICE_OPTIONS } from '../import/choice-options.ts';
import { CHOICE_WORDS } from '../import/read-choices.ts';
import type { ReportKind } from '../outputs/output-kind.ts';
import { REPORT_WORDS } from '../shared/reading-flags.ts';

/** Words that a shell can complete: values by the long flag, or by a command and its flag; operands by the command. */
export interface KnownWords {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly operands: Readonly<Record<string, readonly string[]>>;
}

/** The words of the command line, each from the table that reads them. */
export function knownWords(kinds: readonly ReportKind[], shells: readonly string[]): KnownWords {
  return {
    values: {
      '--to': kinds.map(({ ending }) => ending),
      'batch --to': kinds.flatMap(({ ending, isWorkbook }) => (isWorkbook === true ? [] : [ending])),
      '--format': TEXT_OR_JSON,
      'check --format': Object.keys(FORMATS),
      '--jenis': REPORT_WORDS,
      'import --jenis': EXPORT_KINDS,
      ...choiceWords(),
      '--triwulan': ALL_TRIWULAN.map(toRoman),
      '--basis': PENGATURAN.basis.choices ?? [],
      '--ringkasan': PENGATURAN.keuanganSummary.choices ?? [],
      '--skala': PENGATURAN.skala.choices ?? [],
      '--urut': SORT_ORDERS,
    },
    operands: { explain: Object.keys(CATALOGUE), completion: shells },
  };
}

/** The words of decisions about exports that take one of a few. */
function choiceWords(): Readonly<Record<string, readonly string[]>> {
  const flags = CHOICE_OPTIONS.filter(({ choice }) => choice !== 'kind');
  return Object.fromEntries(flags.flatMap(({ choice, flag }) => [[flag, CHOICE_WORDS[choice] ?? []]]));
}
