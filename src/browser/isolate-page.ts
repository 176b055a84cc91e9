import type { CDPSession, HTTPRequest, Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import { VEIL } from '../page-code/veil.ts';
import type { PrintPage, RefusedRequest } from './print-page.ts';

const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

// In front of everything, so that no template can come before it: the parser opens html and head for it, and the
// document's own doctype is then ignored while the attributes of its html and body tags are still taken over.
const DOCTYPE = '<!doctype html>';
const POLICED = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
// Nothing is painted on a screen that nobody sees. Not where something is embedded: unseen, it would not be asked for,
// and so neither refused nor told of.
const VEILED = `<style id="${VEIL}">@media screen { html { display: none !important } }</style>`;
const EMBEDS = /<(?:object|embed)\b/i;
// What may outlast its document where the next one is written into the same page: policies, a refresh under way, frames.
const LINGERS = /<(?:object|embed|iframe|frame|link|base|script|video|audio)\b|http-equiv|referrer/i;
const FONT_FACE = /@font-face/i;

/** Wraps a fresh page so that it can load a report's HTML and nothing else; every refused request is kept. */
export async function isolatePage(page: Page): Promise<PrintPage> {
  const { PAGE_CODE } = await import('./page-code.ts');
  // Puppeteer sends the text of a function to the page, and its arguments beside it as JSON.
  const call = Object.assign((_name: string, _args: unknown) => undefined as never, {
    toString: () => PAGE_CODE,
  });
  const run: PrintPage['run'] = (name, ...args) => page.evaluate(call, name, args);
  const refused = new Map<string, RefusedRequest>();
  const refuse = (url: string, kind: string): void => {
    if (url !== '' && !refused.has(url)) refused.set(url, { url, kind });
  };
  const client = await page.createCDPSession();
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setRequestInterception(true),
    watchPolicy(client, refuse),
  ]);
  page.on('request', (request) => void answer(request, refuse));
  const { frameTree } = await client.send('Page.getFrameTree');
  await client.send('Page.enable');
  // The faces that the page holds; none can be taken from it but with all it has.
  let fonts = '';
  // Nothing but the browser's empty document has stood in the page.
  let blank = true;
  // The document in the page has been printed and leaves nothing behind.
  let plain = true;
  const prepare = async (wanted: string): Promise<void> => {
    if (plain && fonts === wanted) return;
    if (!plain || fonts !== '') {
      await page.goto('about:blank', { timeout: 0 });
      blank = true;
    }
    fonts = wanted;
    if (wanted !== '') await run('holdFonts', wanted);
  };
  let lingers = false;
  return {
    // Written into the page over the last document: loading the page anew each time takes a quarter longer.
    load: async (html, faces = '') => {
      const bare = faces === '' ? html : html.replace(faces, () => '');
      // Faces of the document's own would stand behind those that the page holds.
      const held = bare !== html && !FONT_FACE.test(bare);
      await prepare(held ? faces : '');
      const policy = blank ? POLICED : '';
      [blank, plain, lingers] = [false, false, LINGERS.test(bare)];
      refused.clear();
      const loaded = new Promise((resolve) => client.once('Page.loadEventFired', resolve));
      await client.send('Page.setDocumentContent', {
        frameId: frameTree.frame.id,
        html: DOCTYPE + policy + (EMBEDS.test(bare) ? '' : VEILED) + (held ? bare : html),
      });
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
      plain = !lingers;
      return Buffer.from(data, 'base64');
    },
    refused: () => [...refused.values()],
    onCrash: (listener) => {
      page.on('error', listener);
      return () => page.off('error', listener);
    },
  };
}

async function answer(request: HTTPRequest, refuse: (url: string, kind: string) => void): Promise<void> {
  try {
    if (request.isNavigationRequest()) {
      refuse(request.url(), request.resourceType());
      // Aborted, a <meta refresh> would put an error page where the report stands; 204 leaves it alone.
      await request.respond({ status: 204 });
    } else if (request.url().startsWith('data:')) {
      await request.continue();
    } else {
      refuse(request.url(), request.resourceType());
      await request.abort('blockedbyclient');
    }
  } catch {
    // The page was closed meanwhile.
  }
}

// What the policy stops never becomes a request, so it is heard of here.
async function watchPolicy(client: CDPSession, refuse: (url: string, kind: string) => void): Promise<void> {
  client.on('Audits.issueAdded', ({ issue }) => {
    const policy = issue.details.contentSecurityPolicyIssueDetails;
    if (policy) refuse(urlOf(policy.blockedURL ?? ''), policy.violatedDirective.replace(/-src.*$/, ''));
  });
  client.on('Log.entryAdded', ({ entry }) => {
    const url = /^Not allowed to (?:load local resource|navigate top frame to data URL): '?([^\s']+)/.exec(
      entry.text,
    );
    if (url?.[1] !== undefined) refuse(url[1], 'document');
  });
  await Promise.all([client.send('Audits.enable'), client.send('Log.enable')]);
}

// Of a frame the browser tells the origin alone, of a file or data URL only "file" or "data".
function urlOf(blocked: string): string {
  return /^[a-z]+$/.test(blocked) ? `${blocked}:` : blocked;
}
