import { expect, test } from 'vitest';
import { jsonAnswer, SAFE_HEADERS, sentenceAnswer } from '../../src/preview/answer.ts';

test('data goes back as JSON, with 200 unless said otherwise', () => {
  expect(jsonAnswer({ a: 1 })).toEqual({ status: 200, type: 'application/json; charset=utf-8', body: '{"a":1}' });
  expect(jsonAnswer(null, 404)).toMatchObject({ status: 404, body: 'null' });
});

test('a sentence goes with its repair', () => {
  expect(JSON.parse(String(sentenceAnswer(409, 'Buku kerja berubah', 'muat ulang').body))).toEqual({
    message: 'Buku kerja berubah',
    hint: 'muat ulang',
  });
  expect(sentenceAnswer(400, 'x').body).toBe('{"message":"x","hint":""}');
});

test('nothing but its own files is loaded, nobody frames it, and nothing stays in a cache', () => {
  const policy = SAFE_HEADERS['content-security-policy']?.split('; ') ?? [];
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "connect-src 'self'"]),
  );
  expect(policy.some((rule) => rule.includes('unsafe'))).toBe(false);
  expect(SAFE_HEADERS['cache-control']).toBe('no-store');
});
