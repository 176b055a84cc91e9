import type { Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import type { PrintPage } from './print-page.ts';
import { refuseRequests } from './refuse-requests.ts';
import { reusePage } from './reuse-page.ts';

/** Wraps a fresh page so that it can load a report's HTML and nothing else; every refused request is kept. */
export async function isolatePage(page: Page): Promise<PrintPage> {
  const { PAGE_CODE } = await import('./page-code.ts');
  // Puppeteer sends the text of a function to the page, and its arguments beside it as JSON.
  const call = Object.assign((_name: string, _args: unknown) => undefined as never, {
    toString: () => PAGE_CODE,
  });
  const run: PrintPage['run'] = (name, ...args) => page.evaluate(call, name, args);
  const client = await page.createCDPSession();
  const refusals = await refuseRequests(page, client);
  const reused = reusePage(page, (rules) => run('holdFonts', rules));
  const { frameTree } = await client.send('Page.getFrameTree');
  await client.send('Page.enable');
  return {
    load: async (html, fonts = '') => {
      const content = await reused.prepare(html, fonts);
      refusals.forget();
      const loaded = new Promise((resolve) => client.once('Page.loadEventFired', resolve));
      await client.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html: content });
      await loaded;
    },
    run,
    print: async ({ tagged }) => {
      const { data } = await client.send('Page.printToPDF', {
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: tagged,
        generateDocumentOutline: tagged,
      });
      reused.printed();
      return Buffer.from(data, 'base64');
    },
    refused: refusals.list,
    onCrash: (listener) => {
      page.on('error', listener);
      return () => page.off('error', listener);
    },
  };
}
