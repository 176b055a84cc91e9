import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { XmlError, XmlScanner } from '../../../src/xlsx/read/xml-scanner.ts';
import { randomRuns } from '../../support/random-runs.ts';

/** Events of the scanner; text that comes in pieces is joined. */
function scan(pieces: readonly string[]): string[] {
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push(`text ${text}`);
    text = '';
  };
  const scanner = new XmlScanner({
    open: (name, a) => {
      flush();
      events.push(`open ${name} ${a.get('a') ?? ''}`);
    },
    close: (name) => {
      flush();
      events.push(`close ${name}`);
    },
    text: (t) => {
      text += t;
    },
  });
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return events;
}

/** The same events by a general parser; undefined when it refuses the document. */
function judge(xml: string): string[] | undefined {
  const events: string[] = [];
  let text = '';
  let refused = false;
  const flush = (): void => {
    if (text !== '') events.push(`text ${text}`);
    text = '';
  };
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => {
    refused = true;
  });
  parser.on('opentag', (tag) => {
    flush();
    events.push(`open ${local(tag.name)} ${tag.attributes.a ?? ''}`);
  });
  parser.on('closetag', (tag) => {
    flush();
    events.push(`close ${local(tag.name)}`);
  });
  parser.on('text', (t) => {
    text += t;
  });
  parser.on('cdata', (t) => {
    text += t;
  });
  parser.write(xml).close();
  return refused ? undefined : events;
}

const PIECES = [
  ...['<b>', '</b>', '<c a="1"/>', "<x:c a='&lt;&#65;&#x42;'>", '</x:c>', '<c  a = "1>2" q="/"  >', '</c >'],
  ...['teks', ' ', '&amp;', '&quot;', '<!-- <b> - -->', '<![CDATA[<b>&]]]>', '<?pi <b> ?>', 'é€', '&', '<', '>'],
];
const RUNS = randomRuns(20_000);
const documents = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((p) => `<r>${p.join('')}</r>`);

describe('the XML scanner', () => {
  test('gives the events of a general parser for every document that one takes', () => {
    let taken = 0;
    fc.assert(
      fc.property(documents, fc.array(fc.nat(200), { maxLength: 4 }), (xml, cuts) => {
        const expected = judge(xml);
        if (expected === undefined) return;
        taken += 1;
        const places = [0, ...cuts.map((c) => c % xml.length).sort((a, b) => a - b), xml.length];
        const pieces = places.slice(1).map((end, i) => xml.slice(places[i], end));
        expect(scan(pieces)).toEqual(expected);
      }),
      { seed: 2024, numRuns: RUNS },
    );
    // Enough of the documents are well formed.
    expect(taken).toBeGreaterThan(RUNS / 40);
  });

  test.each([
    ...['', ' ', '<r>', '<r></s>', '</r>', '<r/><r/>', '<r/>x', 'x<r/>', '<r a="1" a="2"/>', '<r a=1/>', '<r a/>'],
    ...['<r a="<"/>', '<r>&x;</r>', '<r>&#0;</r>', '<r>&#xD800;</r>', '<r>&amp</r>', '<r a="&x;"/>', '<1/>'],
    ...['<r><!-- </r>', '<r><![CDATA[</r>', '<![CDATA[x]]><r/>', '<r><!ENTITY x "y"></r>', '<r / >', '<r><b></r></b>'],
    ...['<r>&#99999999;</r>', '<r a="1', '<r', '<'],
  ])('refuses %j', (xml) => {
    expect(() => scan([xml])).toThrow(XmlError);
    expect(judge(xml)).toBeUndefined();
  });

  test('refuses a DOCTYPE, also one cut in two', () => {
    expect(() => scan(['<!DOCTYPE r><r/>'])).toThrow('DOCTYPE');
    expect(() => scan(['<!DOC', 'TYPE r><r/>'])).toThrow('DOCTYPE');
  });

  test('bounds depth, attributes and the length of a tag', () => {
    expect(() => scan(['<r>'.repeat(1001)])).toThrow(XmlError);
    expect(() => scan([`<r ${Array.from({ length: 257 }, (_, i) => `x${i}="1"`).join(' ')}/>`])).toThrow(XmlError);
    expect(() => scan([`<r a="${'x'.repeat(1_000_001)}`])).toThrow(XmlError);
  });
});

describe('places of the XML scanner', () => {
  const XML = '\ufeff<?pi?> <x:r a="/>"><!-- <b> --><b c=\'1\' /><d >t&amp;<![CDATA[<e>]]></d\n></x:r>';

  /** Tags as they stand in the text at the places given: `+` for start tags, `-` for ends. */
  function places(cut: number): readonly string[] {
    const found: string[] = [];
    const scanner = new XmlScanner({
      open: (_, __, start, end) => found.push(`+${XML.slice(start, end)}`),
      close: (_, start, end) => found.push(`-${XML.slice(start, end)}`),
    });
    scanner.write(XML.slice(0, cut));
    scanner.write(XML.slice(cut));
    scanner.end();
    return found;
  }

  test('are those of the tags, wherever the document is cut', () => {
    const expected = ['+<x:r a="/>">', "+<b c='1' />", '-', '+<d >', '-</d\n>', '-</x:r>'];
    for (let cut = 0; cut <= XML.length; cut += 1) expect(places(cut), String(cut)).toEqual(expected);
  });
});
