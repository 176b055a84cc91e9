/** An attribute of a cell as HTML; '' for no class and for a span of one. Values need no escaping. */
export function attribute(name: 'class' | 'scope' | 'colspan' | 'rowspan', value: string | number): string {
  return value === '' || value === 1 ? '' : ` ${name}="${value}"`;
}
