import { FORBIDDEN } from '../../findings/escape-xml.ts';

const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** Text with its entities decoded; undefined when one is unknown, unended or no XML character (none is ever defined here). */
export function decodeEntities(text: string): string | undefined {
  let from = 0;
  let decoded = '';
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > 10) return undefined;
    const name = text.slice(at + 1, end);
    const value = name.startsWith('#') ? numbered(name) : NAMED.get(name);
    if (value === undefined) return undefined;
    decoded += text.slice(from, at) + value;
    from = end + 1;
  }
  return decoded + text.slice(from);
}

function numbered(name: string): string | undefined {
  const hex = /^#x([0-9A-Fa-f]{1,6})$/.exec(name)?.[1];
  const decimal = /^#([0-9]{1,7})$/.exec(name)?.[1];
  const code = hex === undefined ? Number(decimal ?? -1) : Number.parseInt(hex, 16);
  if (code < 0 || code > 0x10ffff) return undefined;
  return String.fromCodePoint(code).replace(FORBIDDEN, '') || undefined;
}
