import { openPackage } from '../../src/xlsx/read/open-package.ts';
import { limitsWith } from '../../src/zip/limits.ts';
import { readPart } from '../../src/zip/part.ts';
import { writeZip } from '../../src/zip/write-zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';

/** Parts of a package by path. */
export type Parts = Readonly<Record<string, string | Buffer>>;

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Parts of a one-sheet workbook (sheet "PK", A1 = 5, B2 = "Jumlah"), in the way Excel writes them. */
export function makeBaseParts(
  extra: { sheetRoot?: string; afterData?: string; types?: string; sheetRels?: string } = {},
): Parts {
  const { afterData = '', types = '', sheetRels = '' } = extra;
  return {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${types}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="PK" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="B2" t="inlineStr"><is><t>Jumlah</t></is></c></row></sheetData>${afterData}</worksheet>`,
    ...(sheetRels === ''
      ? {}
      : {
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PKG}/relationships">${sheetRels}</Relationships>`,
        }),
  };
}

/** A relationship element of a sheet's .rels part. */
export function makeRelation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

/** The package as bytes. */
export function zip(parts: Parts): Buffer {
  return writeZip(
    Object.entries(parts).map(([name, content]) => ({
      name,
      content: typeof content === 'string' ? Buffer.from(content) : content,
    })),
  );
}

/** All parts of a package as text (latin1 for bytes that are no text), by path as stored. */
export function unzip(bytes: Buffer): Record<string, string> {
  const pack = openPackage(bytes, limitsWith());
  return Object.fromEntries(
    [...pack.directory.values()].map((entry) => [entry.name, readPart(pack, entry.name)?.toString('utf8') ?? '']),
  );
}

/** A workbook with a note by PEJABAT on A1, and its box. */
export function makeCommentedParts(): Parts {
  const comments = `<comments xmlns="${MAIN}"><authors><author>PEJABAT</author></authors><commentList><comment ref="A1" authorId="0"><text><t>catatan lama</t></text></comment></commentList></comments>`;
  const vml =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1030" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 15, 4, 4</x:Anchor><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
  return {
    ...makeBaseParts({
      afterData: '<drawing r:id="rId3"/><legacyDrawing r:id="rId2"/><tableParts count="0"/>',
      sheetRels:
        makeRelation('rId1', 'comments', '../comments1.xml') +
        makeRelation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
        makeRelation('rId3', 'drawing', '../drawings/drawing1.xml'),
      types:
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
    }),
    'xl/comments1.xml': comments,
    'xl/drawings/vmlDrawing1.vml': vml,
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    'xl/media/image1.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  };
}
