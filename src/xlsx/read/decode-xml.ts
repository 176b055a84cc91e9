import { isUtf8 } from 'node:buffer';
import { damaged } from '../../zip/refusal.ts';

const PIECE = 1 << 17;

/** The text of an XML part in pieces, by byte order mark, declaration or UTF-8. Throws a Refusal on bad bytes. */
export function* decodeXml(bytes: Buffer, part: string): Generator<string> {
  const label = encodingOf(bytes);
  if (label === 'utf-8' && !isUtf8(bytes)) throw damaged('aksara', part);
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    for (let at = 0; at < bytes.length; ) {
      const piece = bytes.subarray(at, at + PIECE);
      const isLast = at + piece.length === bytes.length;
      // Cut after a ">", so that tags stay whole.
      const length = isLast ? piece.length : piece.lastIndexOf(62) + 1 || piece.length;
      yield decoder.decode(piece.subarray(0, length), { stream: !isLast });
      at += length;
    }
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw damaged('aksara', part);
    throw error;
  }
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
