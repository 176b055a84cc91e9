import { describe, expect, it } from 'vitest';
import { readWorkbookPart, workbookPath } from '../../../src/xlsx/read/workbook-part.ts';
import { readDirectory } from '../../../src/zip/directory.ts';
import { limitsWith } from '../../../src/zip/limits.ts';
import { type EntryOf, zipOf } from '../../support/crafted-zip.ts';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;

function packageOf(entries: readonly EntryOf[], limits = limitsWith()) {
  const bytes = zipOf(entries);
  return { bytes, directory: readDirectory(bytes, limits), limits, unpacked: 0 };
}

/** A workbook part with these sheets and relationships. */
function readParts(sheets: string, relations: string, limits = limitsWith(), path = 'xl/workbook.xml') {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)];
  return readWorkbookPart(
    packageOf(
      [
        {
          name: '_rels/.rels',
          data: `<Relationships>${relation('a', 'officeDocument', path)}</Relationships>`,
        },
        { name: path, data: `<workbook>${sheets}</workbook>` },
        { name: `${folder}_rels/${name}.rels`, data: `<Relationships>${relations}</Relationships>` },
      ],
      limits,
    ),
  );
}

describe('the workbook part', () => {
  it('lists its sheets with state and place, and says where the other parts are', () => {
    const part = readParts(
      '<workbookPr date1904="1"/><sheets><sheet name="PK" r:id="r1"/><sheet name="lama" state="veryHidden" r:id="r2"/></sheets>',
      relation('r1', 'worksheet', 'worksheets/s1.xml') +
        relation('r2', 'worksheet', '/xl/worksheets/s2.xml') +
        relation('r3', 'styles', 'gaya.xml'),
    );
    expect(part).toEqual({
      sheets: [
        { name: 'PK', state: 'visible', path: 'xl/worksheets/s1.xml' },
        { name: 'lama', state: 'veryHidden', path: 'xl/worksheets/s2.xml' },
      ],
      date1904: true,
      stylesPath: 'xl/gaya.xml',
      stringsPath: 'xl/sharedStrings.xml',
    });
  });

  it('may stand anywhere', () => {
    const part = readParts(
      '<sheets><sheet name="PK" r:id="r1"/></sheets>',
      relation('r1', 'worksheet', 's1.xml'),
      limitsWith(),
      'isi/buku.xml',
    );
    expect([part.sheets[0]?.path, part.stylesPath]).toEqual(['isi/s1.xml', 'isi/styles.xml']);
  });

  it('leaves chart sheets out, and refuses a workbook without any other', () => {
    const chart = relation('r1', 'chartsheet', 'chartsheets/c1.xml');
    expect(() => readParts('<sheets><sheet name="Grafik" r:id="r1"/></sheets>', chart)).toThrow('berkas/rusak');
  });

  it('refuses a sheet that leads nowhere, and more sheets than are allowed', () => {
    const list = '<sheets><sheet name="A" r:id="r1"/><sheet name="B" r:id="r2"/></sheets>';
    const one = relation('r1', 'worksheet', 's1.xml');
    expect(() => readParts(list, one)).toThrow('berkas/rusak');
    const both = one + relation('r2', 'worksheet', 's2.xml');
    expect(() => readParts(list, both, limitsWith({ sheets: 1 }))).toThrow('berkas/terlalu-besar');
  });
});

describe('where it stands', () => {
  const pathOf = (relations: string) =>
    workbookPath(packageOf([{ name: '_rels/.rels', data: `<Relationships>${relations}</Relationships>` }]));

  it('is stated by the package, else where Excel puts it', () => {
    expect(pathOf(relation('a', 'officeDocument', 'isi/buku.xml'))).toBe('isi/buku.xml');
    expect(pathOf('')).toBe('xl/workbook.xml');
  });

  it('tells a binary workbook from others', () => {
    expect(() => pathOf(relation('a', 'officeDocument', 'xl/workbook.bin'))).toThrow('berkas/bukan-xlsx');
  });
});
