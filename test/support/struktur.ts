import { type Dict, isDict, isName, isRef, type PdfValue } from '../../src/print/pdf/pdf-value.ts';
import { dictOf, type PdfFile, resolve } from '../../src/print/pdf/read-pdf.ts';

/** A structure element of a tagged PDF. */
export interface Unsur {
  readonly jenis: string;
  readonly alt: string | null;
  readonly anak: readonly Unsur[];
  /** Marked content and objects below it. */
  readonly isi: number;
  readonly atribut: ReadonlyMap<string, PdfValue>;
}

const teks = (v: PdfValue | undefined): string | null => {
  if (typeof v !== 'object' || v === null || !('text' in v)) return null;
  const isi = v.text;
  return isi.startsWith('\xfe\xff') ? Buffer.from(isi.slice(2), 'latin1').swap16().toString('utf16le') : isi;
};

const deret = (v: PdfValue | undefined): readonly PdfValue[] =>
  v === undefined ? [] : Array.isArray(v) ? (v as readonly PdfValue[]) : [v];

/** The structure tree of a PDF as Chromium printed it, before it was finished. */
export function pohonStruktur(file: PdfFile): Unsur {
  const akar = dictOf(file, dictOf(file, { ref: file.root }, 'catalogue').get('StructTreeRoot'), 'tree');
  return unsur(file, akar);
}

function unsur(file: PdfFile, dict: Dict): Unsur {
  const s = dict.get('S');
  const anak: Unsur[] = [];
  let isi = 0;
  for (const k of deret(resolve(file, dict.get('K')))) {
    const nilai = isRef(k) ? resolve(file, k) : k;
    if (isDict(nilai) && nilai.has('S')) anak.push(unsur(file, nilai));
    else isi++;
  }
  const atribut = new Map<string, PdfValue>();
  for (const a of deret(resolve(file, dict.get('A')))) {
    const isian = isRef(a) ? resolve(file, a) : a;
    if (isDict(isian)) for (const [nama, v] of isian) atribut.set(nama, v);
  }
  return { jenis: isName(s) ? s.name : 'Root', alt: teks(dict.get('Alt')), anak, isi, atribut };
}

/** Every element, in reading order. */
export function semuaUnsur(akar: Unsur): readonly Unsur[] {
  return [akar, ...akar.anak.flatMap(semuaUnsur)];
}
