import { basename } from 'node:path';
import { tally } from '../../findings/check-report.ts';
import type { Finding } from '../../findings/finding.ts';
import type { BookState } from '../../preview-page/preview-state.ts';
import type { Reading } from './read-book.ts';
import { describeNotChecked, explainCodes, viewFindings } from './view-findings.ts';

/** What is shown of a reading. */
export type ShownBook = Omit<BookState, 'id' | 'name' | 'dropped' | 'reading' | 'status' | 'report' | 'change'>;

/** Before anything was read. */
export const NOTHING_SHOWN: ShownBook = {
  unit: '',
  year: null,
  triwulan: null,
  isYearly: false,
  counts: { error: 0, warning: 0, info: 0 },
  notChecked: '',
  findings: [],
  explanations: {},
  sheets: [],
};

/** What composing a report found besides the check. */
export function compositionFindings(reading: Reading | null): readonly Finding[] {
  if (reading === null) return [];
  const checked = new Set(reading.checkedBuku.checked.findings);
  return reading.findings.filter((finding) => !checked.has(finding));
}

/** What is shown of a reading with its findings. */
export function viewReading({ checkedBuku, source, request }: Reading, findings: readonly Finding[]): ShownBook {
  const { checked } = checkedBuku;
  const identitas = checkedBuku.buku?.identitas?.data;
  return {
    unit: identitas?.unitKerja || identitas?.jabatan || basename(source.name),
    year: checked.year,
    triwulan: checked.triwulan,
    isYearly: request.options.isYearly === true,
    counts: tally(findings),
    notChecked: describeNotChecked(checked),
    findings: viewFindings(findings),
    explanations: explainCodes(findings),
    sheets: (checkedBuku.buku?.raw ?? []).map(({ name, state }) => ({ name, hidden: state !== 'visible' })),
  };
}
