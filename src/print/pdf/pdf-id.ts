import { createHash } from 'node:crypto';

/** What stands for the identifier while it is computed: 16 bytes in hexadecimal. */
export const BLANK_ID = '0'.repeat(32);

const ID = /\/ID \[<([0-9A-F]{32})> <\1>\]/;
/** The identifier is in the last section, whose dictionary is short and whose table is not. */
const BEGINNING = '/ID [<';

/** Puts into a PDF, in the place of BLANK_ID, the digest of all its bytes. */
export function stampId(bytes: Buffer): Buffer {
  const place = bytes.lastIndexOf(BEGINNING);
  const id = digestOf(bytes);
  bytes.write(`/ID [<${id}> <${id}>]`, place, 'latin1');
  return bytes;
}

/**
 * True for a PDF as lapkin wrote it: its identifier is still the digest of its bytes. A signature, a note or a field
 * that was filled in adds to the file or writes it anew.
 */
export function isOwnPdf(content: Uint8Array): boolean {
  const bytes = Buffer.from(content);
  const place = bytes.lastIndexOf(BEGINNING);
  const found = place < 0 ? null : ID.exec(bytes.toString('latin1', place, place + 80));
  if (found === null) return false;
  bytes.write(found[0].replaceAll(found[1] ?? '', BLANK_ID), place, 'latin1');
  return digestOf(bytes) === found[1];
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32).toUpperCase();
}
