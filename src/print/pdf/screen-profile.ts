/**
 * The colours of the screen as an ICC profile (IEC 61966-2-1 in the form of ICC.1:2004-10, version 4.2): what an archive
 * needs to know the colours of a file by. Made here from the figures of the standard: 500 bytes, the same each time.
 */
export function screenProfile(): Buffer {
  const curve = curveTag();
  const tags: readonly (readonly [name: string, data: Buffer])[] = [
    ['desc', textTag('sRGB IEC61966-2-1')],
    ['cprt', textTag('CC0')],
    ['wtpt', pointTag(D50)],
    ['chad', numbersTag('sf32', ADAPTATION)],
    ['rXYZ', pointTag([0.43607, 0.22249, 0.01392])],
    ['gXYZ', pointTag([0.38515, 0.71687, 0.09708])],
    ['bXYZ', pointTag([0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const places = new Map<Buffer, number>();
  let end = HEADER_LENGTH + table.length;
  for (const [i, [name, data]] of tags.entries()) {
    const place = places.get(data) ?? end;
    if (!places.has(data)) end += data.length;
    places.set(data, place);
    table.write(name, 4 + i * 12, 'latin1');
    table.writeUInt32BE(place, 8 + i * 12);
    table.writeUInt32BE(data.length, 12 + i * 12);
  }
  return Buffer.concat([header(end), table, ...places.keys()]);
}

const HEADER_LENGTH = 128;
/** White of the space that profiles speak in. */
const D50 = [0.9642, 1, 0.82491] as const;
/** From D65, the white of the screen, to D50 (Bradford). */
const ADAPTATION = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];

function header(length: number): Buffer {
  const bytes = Buffer.alloc(HEADER_LENGTH);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [i, part] of [2004, 10, 1].entries()) bytes.writeUInt16BE(part, 24 + i * 2);
  bytes.write('acsp', 36, 'latin1');
  for (const [i, n] of D50.entries()) bytes.writeInt32BE(fixed(n), 68 + i * 4);
  return bytes;
}

function textTag(text: string): Buffer {
  const head = Buffer.alloc(28);
  head.write('mluc', 0, 'latin1');
  head.writeUInt32BE(1, 8);
  head.writeUInt32BE(12, 12);
  head.write('enUS', 16, 'latin1');
  head.writeUInt32BE(text.length * 2, 20);
  head.writeUInt32BE(28, 24);
  return padded(Buffer.concat([head, Buffer.from(text, 'utf16le').swap16()]));
}

function pointTag(values: readonly number[]): Buffer {
  return numbersTag('XYZ ', values);
}

/** The curve of sRGB: `((aX+b)^g)` above d, `cX` below. */
function curveTag(): Buffer {
  const values = numbersTag('para', [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
  const kind = Buffer.from([0, 3, 0, 0]);
  return Buffer.concat([values.subarray(0, 8), kind, values.subarray(8)]);
}

function numbersTag(kind: string, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + values.length * 4);
  bytes.write(kind, 0, 'latin1');
  for (const [i, n] of values.entries()) bytes.writeInt32BE(fixed(n), 8 + i * 4);
  return bytes;
}

/** A number with sixteen binary digits behind the point. */
function fixed(n: number): number {
  return Math.round(n * 65536);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
