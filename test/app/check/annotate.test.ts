import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/app/check/annotate.ts';
import type { Failure } from '../../../src/findings/failure.ts';
import { checkedFile, INFO } from '../../support/example-check-report.ts';
import { failureOf } from '../../support/failure-of.ts';
import { makeBaseParts, zip } from '../../support/workbook-parts.ts';

const MACRO_WORKBOOK = (): Buffer => {
  const parts = makeBaseParts();
  const types = String(parts['[Content_Types].xml']).replace(
    'spreadsheetml.sheet.main+xml',
    'ms-excel.sheet.macroEnabled.main+xml',
  );
  return zip({ ...parts, '[Content_Types].xml': types });
};

describe('annotate', () => {
  it('wants the ending that suits the workbook', () => {
    const kind = (bytes: Buffer, name: string): Failure => failureOf(() => annotate(bytes, checkedFile([]), name));
    expect(kind(MACRO_WORKBOOK(), 'salinan.xlsx').hint).toBe('beri nama lain, misalnya salinan.xlsm');
    expect(kind(zip(makeBaseParts()), 'salinan.xlsm').hint).toBe('beri nama lain, misalnya salinan.xlsx');
    expect(annotate(MACRO_WORKBOOK(), checkedFile([]), 'SALINAN.XLSM').macros).toBe(true);
  });

  it('leaves the bytes of the original as they were', () => {
    const bytes = zip(makeBaseParts());
    const before = Buffer.from(bytes);
    annotate(bytes, checkedFile([INFO]), 'salinan.xlsx').write();
    expect(bytes.equals(before)).toBe(true);
  });
});
