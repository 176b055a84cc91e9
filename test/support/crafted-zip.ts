import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as a test wants it; the stated fields may lie. */
export interface EntryOf {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Size stated in the directory and the local header, when it is not the true one. */
  readonly size?: number;
  readonly stored?: boolean;
}

/** A zip of entries, as Excel writes them. */
export function zipOf(entries: readonly EntryOf[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data);
    const packed = entry.stored === true ? data : deflateRawSync(data);
    const name = Buffer.from(entry.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(entry.stored === true ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.size ?? data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of the smallest workbook: sheets named L1, L2, ... with the given worksheet content. */
export function bookParts(...sheets: readonly (string | Uint8Array)[]): EntryOf[] {
  const list = sheets.map((_, i) => `<sheet name="L${i + 1}" sheetId="${i + 1}" r:id="r${i + 1}"/>`);
  const links = sheets.map(
    (_, i) => `<Relationship Id="r${i + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/s${i + 1}.xml"/>`,
  );
  return [
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: '_rels/.rels',
      data: `<Relationships><Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns:r="${RELATIONSHIPS}"><sheets>${list.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: `<Relationships>${links.join('')}</Relationships>` },
    ...sheets.map((data, i) => ({ name: `xl/worksheets/s${i + 1}.xml`, data })),
  ];
}

/** The smallest workbook with one sheet L1 of the given `<sheetData>` content. */
export function bookOf(rows: string): Buffer {
  return zipOf(bookParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`));
}
