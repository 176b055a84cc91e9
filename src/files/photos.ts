import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { isWithin } from './links.ts';
import { loadSharp, openSharp, type SharpLibrary, type SharpLoader } from './load-sharp.ts';

/** A picture as it was placed in a sheet or lies beside the workbook; `name` is for messages. */
interface RawPhoto {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly caption: string;
  /** The cell that names it. */
  readonly at?: CellRef | undefined;
}

/** A picture fit to print: upright, small, as a data URL. */
interface ReadyPhoto {
  readonly src: string;
  readonly caption: string;
}

// 76 mm in print: 900 pixels are 300 dpi.
const LONGEST_SIDE = 900;
const LOGO_SIDE = 600;
// Above any camera of today, below what would fill the memory.
const MOST_PIXELS = 200_000_000;
const MOST_BYTES = 100_000_000;
/** JPEG, PNG, GIF, TIFF, WebP, HEIF by their first bytes: pictures made of pixels. SVG and PDF are programs that draw. */
const PIXELS = /^(?:\xff\xd8\xff|\x89PNG\r\n|GIF8|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp)/;

/**
 * Reads picture files beside the workbook. A path that leads out of `folder` is not read
 * (`dokumentasi/di-luar-folder`), a missing file is `dokumentasi/foto-tidak-ada`.
 */
export async function readPhotoFiles(
  folder: string,
  entries: readonly { readonly file: string; readonly caption: string; readonly at?: CellRef | undefined }[],
): Promise<Checked<readonly RawPhoto[]>> {
  const findings: Finding[] = [];
  const value: RawPhoto[] = [];
  for (const { file, caption, at } of entries) {
    const path = normalize(file.replaceAll('\\', '/'));
    if (isAbsolute(path) || /^[A-Za-z]:/.test(path) || path.split(/[\\/]/).includes('..')) {
      findings.push(makeFinding('dokumentasi/di-luar-folder', { berkas: file }, placeOf(at)));
      continue;
    }
    const bytes = await readBeside(folder, path).catch(() => 'dokumentasi/foto-tidak-ada' as const);
    if (typeof bytes === 'string') findings.push(makeFinding(bytes, { berkas: file }, placeOf(at)));
    else value.push({ name: file, bytes, caption, at });
  }
  return { value, findings };
}

/** The bytes of a picture file, or the code that says why not. A link counts as what it leads to. Throws the file system's error. */
async function readBeside(
  folder: string,
  path: string,
): Promise<Uint8Array | 'dokumentasi/di-luar-folder' | 'dokumentasi/foto-tidak-ada' | 'dokumentasi/foto-rusak'> {
  const [home, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
  if (!isWithin(home, real)) return 'dokumentasi/di-luar-folder';
  const found = await stat(real);
  // A pipe would be waited for, a device read without end.
  if (!found.isFile()) return 'dokumentasi/foto-tidak-ada';
  return found.size > MOST_BYTES ? 'dokumentasi/foto-rusak' : readFile(real);
}

/**
 * Turns photos upright, scales them down and drops their metadata; one that cannot be read is `dokumentasi/foto-rusak`,
 * and where sharp (`load`) cannot run there are none, with one finding.
 */
export async function preparePhotos(
  photos: readonly RawPhoto[],
  load: SharpLoader = loadSharp,
): Promise<Checked<readonly ReadyPhoto[]>> {
  if (photos.length === 0) return { value: [], findings: [] };
  const { value: sharp, findings: missing } = await openSharp(load);
  if (sharp === null) return { value: [], findings: missing };
  const findings: Finding[] = [];
  const value: ReadyPhoto[] = [];
  for (const { name, bytes, caption, at } of photos) {
    const jpeg = await scaled(sharp, bytes, 'jpeg', LONGEST_SIDE).catch(() => null);
    if (jpeg === null) findings.push(makeFinding('dokumentasi/foto-rusak', { berkas: name }, placeOf(at)));
    else value.push({ src: dataUrl('image/jpeg', jpeg), caption });
  }
  return { value, findings };
}

/** The emblem as a PNG data URL (its transparency is kept), or null with a finding; `load` gives sharp. */
export async function prepareLogo(logo: RawPhoto, load: SharpLoader = loadSharp): Promise<Checked<string | null>> {
  const { value: sharp, findings } = await openSharp(load);
  if (sharp === null) return { value: null, findings };
  const png = await scaled(sharp, logo.bytes, 'png', LOGO_SIDE).catch(() => null);
  return png === null
    ? { value: null, findings: [makeFinding('dokumentasi/foto-rusak', { berkas: logo.name }, placeOf(logo.at))] }
    : { value: dataUrl('image/png', png), findings: [] };
}

function placeOf(at: CellRef | undefined): { readonly at?: CellRef } {
  return at === undefined ? {} : { at };
}

async function scaled(sharp: SharpLibrary, bytes: Uint8Array, kind: 'jpeg' | 'png', side: number): Promise<Buffer> {
  if (!PIXELS.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1'))) throw new Error('no picture of pixels');
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .rotate()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  return kind === 'png'
    ? image.png({ compressionLevel: 9 }).toBuffer()
    : image.flatten({ background: '#ffffff' }).jpeg({ quality: 80 }).toBuffer();
}

function dataUrl(mime: string, bytes: Buffer): string {
  return `data:${mime};base64,${bytes.toString('base64')}`;
}
