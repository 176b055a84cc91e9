import {
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { type TataDokumen, twip, twipMm } from './document-layout.ts';

/** What the pages of a section are. */
export interface JenisSeksi {
  readonly jenis: 'sampul' | 'romawi' | 'arab';
  readonly lanskap: boolean;
}

/** Sections as the docx package takes them: paper, margins, page numbers, running head, and the mark of a draft. */
export function bagianHalaman(
  seksi: readonly JenisSeksi[],
  t: TataDokumen,
  draf: string | null,
): readonly ISectionOptions[] {
  const awal = (jenis: JenisSeksi['jenis']): number => seksi.findIndex((s) => s.jenis === jenis);
  return seksi.map((s, i): ISectionOptions => {
    const sebelum = seksi[i - 1];
    const baru = sebelum === undefined || (sebelum.jenis === 'sampul') !== (s.jenis === 'sampul');
    const tinggi = { width: twipMm(t.kertas.lebar), height: twipMm(t.kertas.tinggi) };
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { ...tinggi, orientation: s.lanskap ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: {
            top: twipMm(t.margin.atas * 10),
            right: twipMm(t.margin.kanan * 10),
            bottom: twipMm(t.margin.bawah * 10),
            left: twipMm(t.margin.kiri * 10),
            header: twipMm(Math.max(t.margin.atas * 10 - 11, 4)),
            footer: twipMm(Math.max(t.margin.bawah * 5 - 2, 4)),
            gutter: 0,
          },
          pageNumbers: {
            formatType: s.jenis === 'romawi' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL,
            ...(awal(s.jenis) === i && s.jenis !== 'sampul' ? { start: 1 } : {}),
          },
        },
      },
      // A section without its own takes those of the section before it.
      ...(baru ? { headers: { default: kepala(s, t, draf) }, footers: { default: kaki(s) } } : {}),
      children: [],
    };
  });
}

function kepala(s: JenisSeksi, t: TataDokumen, draf: string | null): Header {
  const cap =
    draf === null
      ? []
      : [new TextWatermark({ text: draf, font: t.huruf, color: 'D9D9D9', width: 320, height: 82 })];
  const kop = s.jenis === 'sampul' ? '' : t.kop;
  const garis =
    kop === ''
      ? {}
      : { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 11, color: '000000' } } };
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        ...garis,
        spacing: { after: twip(0) },
        children: [...cap, ...(kop === '' ? [] : [new TextRun(kop)])],
      }),
    ],
  });
}

function kaki(s: JenisSeksi): Footer {
  const nomor = s.jenis === 'sampul' ? [] : [new TextRun({ children: [PageNumber.CURRENT] })];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: nomor })] });
}
