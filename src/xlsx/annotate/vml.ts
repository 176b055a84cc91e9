import { type Geometry, reach } from './geometry.ts';

const ROOT =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const WIDTH = 330;
const CHARS_PER_LINE = 46;
const LINE = 17;

/** A note's box: cell from 0 and the text that must fit. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A new drawing part that holds note boxes. */
export function newDrawing(boxes: readonly NoteBox[], geometry: Geometry): string {
  const layout = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>';
  return `<xml ${ROOT}>${layout}${SHAPE_TYPE}${shapes(boxes, geometry, 1025, '')}</xml>`;
}

/** An existing drawing part with note boxes added; what it holds stays as it is. */
export function extendDrawing(vml: string, boxes: readonly NoteBox[], geometry: Geometry): string {
  const end = vml.lastIndexOf('</');
  if (end < 0) return newDrawing(boxes, geometry);
  const ids = [...vml.matchAll(/_x0000_s(\d+)/g)].map((m) => Number(m[1]));
  const first = Math.max(1024, ...ids) + 1;
  const type = vml.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE.replace('<v:shapetype', `<v:shapetype ${ROOT}`);
  return `${vml.slice(0, end)}${type}${shapes(boxes, geometry, first, ` ${ROOT}`)}${vml.slice(end)}`;
}

function shapes(boxes: readonly NoteBox[], geometry: Geometry, firstId: number, root: string): string {
  return boxes.map((box, i) => shape(box, geometry, firstId + i, root)).join('');
}

function shape({ row, column, text }: NoteBox, geometry: Geometry, id: number, root: string): string {
  const lines = text.split('\n').reduce((n, l) => n + Math.max(1, Math.ceil(l.length / CHARS_PER_LINE)), 0);
  const height = lines * LINE + 14;
  const top = Math.max(0, row - 1);
  const [rightColumn, rightOffset] = reach(column + 1, WIDTH, geometry.column);
  const [bottomRow, bottomOffset] = reach(top, height, geometry.row);
  const anchor = [column + 1, 12, top, 4, rightColumn, rightOffset, bottomRow, bottomOffset].join(', ');
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:${Math.round(WIDTH * 0.75)}pt;height:${Math.round(height * 0.75)}pt;z-index:${id - 1023};visibility:hidden`;
  return `<v:shape${root} id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
