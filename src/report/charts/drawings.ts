import { scaleSvg, svgHeight } from './svg.ts';

/** A chart as SVG in each of its drawings; what they show is the same. */
export interface ChartDrawings {
  /** As wide as an upright page. */
  readonly own: string;
  /** The same, its bars and labels as close as they can be read. */
  readonly low: string;
  /** As wide as a page that lies, and lower. */
  readonly wide: string;
}

/** Both charts of a quarter's report; null where there is nothing to draw. */
export interface ReportCharts {
  readonly kinerja: ChartDrawings | null;
  readonly keuangan: ChartDrawings | null;
}

/** Charts of the yearly report, beside that of capaian; null where there is nothing to draw. */
export interface YearlyCharts {
  readonly kinerja: ChartDrawings | null;
  readonly serapan: ChartDrawings | null;
  readonly years: ChartDrawings | null;
}

/** A drawing in a size, and what it costs as a share of a page of white. */
export interface SizedDrawing {
  readonly svg: string;
  readonly cost: number;
}

/** Sizes of a chart against the one that it was drawn in: an upright page is as wide as it, one that lies has room beside it. */
const SCALES = { upright: [1, 0.93], lying: [1, 1.12, 1.25, 0.85] } as const;
/** What another size of the chart has to save, and another drawing. */
const SCALED = 0.04;
const REDRAWN = 0.08;
/** A wide drawing may be so much smaller. */
const SMALLER = 0.9;
/** Points that another drawing is lower, at least, or it is as good as the first. */
const LOWER = 12;

/** The ways to print a chart on an upright page or one that lies, the best first. */
export function listSizes({ own, low, wide }: ChartDrawings, lies: boolean): readonly SizedDrawing[] {
  const other = lies ? wide : low;
  const scaled = SCALES[lies ? 'lying' : 'upright'].map(
    (scale): SizedDrawing => (scale === 1 ? { svg: own, cost: 0 } : { svg: scaleSvg(own, scale), cost: SCALED }),
  );
  if (svgHeight(other) > svgHeight(own) - LOWER) return scaled;
  const redrawn = { svg: other, cost: REDRAWN };
  const smaller = { svg: scaleSvg(other, SMALLER), cost: REDRAWN + SCALED };
  return lies ? [...scaled, redrawn, smaller] : [...scaled, redrawn];
}
