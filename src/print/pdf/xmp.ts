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

/** The XMP packet (ISO 16684-1) of a document, without padding. */
export function xmpPacket(data: Metadata): string {
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
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
