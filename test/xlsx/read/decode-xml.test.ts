import { describe, expect, test } from 'vitest';
import { decodeXml } from '../../../src/xlsx/read/decode-xml.ts';

describe('encodings', () => {
  const decode = (bytes: Buffer): string => [...decodeXml(bytes, 'x.xml')].join('');
  const text = '<r>é€\u{1f600}</r>';

  test('UTF-8 with and without mark, UTF-16 both ways with and without mark', () => {
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(decode(Buffer.from(text))).toBe(text);
    expect(decode(Buffer.from(`\ufeff${text}`))).toBe(text);
    expect(decode(little)).toBe(text);
    expect(decode(big)).toBe(text);
    expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe(text);
    expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe(text);
  });

  test('a declared one-byte encoding', () => {
    const xml = '<?xml version="1.0" encoding="windows-1252"?><r>é</r>';
    expect(decode(Buffer.from(xml, 'latin1'))).toBe(xml);
  });

  test('characters are never cut in two', () => {
    const long = `<r>${'é€\u{1f600}'.repeat(50_000)}</r>`;
    expect(decode(Buffer.from(long)) === long).toBe(true);
  });

  test.each([
    ['bytes that are no UTF-8', Buffer.from([60, 114, 62, 0xc3, 0x28])],
    ['an encoding nobody knows', Buffer.from('<?xml version="1.0" encoding="x-rahasia"?><r/>')],
    ['half a UTF-16 character', Buffer.from([0xff, 0xfe, 60, 0, 114])],
  ])('refuses %s', (_, bytes) => expect(() => decode(bytes)).toThrow('berkas/rusak'));
});
