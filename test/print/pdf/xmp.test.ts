import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { xmpPacket } from '../../../src/print/pdf/xmp.ts';

const DATA = {
  title: 'Laporan <Camat> & "Rekan"',
  author: 'Kecamatan',
  language: 'id-ID',
  created: new Date('2024-07-05T02:03:04.567Z'),
  creator: 'lapkin 1.0',
  producer: 'Chromium',
};
const PACKET = xmpPacket(DATA, { accessible: false, archive: null });
const textsOf = (packet: string): readonly string[] => [
  ...readTexts(packet.replace(/^<\?xpacket[^>]*>/, '').replace(/<\?xpacket[^>]*>$/, '')).values(),
];

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
  expect(textsOf(PACKET)).toEqual([
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

test('says which standards the file meets, and in an archive what the entry for PDF/UA is', () => {
  const last = (claims: Parameters<typeof xmpPacket>[1]): readonly string[] =>
    textsOf(xmpPacket(DATA, claims)).slice(9);
  expect(last({ accessible: true, archive: null })).toEqual(['1']);
  expect(last({ accessible: false, archive: 'U' })).toEqual(['2', 'U']);
  expect(last({ accessible: true, archive: 'A' }).slice(0, 3)).toEqual(['1', '2', 'A']);
  expect(last({ accessible: true, archive: 'A' })).toContain('http://www.aiim.org/pdfua/ns/id/');
});
