import { isUtf8 } from 'node:buffer';
import { damaged } from '../../zip/refusal.ts';

const PIECE = 1 << 17;

/** The text of an XML part in pieces, by byte order mark, declaration or UTF-8. Throws a Refusal on bad bytes. */
export function* decodeXml(bytes: Buffer, part: string): Generator<string> {
  const label = encodingOf(bytes);
  if (label === 'utf-8') {
    if (!isUtf8(bytes)) throw damaged('aksara', part);
    let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (at < bytes.length) {
      let end = Math.min(at + PIECE, bytes.length);
      if (end < bytes.length) end = pieceEnd(bytes, at, end);
      yield bytes.toString('utf8', at, end);
      at = end;
    }
    return;
  }
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    for (let at = 0; at < bytes.length; at += PIECE) {
      yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    }
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw damaged('aksara', part);
    throw error;
  }
}

/** Where to cut: after the last ">" (so that tags stay whole), else between two characters. */
function pieceEnd(bytes: Buffer, start: number, limit: number): number {
  const tag = bytes.subarray(start, limit).lastIndexOf(62);
  if (tag >= 0) return start + tag + 1;
  let end = limit;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end;
}

function encodingOf(bytes: Buffer): string {
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const head = bytes.toString('latin1', 0, 200);
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return declared === undefined || declared === 'utf8' || declared === 'us-ascii' ? 'utf-8' : declared;
}
