import { prepareLogo } from '../../../src/files/photos.ts';
import { readPictures } from '../../../src/xlsx/read/read-pictures.ts';
import { makeBaseParts, makeRelation, zip } from '../../support/workbook-parts.ts';
import { makeCaseBuku } from '../base-buku.ts';
import type { Case } from '../case.ts';

const DRAWING_NAMES = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose sheet PK holds a picture at B3 that is no picture. */
function makeBrokenPicture(): Uint8Array {
  const corner = (name: string, row: number): string =>
    `<xdr:${name}><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const drawing = `<xdr:wsDr xmlns:xdr="${DRAWING_NAMES}" xmlns:a="${A}" xmlns:r="${R}"><xdr:twoCellAnchor>${corner('from', 2)}${corner('to', 5)}<xdr:pic><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${makeRelation('rId1', 'image', '../media/logo.png')}</Relationships>`;
  return zip({
    ...makeBaseParts({
      afterData: '<drawing r:id="rId1"/>',
      sheetRels: makeRelation('rId1', 'drawing', '../drawings/drawing1.xml'),
    }),
    'xl/drawings/drawing1.xml': drawing,
    'xl/drawings/_rels/drawing1.xml.rels': rels,
    'xl/media/logo.png': 'bukan gambar',
  });
}

/** Cases of the codes in catalog/gambar.ts. */
export const PICTURE_CASES: readonly Case[] = [
  {
    code: 'gambar/rusak',
    find: () => readPictures(makeBrokenPicture(), 'PK').findings,
    place: 'PK!B3',
    drawn: () => makeCaseBuku({}),
  },
  {
    code: 'gambar/pengolah-tidak-jalan',
    find: async () => {
      const refuse = (): Promise<never> => Promise.reject(new Error('libvips-cpp.so: cannot open shared object file'));
      return (await prepareLogo({ name: 'logo.png', bytes: Buffer.from('gambar'), caption: '' }, refuse)).findings;
    },
  },
];
