import { beforeAll, expect, test } from 'vitest';
import { buildHtmlReport } from '../../../src/app/build/html-report.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { printPdf } from '../../../src/print/print-pdf.ts';
import { DEFAULT_OPTIONS } from '../../../src/report/context/report-context.ts';
import { BUILT_IN } from '../../support/built-in-templates.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../../support/complete-data.ts';
import { openPdf, unpackedPdf } from '../../support/open-pdf.ts';
import { tagErrors } from '../../support/tag-errors.ts';
import { openTestBrowser } from '../../support/test-browser.ts';

let bytes: Buffer;
beforeAll(async () => {
  const options = { ...DEFAULT_OPTIONS, ...COMPLETE_OPTIONS };
  const { value } = await buildHtmlReport(computeHasil(COMPLETE_DATA), options, BUILT_IN);
  const browser = await openTestBrowser();
  try {
    const job = { title: 'Laporan', author: 'Camat', language: 'id-ID', now: new Date(0), timeoutMs: 120_000 };
    bytes = (await printPdf(browser, { ...job, html: value.html })).bytes;
  } finally {
    await browser.close();
  }
});

test('a report with every part has no content without a tag, and no type that readers do not know', async () => {
  expect(await tagErrors(bytes)).toEqual([]);
});

test('the checker sees a type that is not known, and content without a tag', async () => {
  const file = unpackedPdf(bytes);
  expect(file).toMatch(/\/S\s*\/Strong/);
  // The same file before it is finished has both.
  const browser = await openTestBrowser();
  try {
    const bare = await browser.withPage(60_000, async (page) => {
      await page.load('<!doctype html><p><strong>a</strong> b<hr>', undefined);
      return page.print({ tagged: true });
    });
    expect((await tagErrors(Buffer.from(bare))).map((error) => error.slice(0, 6))).toEqual(
      expect.arrayContaining(['02-001', '01-005']),
    );
  } finally {
    await browser.close();
  }
});

test('contents lists are read as such', async () => {
  const document = await openPdf(bytes);
  const roles: string[] = [];
  const walk = (node: { role?: string; children?: unknown[] } | null, parent = ''): void => {
    if (node?.role === 'TOCI' || node?.role === 'Link') roles.push(`${parent} > ${node.role}`);
    for (const child of node?.children ?? []) walk(child as typeof node, node?.role);
  };
  for (let number = 1; number <= document.numPages; number++) {
    walk((await (await document.getPage(number)).getStructTree()) as never);
  }
  expect(roles.length).toBeGreaterThan(20);
  expect([...new Set(roles)].sort()).toEqual(['TOC > TOCI', 'TOCI > Link']);
});
