import { crc32, deflateSync } from 'node:zlib';

/** Pixels row by row, `channels` bytes each (red, green, blue first). */
interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/**
 * A drawing in black and white as PNG of sixteen greys: half the size and a third of the time of a palette that is
 * looked for. Null when it has colours.
 */
export function grayPng({ data, width, height, channels }: Pixels): Buffer | null {
  const rowLength = Math.ceil(width / 2) + 1;
  // Each row starts with the number of its filter; 0 is none.
  const rows = Buffer.alloc(height * rowLength);
  let p = 0;
  for (let y = 0; y < height; y++) {
    const start = y * rowLength + 1;
    for (let x = 0; x < width; x++) {
      const gray = data[p] ?? 0;
      if (channels > 2 && (data[p + 1] !== gray || data[p + 2] !== gray)) return null;
      p += channels;
      const value = ((gray + 8) / 17) | 0;
      const index = start + (x >> 1);
      rows[index] = (rows[index] ?? 0) | (x % 2 === 0 ? value << 4 : value);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits of grey a pixel.
  header[8] = 4;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const content = deflateSync(rows, { level: 6 });
  return Buffer.concat([
    signature,
    writeChunk('IHDR', header),
    writeChunk('IDAT', content),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

function writeChunk(name: string, content: Buffer): Buffer {
  const result = Buffer.alloc(content.length + 12);
  result.writeUInt32BE(content.length, 0);
  result.write(name, 4, 'latin1');
  content.copy(result, 8);
  result.writeUInt32BE(crc32(result.subarray(4, content.length + 8)), content.length + 8);
  return result;
}
