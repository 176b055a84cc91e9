/** A regular file of a tar archive. */
interface TarFile {
  readonly name: string;
  readonly mode: number;
  readonly data: Buffer;
}

const BLOCK = 512;

/** Regular files of a plain ustar archive; a name that leaves the folder, or a cut archive, throws RangeError. */
export function readTar(archive: Buffer): TarFile[] {
  const files: TarFile[] = [];
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const text = (from: number, length: number) =>
      archive.toString('utf8', at + from, at + from + length).replace(/\0[\s\S]*$/, '');
    const name = [text(345, 155), text(0, 100)].filter((part) => part !== '').join('/');
    const size = Number.parseInt(text(124, 12), 8) || 0;
    const type = text(156, 1);
    if (name.startsWith('/') || name.split('/').includes('..')) throw new RangeError(`unsafe name in tar: ${name}`);
    const data = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (data.length !== size) throw new RangeError('tar archive is cut short');
    if (type === '' || type === '0') files.push({ name, mode: Number.parseInt(text(100, 8), 8) & 0o777, data });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
