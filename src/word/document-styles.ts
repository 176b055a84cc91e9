import type { IDocumentDefaultsOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { jarakBaris, type TataDokumen, twip } from './document-layout.ts';

/** The line of a picture: a multiple below one would cut it off. */
const SATU = { line: 240, lineRule: 'auto' } as const;
/** First-line indent of a body paragraph: 1,25 cm. */
const MENJOROK = 709;
const KIRI = 'left';
const TENGAH = 'center';

/** The styles of a report: Word's own names, so that an editor finds them in the gallery. */
export function gayaDokumen(t: TataDokumen, bahasa: string, ukuranTabel: readonly number[]): IStylesOptions {
  // Wide spacing as a height, so that a page holds the lines of the print whatever the family; narrow spacing as a
  // multiple, so that nothing is cut off.
  const baris = (css: number, before = 0, after = 0, pt = 12) => ({
    ...(css >= 1.25
      ? { line: twip(css * pt), lineRule: 'atLeast' as const }
      : { line: jarakBaris(t, css), lineRule: 'auto' as const }),
    before: twip(before),
    after: twip(after),
  });
  const dasar: IDocumentDefaultsOptions = {
    run: {
      font: t.huruf,
      size: 24,
      color: '000000',
      language: { value: bahasa, eastAsia: bahasa, bidirectional: 'ar-SA' },
    },
    paragraph: { alignment: 'both', spacing: baris(1.5) },
  };
  const judul = (size: number, before: number, after: number, alignment: typeof KIRI | typeof TENGAH) => ({
    run: { font: t.huruf, size, bold: true, color: '000000' },
    paragraph: { alignment, keepNext: true, keepLines: true, spacing: baris(1.5, before, after, size / 2) },
    next: 'BodyText',
    quickFormat: true,
  });
  const gaya = (
    id: string,
    name: string,
    paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
    run: NonNullable<IParagraphStyleOptions['run']> = {},
  ): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, run });
  return {
    default: {
      document: dasar,
      heading1: { ...judul(26, 0, 18, TENGAH), run: { ...judul(26, 0, 18, TENGAH).run, allCaps: true } },
      heading2: judul(24, 12, 3, KIRI),
      heading3: judul(24, 9, 3, KIRI),
      caption: {
        run: { size: 22, bold: true, italics: false, color: '000000' },
        paragraph: { alignment: TENGAH, keepLines: true, spacing: baris(1.3, 4, 4, 11) },
        quickFormat: true,
      },
      listParagraph: { paragraph: { spacing: baris(1.5) } },
      hyperlink: { run: { color: '000000', underline: { type: 'none' } } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: {}, paragraph: {} },
      gaya('BodyText', 'Body Text', { indent: { firstLine: MENJOROK } }),
      gaya('Rapat', 'Paragraf Rapat', { spacing: baris(1.5, 0, 6) }),
      gaya('Pusat', 'Paragraf Tengah', { alignment: TENGAH }),
      gaya('SubKegiatan', 'Sub Kegiatan', { alignment: KIRI, keepNext: true, spacing: baris(1.5, 6) }),
      gaya('Faktor', 'Judul Faktor', { keepNext: true, spacing: baris(1.5, 3) }, { italics: true }),
      gaya('Catatan', 'Catatan Tabel', { spacing: baris(1.25, 0, 3, 10) }, { size: 20 }),
      gaya('ListBullet', 'List Bullet', {}),
      gaya('ListNumber', 'List Number', {}),
      gaya('ListCheck', 'Daftar Centang', {}),
      gaya('Gambar', 'Gambar', { alignment: TENGAH, keepNext: true, spacing: SATU }),
      gaya('Sampul', 'Sampul', { alignment: TENGAH, spacing: baris(1.2) }, { bold: true }),
      gaya('TandaTangan', 'Tanda Tangan', {
        alignment: KIRI,
        keepNext: true,
        keepLines: true,
        spacing: baris(1.25),
      }),
      gaya('Header', 'header', { alignment: TENGAH, spacing: SATU }, { size: 18 }),
      gaya('Footer', 'footer', { alignment: TENGAH, spacing: SATU }, { size: 22 }),
      ...ukuranTabel.flatMap((pt) => [
        gaya(
          `IsiTabel${kode(pt)}`,
          `Isi Tabel ${dalamNama(pt)}`,
          { alignment: KIRI, spacing: baris(1.1) },
          { size: pt * 2 },
        ),
        gaya(
          `KepalaTabel${kode(pt)}`,
          `Kepala Tabel ${dalamNama(pt)}`,
          { alignment: TENGAH, spacing: baris(1.1) },
          { size: Math.round(pt * 0.92 * 2), bold: true },
        ),
      ]),
    ],
  };
}

/** A size as the end of a style's id: 9.5 -> "9_5". */
export function kode(pt: number): string {
  return String(pt).replace('.', '_');
}

/** A size within the name of a style, where a comma would part two names: 9.5 -> "9½". */
function dalamNama(pt: number): string {
  return String(pt).replace('.5', '½');
}

/** Indent of list level `n` (from 0) in twips: 1,1 cm each. */
export function jorokDaftar(n: number): number {
  return 624 * (n + 1);
}
