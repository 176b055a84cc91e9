import { loadSharp, openSharp, type SharpLibrary, type SharpLoader } from '../files/load-sharp.ts';
import { excerpt } from '../findings/clean.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { grayPng } from './gray-png.ts';
import { findElements, type HtmlElement } from './html-tree.ts';
import { type LetterOutlines, outlineTexts } from './outline-texts.ts';

/** A picture ready to be put into the document. */
export interface ReadyPicture {
  readonly kind: 'png' | 'jpg' | 'gif';
  readonly bytes: Buffer;
  /** Natural size in points. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** The drawing itself, for programs that show SVG; `bytes` is then its picture. */
  readonly svg: Buffer | null;
}

const CHART_DPI = 200;

/**
 * Pictures of a document by their element: charts (svg) also as PNG, with the report's own letters drawn as outlines,
 * so that they look the same on a machine without fonts. `font` is the family as Word knows it, `outlines` its outlines,
 * `load` gives sharp: where it cannot run there are none, with one finding.
 */
export async function preparePictures(
  root: HtmlElement,
  font: string,
  outlines: LetterOutlines,
  load: SharpLoader = loadSharp,
): Promise<Checked<ReadonlyMap<HtmlElement, ReadyPicture>>> {
  const all = findElements(root, (e) => e.name === 'svg' || e.name === 'img');
  if (all.length === 0) return { value: new Map(), findings: [] };
  const { value: sharp, findings: missing } = await openSharp(load);
  if (sharp === null) return { value: new Map(), findings: missing };
  const drawn = await Promise.all(
    all.map((e) => (e.name === 'svg' ? fromSvg(sharp, e, font, outlines) : fromImg(sharp, e)).catch(() => null)),
  );
  const value = new Map<HtmlElement, ReadyPicture>();
  const findings: Finding[] = [];
  all.forEach((e, i) => {
    const ready = drawn[i];
    if (ready) value.set(e, ready);
    else findings.push(makeFinding('docx/gambar-tidak-terbaca', { alt: excerpt(altOf(e), 80) }));
  });
  return { value, findings };
}

/** Alternative text of an svg or img. */
export function altOf(element: HtmlElement): string {
  return element.attributes.alt ?? element.attributes['aria-label'] ?? '';
}

async function fromSvg(
  sharp: SharpLibrary,
  element: HtmlElement,
  font: string,
  outlines: LetterOutlines,
): Promise<ReadyPicture> {
  const { width, height } = svgSize(element.source);
  const bytes = await drawSvg(sharp, outlineTexts(element.source, outlines), width, height);
  const svg = Buffer.from(element.source.replace(/'Lapkin Huruf', 'Lapkin Simbol'/g, `'${font}'`));
  return { kind: 'png', bytes, width, height, alt: altOf(element), svg };
}

function toPixels(pt: number): number {
  return Math.round((pt * CHART_DPI) / 72);
}

/** Any SVG as PNG, of a size in points. */
async function drawSvg(sharp: SharpLibrary, svg: string, width: number, height: number): Promise<Buffer> {
  const drawn = sharp(Buffer.from(sizeInPixels(svg, width, height))).flatten({ background: '#ffffff' });
  const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true });
  return grayPng({ data, ...info }) ?? drawn.png().toBuffer();
}

/** The drawing with its size in pixels of the picture; the rasteriser reckons other units twice. */
function sizeInPixels(svg: string, width: number, height: number): string {
  return svg.replace(/<svg\b[^>]*>/, (head) =>
    head
      .replace(/\s(?:width|height)="[^"]*"/g, '')
      .replace('<svg', `<svg width="${toPixels(width)}" height="${toPixels(height)}"`)
      .replace(/^(?!.*viewBox)(.*)>$/s, `$1 viewBox="0 0 ${width / 0.75} ${height / 0.75}">`),
  );
}

/** Width and height in points, from the attributes (pt, mm or px) or the viewBox. */
function svgSize(source: string): { readonly width: number; readonly height: number } {
  const head = /<svg\b[^>]*>/.exec(source)?.[0] ?? '';
  const box =
    /viewBox="([^"]*)"/
      .exec(head)?.[1]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const side = (name: string, fallback: number | undefined): number => {
    const [, figure, unit] = new RegExp(`\\s${name}="([\\d.]+)(pt|mm|cm|px|)"`).exec(head) ?? [];
    if (figure === undefined) return fallback ?? 300;
    const pt: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 720 / 25.4 };
    return Number(figure) * (pt[unit ?? ''] ?? 0.75);
  };
  return { width: side('width', box[2]), height: side('height', box[3]) };
}

async function fromImg(sharp: SharpLibrary, element: HtmlElement): Promise<ReadyPicture> {
  const [, mime = '', base64, data = ''] =
    /^data:([^;,]+)(?:;[^,]*?)??(;base64)?,(.*)$/s.exec(element.attributes.src ?? '') ?? [];
  if (mime === '') throw new Error('not a data URL');
  const original = base64 === undefined ? Buffer.from(decodeURIComponent(data)) : Buffer.from(data, 'base64');
  const svg = mime.startsWith('image/svg');
  const known = ({ 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const)[mime];
  const kind = known ?? 'png';
  const bytes =
    known === undefined
      ? await sharp(original, svg ? { density: 300 } : {})
          .png()
          .toBuffer()
      : original;
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  if (width === 0 || height === 0) throw new Error('no size');
  return {
    kind,
    bytes,
    width: width * 0.75,
    height: height * 0.75,
    alt: altOf(element),
    svg: svg ? original : null,
  };
}
