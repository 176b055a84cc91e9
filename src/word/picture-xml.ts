import type { ReadyPicture } from './prepare-pictures.ts';
import { el } from './xml-element.ts';

/** A picture file of the package. */
interface PictureFile {
  /** Id of its relationship. */
  readonly id: string;
  /** Name within word/media. */
  readonly name: string;
  readonly content: Buffer;
}

/** Pictures used so far in a document. */
export interface PictureStore {
  /** How many stand in the text. */
  count: number;
  readonly files: PictureFile[];
}

/** English Metric Units of a point. */
const EMU = 12_700;
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A run with a picture of a size in points, its alternative text, and the SVG for programs that draw it. */
export function inlinePicture(
  picture: ReadyPicture,
  size: { readonly width: number; readonly height: number },
  store: PictureStore,
): string {
  store.count += 1;
  const number = store.count;
  const name = `Gambar ${number}`;
  const extent = { cx: Math.round(size.width * EMU), cy: Math.round(size.height * EMU) };
  const svgId = picture.svg === null ? null : storePicture(store, 'svg', picture.svg);
  const svgBlip = el('asvg:svgBlip', { 'xmlns:asvg': SVG, 'r:embed': svgId ?? '' });
  const svg = svgId === null ? '' : `<a:extLst>${el('a:ext', { uri: SVG_EXTENSION }, svgBlip)}</a:extLst>`;
  const blip = el('a:blip', { 'r:embed': storePicture(store, picture.kind, picture.bytes) }, svg);
  const pic = el(
    'pic:pic',
    { 'xmlns:pic': `${DRAWING}/picture` },
    `<pic:nvPicPr>${el('pic:cNvPr', { id: number, name })}<pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>`,
    `<pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/>${el('a:ext', extent)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
  );
  const inner = el(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    el('wp:extent', extent),
    '<wp:effectExtent l="0" t="0" r="0" b="0"/>',
    el('wp:docPr', { id: number, name, descr: picture.alt }),
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    el('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, el('a:graphicData', { uri: `${DRAWING}/picture` }, pic)),
  );
  return `<w:r><w:drawing>${inner}</w:drawing></w:r>`;
}

/** The relationship of a picture file; one that is there already is used again. */
function storePicture(store: PictureStore, suffix: string, content: Buffer): string {
  const existing = store.files.find((b) => b.content.equals(content));
  if (existing !== undefined) return existing.id;
  const number = store.files.length + 1;
  const file = { id: `rIdGambar${number}`, name: `gambar${number}.${suffix}`, content };
  store.files.push(file);
  return file.id;
}
