import { el } from './xml-element.ts';

/** Word's own shape of text fitted to a box (WordArt); its formulas keep the letters whole when the box is dragged. */
const FORMULAS = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];
const SHAPE_TYPE = `<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>${FORMULAS.map((f) => `<v:f eqn="${f}"/>`).join('')}</v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>`;
const STYLE =
  'position:absolute;margin-left:0;margin-top:0;width:320pt;height:82pt;rotation:315;z-index:-251657216;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin';

/** A run with a text across the page, grey and behind what is written; Word knows it as a watermark by the shape's id. */
export function watermark(text: string, font: string): string {
  const shape = el(
    'v:shape',
    {
      id: 'PowerPlusWaterMarkObject1',
      type: '#_x0000_t136',
      style: STYLE,
      'o:allowincell': 'f',
      fillcolor: '#D9D9D9',
      stroked: 'f',
    },
    '<v:fill opacity="0.5"/>',
    el('v:textpath', { style: `font-family:"${font}";font-size:1pt`, string: text }),
  );
  return `<w:r><w:pict>${SHAPE_TYPE}${shape}</w:pict></w:r>`;
}
