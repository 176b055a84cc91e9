import { escapeXml } from '../findings/escape-xml.ts';
import { el, otherPart, value, xmlPart } from './xml-element.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a file says of itself. */
interface Properties {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly now: Date;
}

/** The part docProps/core.xml. */
export function coreProperties({ title, author, language, now }: Properties): string {
  const date = now.toISOString().replace(/\.\d+Z$/, 'Z');
  const w3c = { 'xsi:type': 'dcterms:W3CDTF' };
  return otherPart(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    stated('dc:title', title),
    stated('dc:creator', author),
    stated('cp:lastModifiedBy', author),
    el('cp:revision', {}, '1'),
    el('dcterms:created', w3c, date),
    el('dcterms:modified', w3c, date),
    stated('dc:language', language),
  );
}

function stated(name: string, text: string): string {
  return text === '' ? '' : el(name, {}, escapeXml(text));
}

/** The part settings.xml; `updateFields` asks Word to compute the contents lists when it opens the document. */
export function settings(updateFields: boolean): string {
  return xmlPart(
    'w:settings',
    '<w:displayBackgroundShape/>',
    value('w:defaultTabStop', 720),
    value('w:evenAndOddHeaders', 'false'),
    value('w:updateFields', String(updateFields)),
    // Without it Word opens the file in the compatibility mode of Word 2007.
    '<w:compat><w:compatSetting w:val="15" w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"/></w:compat>',
  );
}
