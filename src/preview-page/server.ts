import { DATA_PATHS } from './paths.ts';
import type { PageLinks, PreviewState, SheetState } from './preview-state.ts';

/** A sentence of the server and its repair. */
class ServerRefusal extends Error {}

/** A file as it was handed over. */
interface DownloadedFile {
  readonly name: string;
  readonly content: Blob;
  /** What the file lacks. */
  readonly losses: readonly string[];
}

type Query = Readonly<Record<string, string | number>>;

/** Hears every state of the preview; the browser itself connects again when the line breaks. */
export function listen(onState: (state: PreviewState) => void, onConnection: (connected: boolean) => void): void {
  const events = new EventSource(DATA_PATHS.events);
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    onConnection(true);
    onState(JSON.parse(data) as PreviewState);
  });
  events.addEventListener('error', () => onConnection(false));
}

/** A sheet of a workbook. Throws ServerRefusal. */
export async function fetchSheet(book: number, sheet: number): Promise<SheetState> {
  return (await (await ask('GET', DATA_PATHS.sheet, { book, sheet })).json()) as SheetState;
}

/** The printed pages, and the cells of their links. Throws ServerRefusal. */
export async function fetchPages(book: number): Promise<{ readonly bytes: ArrayBuffer; readonly links: PageLinks }> {
  const [pages, links] = await Promise.all([
    ask('GET', DATA_PATHS.pages, { book }),
    ask('GET', DATA_PATHS.links, { book }),
  ]);
  return { bytes: await pages.arrayBuffer(), links: (await links.json()) as PageLinks };
}

/** A file made of a workbook. Throws ServerRefusal. */
export async function fetchFile(book: number, kind: string): Promise<DownloadedFile> {
  const response = await ask('GET', DATA_PATHS.file, { book, kind });
  const name = /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? kind;
  const losses: unknown = JSON.parse(decodeURIComponent(response.headers.get('x-losses') ?? '%5B%5D'));
  return {
    name: decodeURIComponent(name),
    content: await response.blob(),
    losses: Array.isArray(losses) ? losses.map(String) : [],
  };
}

/** Hands a workbook over; gives its number. Throws ServerRefusal. */
export async function sendBook(file: File): Promise<number> {
  const response = await ask('POST', DATA_PATHS.drop, { name: file.name }, file);
  return ((await response.json()) as { readonly id: number }).id;
}

/** Asks for the report of another quarter, or of the year (`tahun`). Throws ServerRefusal. */
export async function sendPeriod(book: number, period: string): Promise<void> {
  await ask('POST', DATA_PATHS.period, { book, period });
}

/** Asks for the report of a large workbook. Throws ServerRefusal. */
export async function sendCompose(book: number): Promise<void> {
  await ask('POST', DATA_PATHS.compose, { book });
}

/** Closes a workbook that was dropped. Throws ServerRefusal. */
export async function sendForget(book: number): Promise<void> {
  await ask('POST', DATA_PATHS.forget, { book });
}

async function ask(method: string, path: string, query: Query, body: Blob | null = null): Promise<Response> {
  const text = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  const response = await fetch(`${path}?${text}`, { method, body });
  if (response.ok) return response;
  const told = (await response.json().catch(() => ({}))) as { readonly message?: string; readonly hint?: string };
  throw new ServerRefusal(
    [told.message ?? `Server menjawab ${response.status}`, told.hint ?? ''].filter(Boolean).join('; '),
  );
}
