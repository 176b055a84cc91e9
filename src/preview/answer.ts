/** What goes back to the page. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that was admitted. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body, to `most` bytes; null when there is more. */
  readonly body: (most: number) => Promise<Uint8Array | null>;
}

/**
 * What every answer carries: nothing but lapkin's own files is loaded, no script stands in the page, nobody frames it,
 * and nothing of a workbook stays in a cache.
 */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    // pdf.js hands the fonts and pictures of the pages over in memory.
    "font-src 'self' data: blob:",
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** An answer of JSON. */
export function jsonAnswer(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** A sentence and the repair, for the page to show. */
export function sentenceAnswer(status: number, message: string, hint = ''): Answer {
  return jsonAnswer({ message, hint }, status);
}
