import { expect, test } from 'vitest';
import { admit, type Door, makeToken, tokenCookie } from '../../src/preview/admit.ts';

const TOKEN = '00112233445566778899aabbccddeeff';
const DOOR: Door = { host: '127.0.0.1:4000', token: TOKEN, cookie: 'lapkin-4000' };
const COOKIE = `lapkin-4000=${TOKEN}`;

function passes(method: string, path: string, headers: Readonly<Record<string, string>>): boolean {
  const all = { host: DOOR.host, ...headers };
  return admit(method, new URL(path, `http://${DOOR.host}`), all, DOOR).kind === 'passes';
}

test('a token has 128 bits and is another one each time', () => {
  const tokens = new Set(Array.from({ length: 50 }, makeToken));
  expect(tokens.size).toBe(50);
  for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
});

test('the cookie is for this page alone: no script reads it, no other page sends it', () => {
  expect(tokenCookie(DOOR)).toBe(`${COOKIE}; HttpOnly; SameSite=Strict; Path=/`);
});

test.each([
  ['the address with its token', 'GET', `/?kunci=${TOKEN}`, {}],
  ['the address again, with the cookie', 'GET', '/', { cookie: COOKIE }],
  ['data, with the cookie among others', 'GET', '/data/sheet', { cookie: `a=1; ${COOKIE}; b=2` }],
  [
    'a request of the page itself',
    'POST',
    '/data/drop',
    { cookie: COOKIE, origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' },
  ],
  ['a link to the address with its token', 'GET', `/?kunci=${TOKEN}`, { 'sec-fetch-site': 'cross-site' }],
])('passes: %s', (_, method, path, headers) => {
  expect(passes(method, path, headers)).toBe(true);
});

test.each([
  ['another name that leads here (DNS rebinding)', 'GET', `/?kunci=${TOKEN}`, { host: 'jahat.example:4000' }],
  ['localhost, which is another host', 'GET', '/', { host: 'localhost:4000', cookie: COOKIE }],
  ['no token at all', 'GET', '/', {}],
  ['a token that is too short', 'GET', '/?kunci=00', {}],
  ['another token', 'GET', `/?kunci=${'0'.repeat(32)}`, {}],
  ['the token in the address of data', 'GET', `/data/sheet?kunci=${TOKEN}`, {}],
  ['the cookie of another preview', 'GET', '/', { cookie: `lapkin-4001=${TOKEN}` }],
  ['data for another page', 'GET', '/data/sheet', { cookie: COOKIE, origin: 'https://jahat.example' }],
  [
    'data for another page, seen by the browser alone',
    'GET',
    '/data/sheet',
    { cookie: COOKIE, 'sec-fetch-site': 'cross-site' },
  ],
  ['data for another port of this machine', 'GET', '/data/sheet', { cookie: COOKIE, 'sec-fetch-site': 'same-site' }],
  ['a form of another page', 'POST', '/data/drop', { cookie: COOKIE, origin: 'null' }],
  ['a change that names no origin', 'POST', '/data/drop', { cookie: COOKIE }],
  ['another page that asks for the page itself', 'GET', '/', { cookie: COOKIE, origin: 'https://jahat.example' }],
])('is refused: %s', (_, method, path, headers) => {
  expect(passes(method, path, headers)).toBe(false);
});
