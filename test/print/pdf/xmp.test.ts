import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { xmpPacket } from '../../../src/print/pdf/xmp.ts';

const PACKET = xmpPacket({
  title: 'Laporan <Camat> & "Rekan"',
  author: 'Kecamatan',
  language: 'id-ID',
  created: new Date('2024-07-05T02:03:04.567Z'),
  creator: 'lapkin 1.0',
  producer: 'Chromium',
});

/** The text of each element, by its name; of the innermost ones only. */
function readTexts(xml: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (text.trim() !== '') texts.set(`${name} ${texts.size}`, text);
    text = '';
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}

test('is well formed XML that says title, author, language, times to the second, and the programs', () => {
  expect([...readTexts(PACKET.replace(/^<\?xpacket[^>]*>/, '').replace(/<\?xpacket[^>]*>$/, '')).values()]).toEqual([
    'application/pdf',
    'Laporan <Camat> & "Rekan"',
    'Kecamatan',
    'id-ID',
    'lapkin 1.0',
    '2024-07-05T02:03:04Z',
    '2024-07-05T02:03:04Z',
    '2024-07-05T02:03:04Z',
    'Chromium',
  ]);
});

test('stands between the marks by which readers find it', () => {
  expect(PACKET).toMatch(/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>/);
  expect(PACKET).toMatch(/<\?xpacket end="r"\?>$/);
});
