/** The figure that is printed ("1.234,5" is 1234.5), so that a chart drawn from it says the same; null without one. */
export function printedValue(point: { readonly value: number; readonly printed: string } | null): number | null {
  if (point === null) return null;
  const figure = /-?[\d.]+(?:,\d+)?/.exec(point.printed)?.[0].replaceAll('.', '').replace(',', '.');
  return figure === undefined ? point.value : Number(figure);
}
