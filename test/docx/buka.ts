import { parseDocument } from 'htmlparser2';
import { readDirectory } from '../../src/zip/directory.ts';
import { limitsWith } from '../../src/zip/limits.ts';
import { readPart } from '../../src/zip/part.ts';

/** An XML or HTML element of a test, with its element children and own texts in order. */
export interface El {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly isi: readonly (El | string)[];
}

/** Parts of a package by name, in the order of the package. */
export function bukaBagian(bytes: Uint8Array): Map<string, Buffer> {
  const limits = limitsWith();
  const directory = readDirectory(Buffer.from(bytes), limits);
  const pack = { bytes: Buffer.from(bytes), directory, limits, unpacked: 0 };
  return new Map([...directory.values()].map((e) => [e.name, readPart(pack, e.name) ?? Buffer.alloc(0)]));
}

/** Parts of a package as text, by name. */
export function bukaPaket(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map([...bukaBagian(bytes)].map(([nama, isi]) => [nama, isi.toString('utf8')]));
}

export function bacaXml(teks: string): El {
  return { nama: '', atribut: {}, isi: anak(parseDocument(teks, { xmlMode: true }).children) };
}

export function bacaHalaman(html: string): El {
  return { nama: '', atribut: {}, isi: anak(parseDocument(html).children) };
}

type Simpul = ReturnType<typeof parseDocument>['children'][number];

function anak(simpul: readonly Simpul[]): (El | string)[] {
  return simpul.flatMap((s): (El | string)[] => {
    if ('data' in s && s.type === 'text') return [s.data];
    if (!('attribs' in s)) return [];
    return [{ nama: s.name, atribut: s.attribs, isi: anak(s.children) }];
  });
}

export function elemen(e: El): readonly El[] {
  return e.isi.filter((a) => typeof a !== 'string');
}

/** All elements of a name below, in order; those inside a match are not looked into unless `dalam`. */
export function semua(e: El, nama: string | RegExp, dalam = true): readonly El[] {
  return elemen(e).flatMap((a) => {
    const cocok = typeof nama === 'string' ? a.nama === nama : nama.test(a.nama);
    return [...(cocok ? [a] : []), ...(cocok && !dalam ? [] : semua(a, nama, dalam))];
  });
}

/** Printed text of WordprocessingML: tabs and breaks are spaces, field instructions are not printed. */
export function teksWord(e: El): string {
  if (e.nama === 'w:instrText' || e.nama === 'w:drawing' || e.nama === 'w:pict') return '';
  if (e.nama === 'w:br' || e.nama === 'w:tab') return ' ';
  const isi = e.isi.map((a) => (typeof a === 'string' ? a : teksWord(a))).join('');
  return e.nama === 'w:p' ? `${isi} ` : isi;
}

/** Text of HTML as printed, without styles, charts and the mark of a draft. */
export function teksHtml(e: El): string {
  if (['style', 'svg', 'title'].includes(e.nama) || e.atribut.class === 'cap-draf') return '';
  if (e.nama === 'br') return ' ';
  return e.isi.map((a) => (typeof a === 'string' ? a : teksHtml(a))).join('');
}

export function rapat(teks: string): string {
  return teks.replace(/\s+/g, '');
}

export function lipat(teks: string): string {
  return teks.replace(/\s+/g, ' ').trim();
}
