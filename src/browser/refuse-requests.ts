import type { CDPSession, HTTPRequest, Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import type { RefusedRequest } from './print-page.ts';

/**
 * What a document may load: what it holds itself. Templates are written by others, and print what a workbook holds: a
 * report that fetches anything would tell a stranger of it, or print a file of this machine.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** The policy as a tag; it holds for the document that it stands in, and for all that are written over it. */
export const POLICY_TAG = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;

/** What a page refused since it was last forgotten. */
interface Refusals {
  list(): readonly RefusedRequest[];
  forget(): void;
}

/**
 * Shuts a fresh page: no script of a document runs, no request leaves but for data: URLs, and no document goes
 * elsewhere. The policy refuses most before it becomes a request; what it does not know of is refused here.
 */
export async function refuseRequests(page: Page, client: CDPSession): Promise<Refusals> {
  const refused = new Map<string, RefusedRequest>();
  const refuse: Refuse = (url, kind) => {
    if (url !== '' && !refused.has(url)) refused.set(url, { url, kind });
  };
  await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true), watchPolicy(client, refuse)]);
  page.on('request', (request) => void answer(request, refuse));
  return { list: () => [...refused.values()], forget: () => refused.clear() };
}

type Refuse = (url: string, kind: string) => void;

async function answer(request: HTTPRequest, refuse: Refuse): Promise<void> {
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
async function watchPolicy(client: CDPSession, refuse: Refuse): Promise<void> {
  client.on('Audits.issueAdded', ({ issue }) => {
    const policy = issue.details.contentSecurityPolicyIssueDetails;
    if (policy) refuse(urlOf(policy.blockedURL ?? ''), policy.violatedDirective.replace(/-src.*$/, ''));
  });
  client.on('Log.entryAdded', ({ entry }) => {
    const url = /^Not allowed to (?:load local resource|navigate top frame to data URL): '?([^\s']+)/.exec(entry.text);
    if (url?.[1] !== undefined) refuse(url[1], 'document');
  });
  await Promise.all([client.send('Audits.enable'), client.send('Log.enable')]);
}

// Of a frame the browser tells the origin alone, of a file or data URL only "file" or "data".
function urlOf(blocked: string): string {
  return /^[a-z]+$/.test(blocked) ? `${blocked}:` : blocked;
}
