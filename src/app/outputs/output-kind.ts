import type { BrowserHandle } from '../../browser/page-pool.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import type { Finding } from '../../findings/finding.ts';
import type { PrintedPdf } from '../../print/print-pdf.ts';
import type { Rekap } from '../../report/rekap/rekap-model.ts';
import type { LkjipView } from '../../report/view/lkjip-view.ts';
import type { ReportView } from '../../report/view/report-view.ts';

/** What a writer hands back: a finished file in memory. */
export interface MadeOutput {
  readonly bytes: Uint8Array;
  /** What the writer could not do as it should; of the kind's own family. */
  readonly findings?: readonly Finding[];
  /** Of a print: how many pages it has, and where its headings stand. */
  readonly printed?: Pick<PrintedPdf, 'pages' | 'pageById'>;
}

/** A document composed as HTML, for the writers that print it or pass it on. */
export interface Page {
  readonly html: string;
  /** The @font-face rules in the HTML, where they are those of many documents; see PrintJob. */
  readonly fonts?: string;
  readonly title: string;
  readonly author: string;
  /** SOURCE_DATE_EPOCH; null = the clock's. */
  readonly now: Date | null;
  readonly timeoutMs: number;
  /** PDF files are PDF/A-2. */
  readonly archive?: boolean | undefined;
  /** A browser already starting; for kinds that need it. */
  readonly browser: BrowserHandle | null;
  /** Called when the browser has printed and is not needed for this document any more. */
  readonly onPrinted?: (() => void) | undefined;
  /** Hears the time of each step (--verbose). */
  readonly step: (name: string) => void;
  /** Hears what begins, for whoever waits. */
  readonly stage?: ((name: string) => void) | undefined;
}

/** What a report was composed from. */
export type ComposedView =
  | { readonly kind: 'quarterly'; readonly view: ReportView }
  | { readonly kind: 'yearly'; readonly view: LkjipView };

/** The page of a report. */
export interface ReportPage extends Page {
  readonly hasil: HasilKinerja;
  /** What the HTML was made from. */
  readonly composed: ComposedView;
  /** The print of the same report; null when there is none. */
  readonly printed: NonNullable<MadeOutput['printed']> | null;
  /** Folder of --templates, for the lines of findings. */
  readonly templates?: string | undefined;
}

/** A table over many units, and the moment that its workbook carries. */
export interface DatedRekap {
  readonly rekap: Rekap;
  readonly time: Date;
}

/** Loads a writer; its code comes into memory when the first file of its kind is made. */
export type Writer<Content> = () => Promise<(content: Content) => MadeOutput | Promise<MadeOutput>>;

/** How a kind is made: of the results alone, of the HTML, or of the HTML by a browser. */
type Recipe<Results, Composed> =
  | { readonly needs: 'results'; readonly write: Writer<Results> }
  | { readonly needs: 'html' | 'browser'; readonly write: Writer<Composed> };

interface Named {
  /** Ending of the file without its dot, and the word for it in flags, help and messages. */
  readonly ending: string;
  /** True for a file that could lie where workbooks lie: `batch`, which names its files itself, does not make it. */
  readonly isWorkbook?: boolean;
  /** Beginning of the codes of its own findings, told even where they only inform. */
  readonly family?: string;
  /**
   * Loads what knows a file of this kind as lapkin wrote it from one that was changed since; absent for kinds that
   * programs read and nobody works on.
   */
  readonly knowsOwn?: () => Promise<(bytes: Uint8Array) => boolean>;
}

/** A kind of file as `build` and `batch` make it. */
export type ReportKind = Named & Recipe<HasilKinerja, ReportPage>;
/** A kind of file as `rekap` makes it. */
export type RekapKind = Named & Recipe<DatedRekap, Page>;

/** A kind of file: how it is made of a report and of a rekap, where it is. */
export interface OutputKind extends Named {
  readonly report?: Recipe<HasilKinerja, ReportPage>;
  readonly rekap?: Recipe<DatedRekap, Page>;
}
