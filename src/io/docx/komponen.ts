import { type ParagraphChild, TextRun, XmlComponent } from 'docx';

type Anak = XmlComponent | string;

/** An element of WordprocessingML that the docx package has no class for. */
class Mentah extends XmlComponent {
  constructor(nama: string, atribut: Readonly<Record<string, string>>, anak: readonly Anak[] = []) {
    super(nama);
    if (Object.keys(atribut).length > 0) this.root.push({ _attr: atribut });
    this.root.push(...anak);
  }
}

/** Raw elements are children of a paragraph in WordprocessingML, though not by the package's types. */
function anakParagraf(komponen: XmlComponent): ParagraphChild {
  return komponen as unknown as ParagraphChild;
}

/** Text between the two ends of a bookmark; `nomor` must be its own in the document. */
export function penanda(nomor: number, nama: string, isi: readonly ParagraphChild[]): ParagraphChild[] {
  const id = String(nomor);
  return [
    anakParagraf(new Mentah('w:bookmarkStart', { 'w:id': id, 'w:name': nama })),
    ...isi,
    anakParagraf(new Mentah('w:bookmarkEnd', { 'w:id': id })),
  ];
}

function karakterMedan(jenis: 'begin' | 'separate' | 'end', kotor = false): XmlComponent {
  const atribut = { 'w:fldCharType': jenis, ...(kotor ? { 'w:dirty': 'true' } : {}) };
  return new Mentah('w:r', {}, [new Mentah('w:fldChar', atribut)]);
}

/** The runs that open a complex field: begin, instruction, separate. `kotor` asks Word to compute it on opening. */
export function awalMedan(perintah: string, kotor = false): ParagraphChild[] {
  const instruksi = new Mentah('w:instrText', { 'xml:space': 'preserve' }, [` ${perintah} `]);
  return [karakterMedan('begin', kotor), new Mentah('w:r', {}, [instruksi]), karakterMedan('separate')].map(
    anakParagraf,
  );
}

export function akhirMedan(): ParagraphChild {
  return anakParagraf(karakterMedan('end'));
}

/** A complex field with the result it shows until it is computed. */
export function medan(perintah: string, hasil: string, kotor = false): ParagraphChild[] {
  return [...awalMedan(perintah, kotor), new TextRun(hasil), akhirMedan()];
}

/** A link to a bookmark. */
export function tautan(nama: string, isi: readonly ParagraphChild[]): ParagraphChild {
  const anak = isi as unknown as readonly XmlComponent[];
  return anakParagraf(new Mentah('w:hyperlink', { 'w:anchor': nama, 'w:history': '1' }, anak));
}
