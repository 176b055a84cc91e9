import type { CDPSession, HTTPRequest, Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import { VEIL } from './page-scripts.ts';
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
const FIRST = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
// Nothing is painted on a screen that nobody sees. Not where something is embedded: unseen, it would not be asked for,
// and so neither refused nor told of.
const VEILED = `<style id="${VEIL}">@media screen { html { display: none !important } }</style>`;
const EMBEDS = /<(?:object|embed)\b/i;

/** Wraps a fresh page so that it can load a report's HTML and nothing else; every refused request is kept. */
export async function isolatePage(page: Page): Promise<PrintPage> {
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
  let fresh = true;
  return {
    load: async (html) => {
      // A document of its own each time: setContent alone keeps the last one's policies, and they add up.
      if (!fresh) await page.goto('about:blank', { timeout: 0 });
      fresh = false;
      refused.clear();
      await page.setContent(FIRST + (EMBEDS.test(html) ? '' : VEILED) + html, {
        waitUntil: 'load',
        timeout: 0,
      });
    },
    run: (script) => page.evaluate(script) as Promise<never>,
    print: async ({ tagged }) =>
      Buffer.from(
        await page.pdf({
          preferCSSPageSize: true,
          printBackground: true,
          tagged,
          outline: tagged,
          waitForFonts: false,
          timeout: 0,
        }),
      ),
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
