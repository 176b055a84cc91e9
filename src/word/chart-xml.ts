import { escapeXml } from '../findings/escape-xml.ts';
import type { ChartData } from '../html/chart-data.ts';
import { el, otherPart } from './xml-element.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
/** Black and white copiers tell the series apart by grey and outline; the last one is dark, as in print. */
const FILLS = ['595959', 'FFFFFF'] as const;
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot', 'lgDash'] as const;
/** Hundredths of a point. */
const LETTER_SIZE = 850;
const SHEET = 'Data';

const val = (name: string, value: string | number): string => el(name, { val: value });

/** The part of a chart that Office draws and edits, its values printed, in the letters `font`: horizontal bars or lines, from zero. */
export function chartXml(data: ChartData, font: string): string {
  const format = data.unit === '' ? '#,##0' : `General"${data.unit}"`;
  const legend = el('c:legend', {}, val('c:legendPos', data.kind === 'bars' ? 't' : 'b'), val('c:overlay', 0));
  return otherPart(
    'c:chartSpace',
    {
      'xmlns:c': `${OFFICE}/drawingml/2006/chart`,
      'xmlns:a': `${OFFICE}/drawingml/2006/main`,
      'xmlns:r': `${OFFICE}/officeDocument/2006/relationships`,
    },
    val('c:roundedCorners', 0),
    el(
      'c:chart',
      {},
      val('c:autoTitleDeleted', 1),
      el('c:plotArea', {}, '<c:layout/>', plotXml(data, format), categoryAxis(data.kind), valueAxis(data.kind, format)),
      data.series.length > 1 ? legend : '',
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ),
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    lettersXml(`<a:latin typeface="${escapeXml(font)}"/>`),
    el('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
  );
}

function plotXml(data: ChartData, format: string): string {
  const series = data.series.map((_, i) => seriesXml(data, i, format));
  const axes = [val('c:axId', 1), val('c:axId', 2)];
  return data.kind === 'bars'
    ? el(
        'c:barChart',
        {},
        val('c:barDir', 'bar'),
        val('c:grouping', 'clustered'),
        val('c:varyColors', 0),
        ...series,
        val('c:gapWidth', 60),
        ...axes,
      )
    : el(
        'c:lineChart',
        {},
        val('c:grouping', 'standard'),
        val('c:varyColors', 0),
        ...series,
        val('c:marker', 1),
        ...axes,
      );
}

function seriesXml(data: ChartData, index: number, format: string): string {
  const series = data.series[index];
  const column = String.fromCharCode(66 + index);
  const last = data.categories.length + 1;
  const isBar = data.kind === 'bars';
  return el(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    el('c:tx', {}, textsXml(`${SHEET}!$${column}$1`, [series?.name ?? ''])),
    ...(isBar ? [barLook(data.series.length - 1 - index), val('c:invertIfNegative', 0)] : lineLook(index)),
    labelsXml(format, isBar ? 'outEnd' : 't'),
    el('c:cat', {}, textsXml(`${SHEET}!$A$2:$A$${last}`, data.categories)),
    el('c:val', {}, figuresXml(`${SHEET}!$${column}$2:$${column}$${last}`, series?.values ?? [])),
    isBar ? '' : val('c:smooth', 0),
  );
}

function barLook(fromLast: number): string {
  return el('c:spPr', {}, fillXml(FILLS[fromLast] ?? FILLS[0]), outlineXml());
}

/** Told apart by dashes and marks, as in print. */
function lineLook(index: number): readonly string[] {
  const dash = DASHES[index % DASHES.length] ?? DASHES[0];
  const line = el('a:ln', { w: 15875 }, fillXml('000000'), val('a:prstDash', dash));
  const mark = el('c:spPr', {}, fillXml(FILLS[index % FILLS.length] ?? FILLS[0]), outlineXml());
  return [el('c:spPr', {}, line), el('c:marker', {}, val('c:symbol', 'square'), val('c:size', 5), mark)];
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function outlineXml(): string {
  return el('a:ln', { w: 9525 }, fillXml('000000'));
}

/** The values beside their bars, or above their points. */
function labelsXml(format: string, place: 'outEnd' | 't'): string {
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  return el(
    'c:dLbls',
    {},
    el('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    lettersXml('', ' b="1"'),
    val('c:dLblPos', place),
    ...shown.map((name) => val(`c:show${name}`, name === 'Val' ? 1 : 0)),
  );
}

function textsXml(place: string, texts: readonly string[]): string {
  const points = texts.map((text, i) => el('c:pt', { idx: i }, el('c:v', {}, escapeXml(text))));
  return el('c:strRef', {}, el('c:f', {}, place), el('c:strCache', {}, val('c:ptCount', texts.length), ...points));
}

function figuresXml(place: string, values: readonly (number | null)[]): string {
  const points = values.map((value, i) => (value === null ? '' : el('c:pt', { idx: i }, el('c:v', {}, String(value)))));
  const cache = el(
    'c:numCache',
    {},
    '<c:formatCode>General</c:formatCode>',
    val('c:ptCount', values.length),
    ...points,
  );
  return el('c:numRef', {}, el('c:f', {}, place), cache);
}

/** The first category of bars stands on top. */
function categoryAxis(kind: ChartData['kind']): string {
  return el(
    'c:catAx',
    {},
    val('c:axId', 1),
    el('c:scaling', {}, val('c:orientation', kind === 'bars' ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', kind === 'bars' ? 'l' : 'b'),
    ...axisLook('General', '000000'),
    val('c:crossAx', 2),
    val('c:crosses', 'autoZero'),
    val('c:auto', 1),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 0),
  );
}

/** From zero, at the bottom of bars, below their last category, and at the left of lines. */
function valueAxis(kind: ChartData['kind'], format: string): string {
  return el(
    'c:valAx',
    {},
    val('c:axId', 2),
    el('c:scaling', {}, val('c:orientation', 'minMax'), val('c:min', 0)),
    val('c:delete', 0),
    val('c:axPos', kind === 'bars' ? 'b' : 'l'),
    `<c:majorGridlines>${lineXml('BFBFBF')}</c:majorGridlines>`,
    ...axisLook(format, 'BFBFBF'),
    val('c:crossAx', 1),
    val('c:crosses', kind === 'bars' ? 'max' : 'autoZero'),
    val('c:crossBetween', 'between'),
  );
}

function axisLook(format: string, color: string): readonly string[] {
  return [
    el('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    lineXml(color),
  ];
}

function lineXml(color: string): string {
  return `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}

function lettersXml(family: string, more = ''): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${LETTER_SIZE}"${more}>${family}</a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}
