import { describe, expect, it } from 'vitest';
import { parseSource, type SourceFile, walkNodes } from '../../scripts/house/source.ts';
import { HOUSE } from '../support/house-files.ts';

/** Texts that become safe in HTML and XML do so in one place, which knows what XML has no place for at all. */
const HOME = 'src/findings/escape-xml.ts';
/** Files that may spell an entity out, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/html/plain-text.ts': 'reads our own HTML back into text, so it turns entities into letters',
};

/** An entity of `&`, `<`, `>`, `"` or `'`, or the beginning of any by number. */
const ENTITY = /&(?:(?:amp|lt|gt|quot|apos);|#)/i;

/** The strings and templates of a file that hold such an entity. Patterns are no texts: with them entities are only read. */
function entitiesIn({ path, program }: SourceFile): readonly string[] {
  const found: string[] = [];
  walkNodes(program, (node) => {
    const text =
      node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? (node.value.cooked ?? null) : null;
    if (typeof text === 'string' && ENTITY.test(text)) found.push(`${path}: ${text}`);
  });
  return found;
}

describe('letters become entities', () => {
  const others = HOUSE.src.filter(({ path }) => path !== HOME);

  it('in one file of src alone', () => {
    expect(others.filter(({ path }) => !Object.hasOwn(EXCEPTIONS, path)).flatMap(entitiesIn)).toEqual([]);
    expect(HOUSE.src.filter(({ path }) => path === HOME).flatMap(entitiesIn)).toHaveLength(4);
  });

  it('with no exception that is not needed any more', () => {
    const needed = new Set(others.filter((file) => entitiesIn(file).length > 0).map(({ path }) => path));
    expect(Object.keys(EXCEPTIONS).filter((path) => !needed.has(path))).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    "text.replaceAll('&', '&amp;')",
    "text.replace(/</g, '&lt;')",
    "text.replace(/[<>]/g, (c) => '&#' + c.charCodeAt(0) + ';')",
    "text.split('\"').join('&QUOT;')",
    'html`<td title="&#34;">`',
  ])('sees %s', (code) => {
    expect(entitiesIn(parseSource('src/x/a.ts', code))).not.toEqual([]);
  });

  it.each(["a && 'lt;'", "'R&D; b'", "/&amp;/.test('&')", "'&nbsp;&shy;'"])('passes over %s', (code) => {
    expect(entitiesIn(parseSource('src/x/a.ts', code))).toEqual([]);
  });
});
