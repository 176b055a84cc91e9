import { attributeOf, outline } from './xml-scan.ts';

/** Namespaces of a workbook: the usual ones, or those of Strict Open XML. */
export interface Namespaces {
  /** SpreadsheetML. */
  readonly main: string;
  /** Relationship ids and types. */
  readonly relations: string;
}

const STRICT = 'http://purl.oclc.org/ooxml';
const USUAL = 'http://schemas.openxmlformats.org';

/** The namespaces that a workbook part uses. */
export function namespacesOf(workbookXml: string): Namespaces {
  const { open } = outline(workbookXml).root;
  const strict = workbookXml.slice(open.start, open.end).includes(STRICT);
  return strict || attributeOf(workbookXml, open, 'conformance') === 'strict'
    ? { main: `${STRICT}/spreadsheetml/main`, relations: `${STRICT}/officeDocument/relationships` }
    : { main: `${USUAL}/spreadsheetml/2006/main`, relations: `${USUAL}/officeDocument/2006/relationships` };
}
