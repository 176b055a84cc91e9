import { describe, expect, it } from 'vitest';
import {
  appendInside,
  attributeOf,
  childOf,
  countInside,
  outline,
  rootPrefix,
  withAttribute,
} from '../../../src/xlsx/annotate/xml-patch.ts';

const XML =
  '<?xml version="1.0"?><!-- <as:no> --><as:s xmlns:as="u" q=">"><as:as n="1" r:n=\'2\'><as:c/><as:c></as:c></as:as><as:e /></as:s>';

describe('patches of an XML text', () => {
  it('know the root and what is right below it, with their places', () => {
    const { root, children } = outline(XML);
    const text = (from: number, to: number): string => XML.slice(from, to);
    expect([root.name, rootPrefix(XML)]).toEqual(['s', 'as:']);
    expect([text(root.start, root.openEnd), text(root.inner, root.end)]).toEqual([
      '<as:s xmlns:as="u" q=">">',
      '</as:s>',
    ]);
    expect(children.map((c) => [c.name, text(c.start, c.openEnd), text(c.inner, c.end), countInside(XML, c)])).toEqual([
      ['as', '<as:as n="1" r:n=\'2\'>', '</as:as>', 2],
      ['e', '<as:e />', '', 0],
    ]);
  });

  it('append inside an element, also an empty one whose prefix holds its name', () => {
    const { root } = outline(XML);
    expect(appendInside(XML, root, '<new/>')).toBe(XML.replace('</as:s>', '<new/></as:s>'));
    const empty = childOf(XML, 'e');
    expect(empty && appendInside(XML, empty, '<new/>')).toBe(XML.replace('<as:e />', '<as:e><new/></as:e>'));
    expect(appendInside('<as:s/>', outline('<as:s/>').root, 'x')).toBe('<as:s>x</as:s>');
  });

  it('read an attribute, a prefixed one first, and set one', () => {
    const child = childOf(XML, 'as') ?? outline(XML).root;
    expect([attributeOf(XML, child, 'n'), attributeOf(XML, child, 'm')]).toEqual(['2', undefined]);
    expect(withAttribute(XML, child, 'n', '7')).toBe(XML.replace('n="1"', 'n="7"'));
    expect(withAttribute(XML, child, 'm', '7')).toBe(XML.replace("r:n='2'", 'r:n=\'2\' m="7"'));
  });

  it('refuse what is not well-formed', () => {
    expect(() => outline('<a><b></a>')).toThrow('berkas/rusak');
  });
});
