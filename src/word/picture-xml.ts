import type { GambarSiap } from './prepare-pictures.ts';
import { el } from './xml-element.ts';

/** A picture file of the package. */
export interface BerkasGambar {
  /** Id of its relationship. */
  readonly id: string;
  /** Name within word/media. */
  readonly nama: string;
  readonly isi: Buffer;
}

/** Pictures used so far in a document. */
export interface DaftarGambar {
  /** How many stand in the text. */
  banyak: number;
  readonly berkas: BerkasGambar[];
}

/** English Metric Units of a point. */
const EMU = 12_700;
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
const SVG_EXT = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A run with a picture of a size in points, its alternative text, and the SVG for programs that draw it. */
export function gambarDalamBaris(
  g: GambarSiap,
  ukuran: { readonly lebar: number; readonly tinggi: number },
  daftar: DaftarGambar,
): string {
  daftar.banyak += 1;
  const nomor = daftar.banyak;
  const sisi = { cx: Math.round(ukuran.lebar * EMU), cy: Math.round(ukuran.tinggi * EMU) };
  const nama = `Gambar ${nomor}`;
  const svg =
    g.svg === null
      ? ''
      : el(
          'a:extLst',
          {},
          el(
            'a:ext',
            { uri: SVG_EXT },
            el('asvg:svgBlip', { 'xmlns:asvg': SVG, 'r:embed': simpan(daftar, 'svg', g.svg) }),
          ),
        );
  const pic = el(
    'pic:pic',
    { 'xmlns:pic': `${DRAWING}/picture` },
    el(
      'pic:nvPicPr',
      {},
      el('pic:cNvPr', { id: nomor, name: nama }),
      '<pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr>',
    ),
    el(
      'pic:blipFill',
      {},
      el('a:blip', { 'r:embed': simpan(daftar, g.jenis, g.bytes) }, svg),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    el(
      'pic:spPr',
      {},
      el('a:xfrm', {}, '<a:off x="0" y="0"/>', el('a:ext', sisi)),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  );
  const dalam = el(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    el('wp:extent', sisi),
    '<wp:effectExtent l="0" t="0" r="0" b="0"/>',
    el('wp:docPr', { id: nomor, name: nama, descr: g.alt }),
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    el(
      'a:graphic',
      { 'xmlns:a': `${DRAWING}/main` },
      el('a:graphicData', { uri: `${DRAWING}/picture` }, pic),
    ),
  );
  return `<w:r><w:drawing>${dalam}</w:drawing></w:r>`;
}

/** The relationship of a picture file; one that is there already is used again. */
function simpan(daftar: DaftarGambar, akhiran: string, isi: Buffer): string {
  const ada = daftar.berkas.find((b) => b.isi.equals(isi));
  if (ada !== undefined) return ada.id;
  const nomor = daftar.berkas.length + 1;
  const berkas = { id: `rIdGambar${nomor}`, nama: `gambar${nomor}.${akhiran}`, isi };
  daftar.berkas.push(berkas);
  return berkas.id;
}
