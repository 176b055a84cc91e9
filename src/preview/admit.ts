import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { PAGE_PATHS } from '../preview-page/paths.ts';

/** What a request is held against. */
export interface Door {
  /** Host as the address has it: 127.0.0.1:43210 */
  readonly host: string;
  readonly token: string;
  readonly cookie: string;
}

/** Name of the token in the address. */
export const TOKEN_NAME = 'kunci';

/** Whether a request may pass, or the sentence that refuses it. */
type Admission = { readonly kind: 'passes' } | { readonly kind: 'refused'; readonly sentence: string };

/** A token of 128 bits. */
export function makeToken(): string {
  return randomBytes(16).toString('hex');
}

/**
 * Lets a request pass that names this very host (another name may lead here: DNS rebinding), comes from no other page,
 * and carries the token, in its address or its cookie.
 */
export function admit(method: string, address: URL, headers: IncomingHttpHeaders, door: Door): Admission {
  if (headers.host !== door.host) return refused('Alamat ini bukan alamat pratinjau lapkin.');
  const { origin } = headers;
  const own = `http://${door.host}`;
  const site = headers['sec-fetch-site'];
  const isForeign =
    (origin !== undefined && origin !== own) ||
    (origin === undefined && method !== 'GET') ||
    (site !== undefined && site !== 'same-origin' && !(site === 'none' && method === 'GET'));
  // A link to the address on another page may be followed: it carries the token and only opens the page.
  const isEntry = method === 'GET' && address.pathname === PAGE_PATHS.page && origin === undefined;
  if (isForeign && !isEntry) return refused('Permintaan dari halaman lain ditolak.');
  const given = (isEntry ? address.searchParams.get(TOKEN_NAME) : null) ?? cookieOf(headers.cookie ?? '', door.cookie);
  return isSame(given, door.token)
    ? { kind: 'passes' }
    : refused('Buka pratinjau dengan alamat lengkap yang ditampilkan lapkin.');
}

/** The cookie that keeps the token. */
export function tokenCookie({ cookie, token }: Door): string {
  return `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/`;
}

function refused(sentence: string): Admission {
  return { kind: 'refused', sentence };
}

function cookieOf(header: string, name: string): string {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? '';
}

function isSame(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
