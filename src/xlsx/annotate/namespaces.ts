import { attributeOf, outline } from './xml-patch.ts';

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
  const { root } = outline(workbookXml);
  const strict = workbookXml.slice(root.start, root.openEnd).includes(STRICT);
  return strict || attributeOf(workbookXml, root, 'conformance') === 'strict'
    ? { main: `${STRICT}/spreadsheetml/main`, relations: `${STRICT}/officeDocument/relationships` }
    : { main: `${USUAL}/spreadsheetml/2006/main`, relations: `${USUAL}/officeDocument/2006/relationships` };
}
