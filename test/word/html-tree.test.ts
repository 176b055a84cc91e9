import { describe, expect, it, test } from 'vitest';
import { childElements, findElements, type HtmlNode, readHtml, textOf } from '../../src/word/html-tree.ts';

/** A tree on one line: `p.kelas[teks, b[tebal]]`. */
function show(node: HtmlNode): string {
  if (node.kind === 'teks') return JSON.stringify(node.text);
  const inner = node.children.map(show).join(', ');
  return `${[node.name, ...node.classes].join('.')}${inner === '' ? '' : `[${inner}]`}`;
}

describe('the body of a report as a tree', () => {
  it('has elements with their classes, and text with its entities read', () => {
    expect(show(readHtml('<html><body><p class=" judul  besar ">a &amp; b<b>c</b></p>d</body></html>'))).toBe(
      'body[p.judul.besar["a & b", b["c"]], "d"]',
    );
  });

  it('leaves comments, styles, scripts and the head out', () => {
    const html =
      '<head><title>x</title></head><body>a<!-- b --><style>p{}</style><script>c</script><template><p>d</p></template>e</body>';
    expect(show(readHtml(html))).toBe('body["ae"]');
  });

  it('keeps a drawing as it stands in the source, without looking into it', () => {
    const svg = '<svg viewBox="0 0 1 1"><g><text>x &lt; y</text></g></svg>';
    const [drawing] = findElements(readHtml(`<body><p>${svg}</p></body>`), ({ name }) => name === 'svg');
    expect([drawing?.source, drawing?.children, drawing?.attributes.viewbox]).toEqual([svg, [], '0 0 1 1']);
  });

  it('is the whole where there is no body', () => {
    expect(show(readHtml('<p>a</p>'))).toBe('body[p["a"]]');
  });
});

test('all text below, white space folded; a line break is a space, a no-break space stays', () => {
  const text = (html: string) => textOf(readHtml(`<body>${html}</body>`));
  expect(text(' <p>a\n  b<br>c</p> <p>d\u00a0 e</p>')).toBe('a b c d\u00a0 e');
  expect(text('')).toBe('');
});

test('elements are found in document order, children alone are those one step below', () => {
  const tree = readHtml('<body><p id="1"><b id="2"></b></p>x<p id="3"></p></body>');
  expect(findElements(tree, ({ attributes }) => attributes.id !== undefined).map((e) => e.attributes.id)).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(childElements(tree).map((e) => e.attributes.id)).toEqual(['1', '3']);
});
