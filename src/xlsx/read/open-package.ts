import { readDirectory, type ZipDirectory } from '../../zip/directory.ts';
import type { Limits } from '../../zip/limits.ts';
import { type Package, readPart } from '../../zip/part.ts';
import { damaged, encrypted, otherKind, type Refusal, tooBig } from '../../zip/refusal.ts';

/** Opens the bytes of a file as an Office package, by content and not by name. Throws a Refusal for anything else. */
export function openPackage(content: Uint8Array, limits: Limits): Package {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) throw otherKind('kosong');
  if (bytes.length > limits.fileBytes) throw tooBig('fileBytes', limits);
  if (!isZip(bytes)) throw notZip(bytes);
  const directory = readDirectory(bytes, limits);
  const pack: Package = { bytes, directory, limits, unpacked: 0 };
  const other = otherPackage(pack);
  if (other !== undefined) throw other;
  return pack;
}

function isZip(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 4);
  return head === 'PK\x03\x04' || head === 'PK\x05\x06';
}

const MAGIC: readonly (readonly [string, Parameters<typeof otherKind>[0]])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'gambar'],
  ['\xff\xd8\xff', 'gambar'],
  ['GIF8', 'gambar'],
  ['Rar!', 'arsip'],
  ['7z\xbc\xaf', 'arsip'],
  ['\x1f\x8b', 'arsip'],
  ['{\\rtf', 'word'],
  ['\x09\x00\x04\x00', 'xls'],
  ['\x09\x02\x06\x00', 'xls'],
  ['\x09\x04\x06\x00', 'xls'],
  ['\x09\x08', 'xls'],
];

function notZip(bytes: Buffer): Refusal {
  const head = bytes.toString('latin1', 0, 8);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return compound(bytes);
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic !== undefined) return otherKind(magic[1]);
  const start = textStart(bytes);
  if (start === undefined) return otherKind('lain');
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return otherKind('xml2003');
  if (start.includes('urn:oasis:names:tc:opendocument')) return otherKind('ods');
  if (/^\s*(?:MIME-Version:|<!doctype html|<(?:html|head|body|table|meta|style|div)\b)/i.test(start)) {
    return otherKind('html');
  }
  return otherKind(/<table\b/i.test(start) ? 'html' : 'csv');
}

/** An OLE compound file: an encrypted workbook, an old .xls, or another old Office document. */
function compound(bytes: Buffer): Refusal {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return encrypted();
  if (holds('Workbook') || holds('Book')) return otherKind('xls');
  if (holds('WordDocument')) return otherKind('word');
  return otherKind(holds('PowerPoint Document') ? 'powerpoint' : 'office-lain');
}

/** The start of a text file; undefined when the bytes are no text. */
function textStart(bytes: Buffer): string | undefined {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(2, 4096));
  const start = bytes.toString('latin1', 0, 4096).replace(/^\xef\xbb\xbf/, '');
  return [...start].some((c) => c < ' ' && !'\t\n\r\f'.includes(c)) ? undefined : start;
}

/** A zip that is no .xlsx package: the refusal that says what it is. */
function otherPackage(pack: Package): Refusal | undefined {
  const names = pack.directory;
  if (names.has('mimetype')) {
    const kind = readPart(pack, 'mimetype')?.toString('latin1', 0, 100) ?? '';
    if (kind.includes('opendocument.spreadsheet')) return otherKind('ods');
    if (kind.includes('opendocument')) return otherKind('odf', kind.slice(kind.lastIndexOf('.') + 1).trim());
  }
  if (names.has('xl/workbook.xml')) return undefined;
  if (names.has('xl/workbook.bin')) return otherKind('xlsb');
  if (names.has('word/document.xml')) return otherKind('word');
  if (names.has('ppt/presentation.xml')) return otherKind('powerpoint');
  if (names.has('index/document.iwa') || names.has('index.zip')) return otherKind('numbers');
  if (names.has('[content_types].xml') || names.has('_rels/.rels')) return undefined;
  return plainArchive(names);
}

function plainArchive(names: ZipDirectory): Refusal {
  for (const [key, entry] of names) {
    if (key.endsWith('/xl/workbook.xml')) return otherKind('kompres-ulang', entry.name.split(/[\\/]/)[0] ?? '');
    if (/\.xls[xm]?$/.test(key)) return otherKind('arsip-xlsx', entry.name);
  }
  return names.size === 0 ? damaged('direktori') : otherKind('arsip');
}
