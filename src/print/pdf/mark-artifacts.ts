/** Begins marked content: `/P <</MCID 3 >>BDC`, `/Span BMC`. */
const BEGINS = /(?:BDC|BMC)$/;
/** Begins to paint: a path, a text, an XObject, a shading. */
const PAINTS = /(?:^| )(?:re|m|BT|Do|sh)$/;

/**
 * A page's content with all that is painted outside tagged content marked as an artifact (ISO 14289-1, 7.1): page
 * numbers, running heads, the dots of contents lists, rules and grounds, which are nothing to read out. Chromium writes
 * an operator a line; what it already marks stays.
 */
export function markArtifacts(content: string): string {
  const result: string[] = [];
  let depth = 0;
  let isOpen = false;
  const close = (): void => {
    if (isOpen) result.push('EMC');
    isOpen = false;
  };
  for (const line of content.split('\n')) {
    if (BEGINS.test(line)) {
      close();
      depth += 1;
    } else if (line === 'EMC') depth -= 1;
    else if (depth === 0 && !isOpen && PAINTS.test(line)) {
      result.push('/Artifact BMC');
      isOpen = true;
    }
    result.push(line);
  }
  // The last line is empty where the content ends in one.
  const tail = result.at(-1) === '' ? result.pop() : undefined;
  close();
  return [...result, ...(tail === undefined ? [] : [tail])].join('\n');
}
