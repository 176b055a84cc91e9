import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DATA_PATHS, PAGE_PATHS } from '../preview-page/paths.ts';
import { admit, type Door, makeToken, TOKEN_NAME, tokenCookie } from './admit.ts';
import { type Answer, type Asked, SAFE_HEADERS, sentenceAnswer } from './answer.ts';
import { type EventStream, openEventStream } from './event-stream.ts';
import { PAGE_HTML } from './page-html.ts';

/** What is served, and until when. */
interface ServeOptions {
  /** The state that every page is told, as JSON. */
  readonly state: () => unknown;
  /** Answers what is not the page itself; null where there is nothing of that path. */
  readonly answer: (asked: Asked) => Promise<Answer | null>;
  /** Milliseconds without a page after which `onIdle` is called; null: never. */
  readonly idleMs: number | null;
  readonly onIdle: () => void;
}

/** The server, while it runs. */
interface RunningServer {
  /** With the token. */
  readonly address: string;
  /** Tells the pages the state as it is now. */
  readonly tell: () => void;
  readonly close: () => Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Serves the page on a free port of this machine alone. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const stream = openEventStream(options.state, options);
  const token = makeToken();
  let door: Door = { host: '', token, cookie: '' };
  const server = createServer((request, response) => {
    handle(request, response, door, stream, options).catch((error: unknown) => {
      const sentence = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else send(response, sentenceAnswer(500, `lapkin keliru, bukan Anda: ${sentence}`));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const { port } = server.address() as AddressInfo;
  // Cookies know no ports: two previews at the same time would take each other's.
  door = { host: `${LOOPBACK}:${port}`, token, cookie: `lapkin-${port}` };
  return {
    address: `http://${door.host}/?${TOKEN_NAME}=${token}`,
    tell: () => stream.tell(),
    close: () =>
      new Promise((resolve) => {
        stream.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  stream: EventStream,
  { answer }: ServeOptions,
): Promise<void> {
  const method = request.method ?? 'GET';
  const address = new URL(request.url ?? '/', `http://${door.host}`);
  const admission = admit(method, address, request.headers, door);
  if (admission.kind === 'refused') return send(response, sentenceAnswer(403, admission.sentence));
  const { pathname: path } = address;
  if (method === 'GET' && path === PAGE_PATHS.page) {
    return send(response, { ...html(PAGE_HTML), headers: { 'set-cookie': tokenCookie(door) } });
  }
  if (method === 'GET' && path === DATA_PATHS.events) {
    response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
    return stream.add(response);
  }
  const file = method === 'GET' ? await pageFile(path) : null;
  const made =
    file ??
    (await answer({
      method,
      path,
      query: address.searchParams,
      body: (most) => readBody(request, most),
    }));
  send(response, made ?? sentenceAnswer(404, 'Tidak ada apa-apa di alamat ini.'));
}

async function pageFile(path: string): Promise<Answer | null> {
  if (!Object.values<string>(PAGE_PATHS).includes(path)) return null;
  const { PAGE_FILES } = await import('./page-files.ts');
  if (path === PAGE_PATHS.style) return { status: 200, type: 'text/css; charset=utf-8', body: PAGE_FILES.style };
  const body = path === PAGE_PATHS.script ? PAGE_FILES.script : PAGE_FILES.worker;
  return { status: 200, type: 'text/javascript; charset=utf-8', body };
}

function html(body: string): Answer {
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    ...SAFE_HEADERS,
    'content-type': type,
    'content-length': bytes.length,
    ...headers,
  });
  response.end(bytes);
}

/** The whole body, or null as soon as there is more than `most` bytes; what follows is thrown away. */
async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= most) parts.push(part);
  }
  return length > most ? null : Buffer.concat(parts);
}
