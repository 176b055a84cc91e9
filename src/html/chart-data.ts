/** What a chart shows, for a program that draws it anew from its figures. */
export interface ChartData {
  readonly kind: 'bars' | 'lines';
  /** Names of the rows of bars, from the top; of lines, of their points from the left. */
  readonly categories: readonly string[];
  /** Each has a value a category; null draws nothing. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Sign behind each value. */
  readonly unit: '%' | '';
}

/** The attribute of an `svg` that holds its data as JSON. */
export const CHART_DATA = 'data-bagan';

/** The data in such an attribute; null where there is none, or none that can be drawn. */
export function readChartData(text: string | undefined): ChartData | null {
  if (text === undefined) return null;
  try {
    const data = JSON.parse(text) as ChartData;
    const fits = data.series.every(({ values }) => values.length === data.categories.length);
    const isKnown = data.kind === 'bars' || data.kind === 'lines';
    return isKnown && fits && data.categories.length > 0 ? data : null;
  } catch {
    return null;
  }
}
