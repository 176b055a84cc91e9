import { escapeXml } from '../../findings/escape-xml.ts';

/** What a document says of itself, in the Info dictionary and in XMP alike. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly created: Date;
  readonly creator: string;
  readonly producer: string;
}

/** Which standards a document says that it meets. */
export interface Claims {
  /** PDF/UA-1 (ISO 14289-1). */
  readonly accessible: boolean;
  /** Level of PDF/A-2 (ISO 19005-2); null: none. */
  readonly archive: 'A' | 'U' | null;
}

/** The XMP packet (ISO 16684-1) of a document, without padding. */
export function xmpPacket(data: Metadata, claims: Claims): string {
  const date = `${data.created.toISOString().slice(0, 19)}Z`;
  const x = escapeXml;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${x(data.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${x(data.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${x(data.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${x(data.creator)}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<pdf:Producer>${x(data.producer)}</pdf:Producer>
</rdf:Description>
${claimsXml(claims)}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function claimsXml({ accessible, archive }: Claims): string {
  const describe = (names: string, content: string): string =>
    `<rdf:Description rdf:about="" ${names}>\n${content}\n</rdf:Description>\n`;
  const universal = describe(`xmlns:pdfuaid="${UNIVERSAL_SPACE}"`, '<pdfuaid:part>1</pdfuaid:part>');
  const kept = describe(
    'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    `<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>${archive}</pdfaid:conformance>`,
  );
  const both = accessible && archive !== null ? UNIVERSAL_SCHEMA : '';
  return `${accessible ? universal : ''}${archive === null ? '' : kept}${both}`;
}

const UNIVERSAL_SPACE = 'http://www.aiim.org/pdfua/ns/id/';
/** An archive must say what the entries mean that its standard does not know (ISO 19005-2, 6.6.2.3.3). */
const UNIVERSAL_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${UNIVERSAL_SPACE}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;
