import type { PageCalls } from '../page-code/page-calls.ts';

/** A request of the document that the page refused; a report needs none. */
export interface RefusedRequest {
  readonly url: string;
  /** What wanted it, in the browser's words: "image", "document", "stylesheet", "font". */
  readonly kind: string;
}

/** One reused page of the browser that prints: JavaScript off, no request but data: URLs (report.md, "The browser"). */
export interface PrintPage {
  /**
   * Replaces the page's document and waits until it stands. `fonts` are `@font-face` rules that the document holds word
   * for word: while one document after another has the same, the page loads them once.
   */
  load(html: string, fonts?: string): Promise<void>;
  /** Has lapkin's own code do something in the document; arguments and result travel as JSON. */
  run<Name extends keyof PageCalls>(
    name: Name,
    ...args: Parameters<PageCalls[Name]>
  ): Promise<Awaited<ReturnType<PageCalls[Name]>>>;
  /** Prints the document as it stands. Size and margins come from its `@page`. */
  print(options: { readonly tagged: boolean }): Promise<Buffer>;
  /** What the document asked for since it was loaded. */
  refused(): readonly RefusedRequest[];
  /**
   * Hears of the page's death, with the reason; gives the way to stop listening. No promise: whoever waits on one that
   * never settles is kept for as long as the page, and with it all it has printed.
   */
  onCrash(listener: (error: unknown) => void): () => void;
}

/** A running browser. */
export interface RunningBrowser {
  /** "HeadlessChrome/143.0.7499.169". */
  readonly version: string;
  newPage(): Promise<PrintPage>;
  alive(): boolean;
  /** Ends the browser at once and removes its profile folder. */
  kill(): Promise<void>;
  /** The same without waiting, for the last moment of the process. */
  killNow(): void;
}
