import { deflateSync } from 'node:zlib';
import { crc32 } from '../zip/crc32.ts';

/** Pixels row by row, `channels` bytes each (red, green, blue first). */
export interface Piksel {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/**
 * A drawing in black and white as PNG of sixteen greys: half the size and a third of the time of a palette that is
 * looked for. Null when it has colours.
 */
export function pngAbu({ data, width, height, channels }: Piksel): Buffer | null {
  const lebar = Math.ceil(width / 2) + 1;
  // Each row starts with the number of its filter; 0 is none.
  const baris = Buffer.alloc(height * lebar);
  let p = 0;
  for (let y = 0; y < height; y++) {
    const awal = y * lebar + 1;
    for (let x = 0; x < width; x++) {
      const abu = data[p] ?? 0;
      if (channels > 2 && (data[p + 1] !== abu || data[p + 2] !== abu)) return null;
      p += channels;
      const nilai = ((abu + 8) / 17) | 0;
      const di = awal + (x >> 1);
      baris[di] = (baris[di] ?? 0) | (x % 2 === 0 ? nilai << 4 : nilai);
    }
  }
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(width, 0);
  kepala.writeUInt32BE(height, 4);
  // Four bits of grey a pixel.
  kepala[8] = 4;
  const tanda = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const isi = deflateSync(baris, { level: 6 });
  return Buffer.concat([tanda, potong('IHDR', kepala), potong('IDAT', isi), potong('IEND', Buffer.alloc(0))]);
}

function potong(nama: string, isi: Buffer): Buffer {
  const hasil = Buffer.alloc(isi.length + 12);
  hasil.writeUInt32BE(isi.length, 0);
  hasil.write(nama, 4, 'latin1');
  isi.copy(hasil, 8);
  hasil.writeUInt32BE(crc32(hasil.subarray(4, isi.length + 8)), isi.length + 8);
  return hasil;
}
