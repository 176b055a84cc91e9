import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { jsonAnswer } from '../../src/preview/answer.ts';
import { serve } from '../../src/preview/serve.ts';

type Server = Awaited<ReturnType<typeof serve>>;

interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options: Partial<Parameters<typeof serve>[0]> = {}): Promise<Server> {
  const server = await serve({
    state: () => ({ number: 1 }),
    answer: async ({ path, body }) =>
      path === '/data/length' ? jsonAnswer({ length: (await body(4))?.length ?? null }) : null,
    idleMs: null,
    onIdle: () => undefined,
    ...options,
  });
  servers.push(server);
  return server;
}

/** Asks as nothing but a plain client does: a browser would not let a Host or Origin be given. */
function ask(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  body = '',
): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function enter(server: Server): Promise<{ readonly origin: string; readonly cookie: string }> {
  const { headers } = await ask(server.address);
  return { origin: new URL(server.address).origin, cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
}

describe('the server', () => {
  test('is on this machine alone and gives the page for the address it tells', async () => {
    const server = await start();
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?kunci=[0-9a-f]{32}$/);
    const { status, headers, body } = await ask(server.address);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<html lang="id">');
    expect(body).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(String(headers['set-cookie'])).toContain('HttpOnly; SameSite=Strict');
  });

  test('every answer, a refusal too, forbids other sources, frames, guesses and caches, and allows no other page', async () => {
    const server = await start();
    const { origin, cookie } = await enter(server);
    for (const path of ['/', '/nothing', '/data/length']) {
      for (const sent of [{ cookie }, { cookie: '' }]) {
        const { headers } = await ask(origin + path, sent);
        const policy = String(headers['content-security-policy']);
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("script-src 'self'");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).not.toContain('unsafe');
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['cache-control']).toBe('no-store');
        expect(headers['referrer-policy']).toBe('no-referrer');
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      }
    }
  });

  test('refuses another Host and another Origin with a sentence', async () => {
    const server = await start();
    const { origin, cookie } = await enter(server);
    const elsewhere = await ask(`${origin}/data/length`, { cookie, host: 'jahat.example' });
    expect([elsewhere.status, JSON.parse(elsewhere.body).message]).toEqual([
      403,
      'Alamat ini bukan alamat pratinjau lapkin.',
    ]);
    const foreign = await ask(`${origin}/data/length`, { cookie, origin: 'https://jahat.example' }, 'POST');
    expect([foreign.status, JSON.parse(foreign.body).message]).toEqual([403, 'Permintaan dari halaman lain ditolak.']);
    expect((await ask(`${origin}/data/length`)).status).toBe(403);
  });

  test('takes a body to its bound and no further', async () => {
    const server = await start();
    const { origin, cookie } = await enter(server);
    const send = async (text: string) =>
      JSON.parse((await ask(`${origin}/data/length`, { cookie, origin }, 'POST', text)).body);
    expect(await send('1234')).toEqual({ length: 4 });
    expect(await send('12345')).toEqual({ length: null });
  });

  test('says so where there is nothing, and when it is at fault', async () => {
    const server = await start({
      answer: async ({ path }) => {
        if (path === '/data/fault') throw new Error('rusak');
        return null;
      },
    });
    const { origin, cookie } = await enter(server);
    expect((await ask(`${origin}/etc/passwd`, { cookie })).status).toBe(404);
    const fault = await ask(`${origin}/data/fault`, { cookie });
    expect([fault.status, JSON.parse(fault.body).message]).toEqual([500, 'lapkin keliru, bukan Anda: rusak']);
  });
});
