import { isDict, isRef, type PdfValue } from '../../src/print/pdf/pdf-value.ts';
import { fontErrors } from './font-errors.ts';
import { nameOf, PdfObjects, stringOf } from './pdf-objects.ts';

/** Actions and annotations that an archive may not hold (ISO 19005-2, 6.3.1 and 6.5.1). */
const ACTIONS = [
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'JavaScript',
  'Hide',
  'SetOCGState',
  'Rendition',
  'Trans',
  'GoTo3DView',
];
const ANNOTATIONS = ['3D', 'Sound', 'Screen', 'Movie', 'FileAttachment'];
const FILTERS = [
  'FlateDecode',
  'DCTDecode',
  'ASCII85Decode',
  'ASCIIHexDecode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'JPXDecode',
];

/** Entries of the catalogue that an archive may not have, or that no file of lapkin's has. */
const CATALOGUE = [
  ['AcroForm', '6.4.1'],
  ['NeedsRendering', '6.4.2'],
  ['OCProperties', '6.9'],
  ['Requirements', '6.11'],
] as const;

/** Errors of a finished PDF by the clauses of ISO 19005-2 (PDF/A-2) at level A or U, as far as a file of lapkin's can meet them. */
export function archiveErrors(bytes: Buffer, level: 'A' | 'U'): readonly string[] {
  const file = new PdfObjects(bytes);
  return [
    ...fileErrors(bytes, file),
    ...colorErrors(file),
    ...metadataErrors(file, level),
    ...objectErrors(file),
    ...contentErrors(file),
    ...fontErrors(file).map((error) => `6.2.11 ${error}`),
    ...(level === 'A' ? tagErrors(file) : []),
  ];
}

function fileErrors(bytes: Buffer, file: PdfObjects): readonly string[] {
  const head = bytes.subarray(0, 15);
  return [
    ...(/^%PDF-1\.[0-7]\n%/.test(head.toString('latin1')) && head.subarray(10, 14).every((byte) => byte > 127)
      ? []
      : ['6.1.2 header']),
    ...(file.list(file.trailer.get('ID')).length === 2 ? [] : ['6.1.3 no ID']),
    ...(file.trailer.has('Encrypt') ? ['6.1.3 encrypted'] : []),
    ...(bytes.toString('latin1').trimEnd().endsWith('%%EOF') ? [] : ['6.1.3 data after the end']),
    ...(file.bodies.size > 8_388_607 ? ['6.1.13 objects'] : []),
  ];
}

/** 6.2.3: one intent with an ICC profile of three colours; without it no device colours. */
function colorErrors(file: PdfObjects): readonly string[] {
  const intents = file.list(file.catalogue.get('OutputIntents')).map((one) => file.dict(one));
  const [intent] = intents;
  if (intents.length !== 1 || intent === undefined || nameOf(intent.get('S')) !== 'GTS_PDFA1')
    return ['6.2.3 no output intent'];
  const ref = intent.get('DestOutputProfile');
  const profile = isRef(ref) ? file.streams.get(ref.ref) : undefined;
  const version = profile?.readUInt32BE(8) ?? 0;
  return [
    ...(stringOf(intent.get('OutputConditionIdentifier')) === '' ? ['6.2.3 no condition'] : []),
    ...(isRef(ref) && file.dict(ref).get('N') === 3 ? [] : ['6.2.3 N']),
    ...(profile?.toString('latin1', 12, 20) === 'mntrRGB ' && profile.readUInt32BE(0) === profile.length
      ? []
      : ['6.2.3 profile']),
    ...(version >= 0x02000000 && version <= 0x04200000 ? [] : ['6.2.3 version of the profile']),
    ...(file.allDicts().some((dict) => /CMYK/.test(nameOf(dict.get('ColorSpace')))) ? ['6.2.4.3 DeviceCMYK'] : []),
  ];
}

/** 6.6: XMP that says the level, explains what it adds, and agrees with Info. */
function metadataErrors(file: PdfObjects, level: 'A' | 'U'): readonly string[] {
  const ref = file.catalogue.get('Metadata');
  const xmp = isRef(ref) ? (file.streams.get(ref.ref)?.toString('utf8') ?? '') : '';
  const info = file.dict(file.trailer.get('Info'));
  const said = (pattern: RegExp): string =>
    (pattern.exec(xmp)?.[1] ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const date = (value: PdfValue | undefined): string =>
    stringOf(value).replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const pairs: readonly (readonly [string, string, string])[] = [
    ['Title', stringOf(info.get('Title')), said(/<dc:title><rdf:Alt><rdf:li [^>]*>([^<]*)</)],
    ['Author', stringOf(info.get('Author')), said(/<dc:creator><rdf:Seq><rdf:li>([^<]*)</)],
    ['Creator', stringOf(info.get('Creator')), said(/<xmp:CreatorTool>([^<]*)</)],
    ['Producer', stringOf(info.get('Producer')), said(/<pdf:Producer>([^<]*)</)],
    ['CreationDate', date(info.get('CreationDate')), said(/<xmp:CreateDate>([^<]*)</)],
    ['ModDate', date(info.get('ModDate')), said(/<xmp:ModifyDate>([^<]*)</)],
  ];
  return [
    ...(isRef(ref) && file.dict(ref).has('Filter') ? ['6.6.2.1 filter'] : []),
    ...(said(/<pdfaid:part>(\d)</) === '2' ? [] : ['6.6.4 part']),
    ...(said(/<pdfaid:conformance>(\w)</) === level ? [] : ['6.6.4 conformance']),
    ...(xmp.includes('<pdfuaid:part>') && !/<pdfaSchema:prefix>pdfuaid</.test(xmp) ? ['6.6.2.3.3 schema'] : []),
    ...pairs.flatMap(([name, a, b]) => (a === b ? [] : [`6.6.3 ${name}: ${a} and ${b}`])),
  ];
}

function objectErrors(file: PdfObjects): readonly string[] {
  const errors = new Set<string>();
  for (const dict of file.allDicts()) {
    const subtype = nameOf(dict.get('Subtype'));
    if (ANNOTATIONS.includes(subtype)) errors.add(`6.3.1 ${subtype}`);
    if (subtype === 'Link' && (Number(dict.get('F') ?? 0) & 0b100011) !== 0) errors.add('6.3.2 hidden link');
    if (subtype === 'Link' && (Number(dict.get('F') ?? 0) & 4) === 0) errors.add('6.3.2 link not printed');
    if (ACTIONS.includes(nameOf(dict.get('S'))) && dict.has('S') && !dict.has('P'))
      errors.add(`6.5.1 ${nameOf(dict.get('S'))}`);
    if (dict.has('AA') || dict.has('JS')) errors.add('6.5.2 additional action');
    if (dict.has('TR') || (dict.has('TR2') && nameOf(dict.get('TR2')) !== 'Default')) errors.add('6.2.5 TR');
    if (
      dict.has('BM') &&
      !['Normal', 'Compatible', 'Multiply', 'Screen', 'Overlay', 'Darken', 'Lighten'].includes(nameOf(dict.get('BM')))
    )
      errors.add('6.2.10 BM');
    if (subtype === 'Image' && dict.get('Interpolate') === true) errors.add('6.2.8 Interpolate');
    if (subtype === 'Image' && (dict.has('Alternates') || dict.has('OPI'))) errors.add('6.2.8 Alternates');
    if (subtype === 'PS' || dict.has('PS') || dict.has('Ref')) errors.add('6.2.9 PostScript or reference');
    if (dict.has('F') && dict.has('Length')) errors.add('6.1.7 external stream');
    for (const filter of file.list(dict.get('Length') === undefined ? undefined : dict.get('Filter'))) {
      if (!FILTERS.includes(nameOf(filter))) errors.add(`6.1.7 ${nameOf(filter)}`);
    }
    for (const [key, value] of dict) {
      if (key.length > 127 || nameOf(value).length > 127) errors.add('6.1.13 name of more than 127 bytes');
    }
  }
  for (const [key, clause] of CATALOGUE) if (file.catalogue.has(key)) errors.add(`${clause} ${key}`);
  if (file.dict(file.catalogue.get('Names')).has('EmbeddedFiles')) errors.add('6.8 embedded file');
  return [...errors];
}

/** 6.2.2, 6.1.13: operators of the standard alone, no inline images, states of graphics not too deep. */
function contentErrors(file: PdfObjects): readonly string[] {
  const operators = new Set(
    'b B b* B* BDC BMC BT c cm CS cs d Do DP EMC ET f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
      ' ',
    ),
  );
  return file.pages().flatMap(({ content, dict }, i) => {
    const errors = new Set<string>();
    let depth = 0;
    for (const line of content.replace(/<<[^>]*>>|<[0-9A-Fa-f ]*>|\([^)]*\)|\[[^\]]*\]/g, ' ').split('\n')) {
      for (const token of line.split(' ')) {
        if (token === '' || token.startsWith('/') || /^[-+.\d]/.test(token)) continue;
        if (!operators.has(token)) errors.add(`6.2.2 ${token} on page ${i + 1}`);
        if (token === 'q') depth += 1;
        if (token === 'Q') depth -= 1;
        if (depth > 28) errors.add(`6.1.13 depth on page ${i + 1}`);
      }
    }
    if (/(?:^| )[Kk](?:\n|$)/m.test(content)) errors.add(`6.2.4.3 CMYK on page ${i + 1}`);
    const sides = file.list(dict.get('MediaBox')).map(Number);
    if (
      Math.max(...sides) > 14_400 ||
      Math.min((sides[2] ?? 0) - (sides[0] ?? 0), (sides[3] ?? 0) - (sides[1] ?? 0)) < 3
    )
      errors.add('6.1.13 page size');
    return [...errors];
  });
}

/** 6.7: marked, with a structure and a language. */
function tagErrors(file: PdfObjects): readonly string[] {
  const mark = file.value(file.catalogue.get('MarkInfo'));
  return [
    ...(isDict(mark) && mark.get('Marked') === true ? [] : ['6.7.2 not marked']),
    ...(file.catalogue.has('StructTreeRoot') ? [] : ['6.7.3 no structure']),
    ...(/^[a-z]{2,3}(?:-\w+)*$/i.test(stringOf(file.catalogue.get('Lang'))) ? [] : ['6.7.4 no language']),
  ];
}
