import type { ChartData } from '../html/chart-data.ts';
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
  /** Charts that Office draws, in the order of the text. */
  readonly charts: StoredChart[];
}

/** A chart part of the package. */
interface StoredChart {
  /** Id of its relationship. */
  readonly id: string;
  readonly data: ChartData;
}

/** What a picture and a chart say of themselves. */
interface Shown {
  readonly alt: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** English Metric Units of a point. */
const EMU = 12_700;
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const SHAPES = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/**
 * A run with a chart that Office draws and edits, for programs that know Word's drawings of 2010 (`wps`: Word, LibreOffice);
 * the others show `fallback`, a run with its picture.
 */
export function inlineChart(data: ChartData, shown: Shown, fallback: string, store: PictureStore): string {
  const id = `rIdBagan${store.charts.length + 1}`;
  store.charts.push({ id, data });
  store.count += 1;
  const chart = el('c:chart', { 'xmlns:c': `${DRAWING}/chart`, 'r:id': id });
  const drawing = inlineDrawing(store.count, shown, `${DRAWING}/chart`, chart);
  const inner = fallback.replace(/^<w:r>|<\/w:r>$/g, '');
  return `<w:r>${el(
    'mc:AlternateContent',
    { 'xmlns:mc': COMPATIBILITY, 'xmlns:wps': SHAPES },
    el('mc:Choice', { Requires: 'wps' }, drawing),
    el('mc:Fallback', {}, inner),
  )}</w:r>`;
}

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
  return `<w:r>${inlineDrawing(number, { alt: picture.alt, size }, `${DRAWING}/picture`, pic)}</w:r>`;
}

/** A drawing in the line; `content` is of the kind that `uri` names. */
function inlineDrawing(number: number, { alt, size }: Shown, uri: string, content: string): string {
  const extent = { cx: Math.round(size.width * EMU), cy: Math.round(size.height * EMU) };
  const inner = el(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    el('wp:extent', extent),
    '<wp:effectExtent l="0" t="0" r="0" b="0"/>',
    el('wp:docPr', { id: number, name: `Gambar ${number}`, descr: alt }),
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    el('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, el('a:graphicData', { uri }, content)),
  );
  return `<w:drawing>${inner}</w:drawing>`;
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
