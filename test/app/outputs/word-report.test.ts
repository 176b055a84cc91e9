import { expect, it } from 'vitest';
import { withHeadingNumbers } from '../../support/heading-numbers.ts';
import { openReport } from '../../support/opened-report.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { readHtmlText, readWordText, removeSpace } from '../../support/word-markup.ts';

it('the Word file of a report has all the text of its HTML, in its order', async () => {
  const { page, document } = await openReport(REFERENCE_DATA);
  // Three dots stand for the page numbers that no print told.
  const text = (one: string): string => removeSpace(one).replaceAll('\u2026', '');
  expect(text(readWordText(withHeadingNumbers(document)))).toBe(text(readHtmlText(page)));
  expect(text(readWordText(document)).length).toBeGreaterThan(5000);
});
