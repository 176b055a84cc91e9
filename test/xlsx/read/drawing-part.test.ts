import { expect, test } from 'vitest';
import { readAnchors } from '../../../src/xlsx/read/drawing-part.ts';

const corner = (name: string, row: number | string, column: number | string): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>${row}</xdr:row></xdr:${name}>`;
const picture = (relation: string, attributes = ''): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Foto" ${attributes}/></xdr:nvPicPr><a:blip r:embed="${relation}"/></xdr:pic>`;
const anchor = (kind: string, content: string): string => `<xdr:${kind}>${content}</xdr:${kind}>`;
const read = (...anchors: readonly string[]) =>
  readAnchors(Buffer.from(`<xdr:wsDr>${anchors.join('')}</xdr:wsDr>`), 'xl/drawings/d1.xml');

test('rows and columns of a drawing count from 0, here from 1', () => {
  const content = corner('from', 4, 1) + corner('to', 9, 3) + picture('rId1');
  expect(read(anchor('twoCellAnchor', content))).toEqual([
    { row: 5, column: 2, rowTo: 10, columnTo: 4, relation: 'rId1' },
  ]);
});

test('an anchor of one cell ends where it begins; one without a cell stands in the first', () => {
  expect(
    read(anchor('oneCellAnchor', corner('from', 2, 2) + picture('rId1')), anchor('absoluteAnchor', picture('rId2'))),
  ).toEqual([
    { row: 3, column: 3, rowTo: 3, columnTo: 3, relation: 'rId1' },
    { row: 1, column: 1, rowTo: 1, columnTo: 1, relation: 'rId2' },
  ]);
});

test('hidden pictures, shapes and charts are passed over', () => {
  expect(
    read(
      anchor('oneCellAnchor', corner('from', 0, 0) + picture('rId1', 'hidden="1"')),
      anchor('oneCellAnchor', `${corner('from', 0, 0)}<xdr:sp/>`),
      anchor('oneCellAnchor', corner('from', 0, 0) + picture('rId3', 'hidden="0"')),
    ).map(({ relation }) => relation),
  ).toEqual(['rId3']);
});

test('places that no sheet has are its first row and column', () => {
  const content = corner('from', 1_048_576, 'x') + picture('rId1');
  expect(read(anchor('oneCellAnchor', content))[0]).toMatchObject({ row: 1, column: 1 });
});
