import { readDirectory } from '../../src/zip/directory.ts';
import { limitsWith } from '../../src/zip/limits.ts';
import { type Package, readPart } from '../../src/zip/part.ts';
import { type EntryOf, zipOf } from '../support/crafted-zip.ts';

/** Numbers from 0 to below `n`, the same ones for the same seed. */
export type Random = (n: number) => number;

/** A small generator with a fixed seed (mulberry32). */
export function makeRandom(seed: number): Random {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

/** The parts of a workbook, unpacked. */
export function partsOf(bytes: Buffer): EntryOf[] {
  const limits = limitsWith();
  const pack: Package = { bytes, directory: readDirectory(bytes, limits), limits, unpacked: 0 };
  return [...pack.directory.values()].map(({ name }) => ({ name, data: readPart(pack, name) ?? '' }));
}

/** Zip level: bytes flipped, cut off, doubled, taken out, fields of headers set to extremes. */
export function mutateZip(bytes: Buffer, random: Random): Buffer {
  const made = Buffer.from(bytes);
  const at = random(made.length);
  const length = 1 + random(64);
  switch (random(6)) {
    case 0:
      for (let i = 0; i <= random(8); i += 1) made[random(made.length)] = random(256);
      return made;
    case 1:
      return made.subarray(0, at);
    case 2:
      return Buffer.concat([made.subarray(0, at), made.subarray(at + length)]);
    case 3:
      return Buffer.concat([made.subarray(0, at), made.subarray(Math.max(0, at - length))]);
    case 4: {
      const header = made.indexOf('PK', at);
      const field = header + 4 + random(40);
      if (header >= 0 && field + 4 <= made.length)
        made.writeUInt32LE(pick([0, 1, 0xffffffff, 0x7fffffff], random), field);
      return made;
    }
    default:
      return Buffer.concat([made.subarray(at), made.subarray(0, at)]);
  }
}

const SNIPPETS = [
  ...['<', '>', '&', '"', '&x;', '&#0;', '<!DOCTYPE x>', '<!--', ']]>', '<![CDATA[', '<?', '\0', '<row>', '</row>'],
  ...['<c r="A1"/>', '</c>', '<v>', '</v>', 'xmlns:x="y"', ' r="__proto__"', '__proto__', 'constructor', '\ufffe'],
];

/** XML level: a slice of one part cut, doubled, moved to another part, or a snippet put in. */
export function mutateXml(parts: readonly EntryOf[], random: Random): Buffer {
  const xml = parts.filter((p) => /\.(xml|rels)$/i.test(p.name));
  const victim = pick(xml, random);
  const text = Buffer.from(victim.data).toString('utf8');
  const at = random(text.length);
  const slice = text.slice(at, at + 1 + random(200));
  const rest = text.slice(at + slice.length);
  const other = Buffer.from(pick(xml, random).data).toString('utf8');
  const made = pick(
    [
      text.slice(0, at) + rest,
      text.slice(0, at) + slice + slice + rest,
      text.slice(0, at) + pick(SNIPPETS, random) + text.slice(at),
      text.slice(0, at),
      other,
      text.replaceAll(
        pick(['xl/', 'worksheet', 'sheet1', 'rId1', 'main', 'row', ' r='], random),
        pick(SNIPPETS, random),
      ),
    ],
    random,
  );
  return zipOf(parts.map((p) => (p === victim ? { ...p, data: made } : p)));
}

const VALUES = [
  ...['', '-1', '1e308', '1e999', '99999999999999999999', '0.1', 'NaN', '-', '#REF!', '1.234', '1,234.56', '__proto__'],
  ...[
    'Rp. 1.000',
    '2024-02-30',
    'TRUE',
    '12 Laporan',
    'Jumlah',
    '  ',
    '\u200b',
    '&lt;b&gt;',
    '=1+1',
    '%',
    '117%',
    'II',
  ],
];
const ATTRIBUTES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ t="[^"]*"/g, [' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="d"', ' t="n"', ' t="inlineStr"', ' t="x"', '']],
  [/ r="[^"]*"/g, [' r="A1"', ' r="XFD1048576"', ' r="A0"', ' r="1"', ' r="-1"', ' r="1048576"', ' r="AAAA1"', '']],
  [/ s="[^"]*"/g, [' s="0"', ' s="1"', ' s="3"', ' s="99999"', ' s="-1"', ' s="x"']],
  [/ ref="[^"]*"/g, [' ref="A1:XFD1048576"', ' ref="A1"', ' ref="B2:A1"', ' ref=""', ' ref="A1:A1048576"']],
  [/<v>[^<]*<\/v>/g, VALUES.map((v) => `<v>${v}</v>`)],
  [/<t(?: [^>]*)?>[^<]*<\/t>/g, VALUES.map((v) => `<t>${v}</t>`)],
  [/<f(?: [^>]*)?>[^<]*<\/f>/g, ['<f>', '<f/>', '<f t="shared" si="0"/>', '<f>SUM(A1:A1048576)</f>', '<f>)(</f>']],
];

/** Cell level: a few values, addresses, types, styles, formulas of sheets and strings replaced. */
export function mutateCells(parts: readonly EntryOf[], random: Random): Buffer {
  const wanted = parts.filter((p) => /(worksheets\/|sharedstrings)[^/]*/i.test(p.name) && /\.xml$/i.test(p.name));
  if (wanted.length === 0) return mutateXml(parts, random);
  const victim = pick(wanted, random);
  let text = Buffer.from(victim.data).toString('utf8');
  for (let i = 0; i <= random(3); i += 1) {
    const [pattern, values] = pick(ATTRIBUTES, random);
    const hits = [...text.matchAll(pattern)];
    const hit = hits[random(Math.max(hits.length, 1))];
    if (hit !== undefined) {
      text = text.slice(0, hit.index) + pick(values, random) + text.slice(hit.index + hit[0].length);
    }
  }
  return zipOf(parts.map((p) => (p === victim ? { ...p, data: text } : p)));
}

/** One of a list. */
export function pick<T>(list: readonly T[], random: Random): T {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error('empty list');
  return found;
}
