/** Kind of a picture by its first and last bytes; undefined when it is no whole PNG, JPEG or GIF. */
export function pictureMime(bytes: Buffer): 'image/png' | 'image/jpeg' | 'image/gif' | undefined {
  const head = bytes.toString('latin1', 0, 8);
  if (head === '\x89PNG\r\n\x1a\n') return bytes.includes('IEND') ? 'image/png' : undefined;
  if (head.startsWith('\xff\xd8\xff')) {
    return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0 ? 'image/jpeg' : undefined;
  }
  return /^GIF8[79]a/.test(head) && bytes.includes(0x3b) ? 'image/gif' : undefined;
}
