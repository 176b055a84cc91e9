import { unpackedPdf } from '../support/open-pdf.ts';
import { findAll, openPackage, parseHtml, parseXml } from '../support/word-markup.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
export const HIDDEN_SIGNS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b-\u200f]/;

/** Texts alike but for what cleaning takes away: control and bidi signs, kinds of space, compatibility forms, stars. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffd\ufffe\s*]/gu, '');
}

/** The most that is hostile in HTML: elements that load, run or send, handlers, addresses. */
export function findLiveHtml(html: string): readonly string[] {
  const root = parseHtml(html);
  const elements = findAll(root, /^(?:script|iframe|object|embed|link|form|base|frame|applet|video|audio|source)$/);
  const attributes = findAll(root, /./).flatMap(({ name, attributes: all }) =>
    Object.entries(all)
      .filter(([key, value]) => {
        if (/^on/i.test(key)) return true;
        if (/^(?:href|src|srcset|xlink:href|action|data|poster|background)$/i.test(key))
          return !/^(?:#|data:)/.test(value);
        return key === 'style' && /url\(|expression|import/i.test(value);
      })
      .map(([key, value]) => `${name} ${key}=${value}`),
  );
  const refresh = findAll(root, 'meta').filter((e) => /refresh/i.test(e.attributes['http-equiv'] ?? ''));
  return [...elements.map((e) => e.name), ...attributes, ...refresh.map(() => 'refresh')];
}

/** Relationships of a package that lead out of it. */
export function listExternal(bytes: Uint8Array): readonly string[] {
  return [...openPackage(bytes)].flatMap(([part, xml]) =>
    part.endsWith('.rels') && xml.includes('TargetMode="External"') ? [part] : [],
  );
}

/** Of a Word file: relationships that lead out of it, and fields that are not lapkin's own. */
export function findLiveWord(bytes: Uint8Array): readonly string[] {
  const root = parseXml(openPackage(bytes).get('word/document.xml') ?? '');
  const fields = findAll(root, 'w:instrText').map(({ content }) => content.join(''));
  const own = /^ ?(?:TOC|PAGEREF|PAGE|NUMPAGES|SEQ|REF|HYPERLINK \\l)\b/;
  return [...listExternal(bytes), ...fields.filter((field) => !own.test(field))];
}

/** Actions of a PDF, and what it would load. The metadata are XML, in which such words are text. */
export function findLivePdf(bytes: Buffer): readonly string[] {
  const objects = unpackedPdf(bytes)
    .replace(/<\?xpacket begin[\s\S]*?<\?xpacket end/g, '')
    .replace(/\((?:\\[\s\S]|[^()\\])*\)|<[0-9A-Fa-f\s]*>/g, '()');
  return objects.match(/\/(?:JS|JavaScript|Launch|URI|SubmitForm|GoToR|EmbeddedFile|OpenAction|AA)\b/g) ?? [];
}
