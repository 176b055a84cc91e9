import type { BrowserHandle } from '../browser/page-pool.ts';
import type { PrintPage, RefusedRequest } from '../browser/print-page.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import type { NumberingStartIds, PageBreaks, Prepared } from '../page-code/page-calls.ts';
import { expectedPages, timesOfPages } from './expected-pages.ts';
import { hyphenate } from './hyphenate.ts';
import { breaksOf, NO_BREAKS, sameBreaks } from './page-breaks.ts';
import { readDestinations } from './pdf/destinations.ts';
import { fillNumbers, NUMBER_LETTERS } from './pdf/fill-numbers.ts';
import { finishPdf } from './pdf/finish-pdf.ts';
import { type NumberingStarts, pageLabel } from './pdf/page-label.ts';
import { type PdfFile, readPdf } from './pdf/read-pdf.ts';

interface PrintJob {
  /** A whole document; see docs of the templates for `.hal[data-untuk]` and `body[data-romawi][data-arab]`. */
  readonly html: string;
  /** The `@font-face` rules in it, word for word, where they are those of many documents; see PrintPage.load. */
  readonly fonts?: string | undefined;
  readonly title: string;
  readonly author: string;
  /** BCP 47, used when the document's html element names none. */
  readonly language: string;
  /** Date of the document and seed of its id; null takes the clock's. */
  readonly now: Date | null;
  readonly timeoutMs: number;
  /** Whether it is to be kept as PDF/A-2; absent: no. */
  readonly archive?: boolean | undefined;
  /** Hears where the print is: a sentence begun, in the reader's words. */
  readonly stage?: ((name: string) => void) | undefined;
  /** Called when the last print is there; what follows needs no browser. */
  readonly onPrinted?: (() => void) | undefined;
}

/** Where an element stands in print. */
interface PrintedPage {
  /** Sheet counted from 1. */
  readonly physical: number;
  /** The number printed on it: "", "iv", "12". */
  readonly label: string;
}

export interface PrintedPdf {
  readonly bytes: Buffer;
  readonly pages: number;
  /** By element id; every linked element of the document. */
  readonly pageById: ReadonlyMap<string, PrintedPage>;
  readonly refused: readonly RefusedRequest[];
  /** Ids that a contents list or the numbering names and no element has. */
  readonly missing: readonly string[];
  /** How often the browser printed. */
  readonly passes: number;
}

// Filling in numbers can move a line; a third pass has never been needed, more than this means they chase each other.
const MOST_PASSES = 5;
// A kegiatan of so many rows all but surely crosses a page: what is printed only to find out where need not be tagged.
const MANY_ROWS = 40;
// From here on the rows that begin a page are held to it, so that only the numbers can still change.
const LAST_CUT = 3;

/** What is filled in between two prints. */
interface Filled {
  /** Page numbers of the contents lists, by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly breaks: PageBreaks;
}

/**
 * Prints a report with true page numbers in its contents lists, and "(lanjutan)" where a page ends within a kegiatan:
 * prints, reads where the linked elements and rows came to stand, and puts the numbers into that print. Only where
 * rows have to be parted, or the numbers cannot be put in, it is filled in on the page and printed again, until what
 * was filled in is true of the print.
 */
export async function printPdf(browser: BrowserHandle, job: PrintJob): Promise<PrintedPdf> {
  const expected = expectedPages(job.html);
  const print = async (page: PrintPage): Promise<TruePrint> => {
    job.stage?.(`mencetak PDF, kira-kira ${expected} halaman`);
    await page.load(hyphenate(job.html), job.fonts);
    const { title, language } = job;
    // One call: while the processor is busy elsewhere, the page would stand idle before each.
    const prepared = await page.run('prepareReport', { title, language, numberLetters: NUMBER_LETTERS });
    if (prepared.badFonts.length > 0) throw fontFailure(prepared.badFonts, page.refused());
    return printUntilTrue(page, prepared, job.stage);
  };
  const { file, starts, links, accessible, ...printed } = await browser.withPage(
    job.timeoutMs,
    print,
    timesOfPages(expected),
  );
  job.onPrinted?.();
  // Lets the page, or the whole browser, go before the processor is kept busy here.
  await new Promise((resolve) => setImmediate(resolve));
  return { ...printed, bytes: finishPdf(file, { ...job, archive: job.archive === true, starts, links, accessible }) };
}

/** The last print, its numbers in place. */
interface TruePrint extends Omit<PrintedPdf, 'bytes'> {
  readonly file: PdfFile;
  readonly starts: NumberingStarts;
  readonly links: ReadonlyMap<string, string>;
  readonly accessible: boolean;
}

async function printUntilTrue(page: PrintPage, prepared: Prepared, stage: PrintJob['stage']): Promise<TruePrint> {
  const { wanted, watched } = prepared;
  let { places } = prepared;
  let filled: Filled | undefined;
  let tagged = places ? watched.groups.flat().length < MANY_ROWS : wanted.length === 0;
  for (let passes = 1; passes <= MOST_PASSES; passes++) {
    const file = readPrint(await page.print({ tagged }));
    const { pages, pageOf } = readDestinations(file);
    const starts = numberingStarts(pageOf, prepared.startIds);
    const pageById = new Map([...pageOf].map(([id, at]) => [id, { physical: at, label: pageLabel(at, starts) }]));
    const before = filled?.breaks ?? NO_BREAKS;
    const next: Filled = {
      labels: new Map(wanted.map((id) => [id, pageById.get(id)?.label ?? ''])),
      breaks: passes > LAST_CUT ? before : breaksOf(watched, pageOf, before),
    };
    if (tagged && sameBreaks(before, next.breaks) && (places || sameLabels(filled, next))) {
      const labels = places?.map((id) => next.labels.get(id) ?? '');
      const numbered = labels ? fillNumbers(file, labels) : file;
      if (numbered) {
        return {
          file: numbered,
          starts,
          links: new Map(prepared.links),
          accessible: prepared.accessible,
          pages,
          pageById,
          refused: allRefused(page, prepared),
          missing: prepared.missing,
          passes,
        };
      }
      places = null;
    }
    stage?.(`mencetak PDF, ${pages} halaman, cetak ke-${passes + 1}`);
    filled = next;
    tagged = true;
    if (!places) await page.run('fillLabels', [...next.labels]);
    await page.run('partCells', next.breaks, passes >= LAST_CUT);
  }
  throw new Failure(
    EXIT.browser,
    'Nomor halaman di daftar isi tidak dapat ditetapkan.',
    'kurangi isi daftar isi, atau kembalikan templat bawaan',
  );
}

/** A browser may print what it likes: one of another make, or a later one. */
function readPrint(bytes: Buffer): PdfFile {
  try {
    return readPdf(bytes);
  } catch (error) {
    throw new Failure(
      EXIT.browser,
      'PDF yang dicetak peramban ini tidak dapat dibaca.',
      'pilih peramban lain dengan --browser; "lapkin doctor" menyebut yang ada',
      { cause: error },
    );
  }
}

function numberingStarts(pageOf: ReadonlyMap<string, number>, { roman, arabic }: NumberingStartIds): NumberingStarts {
  const start = (id: string | null) => (id === null ? undefined : pageOf.get(id));
  return { roman: start(roman), arab: start(arabic) };
}

// A refresh may fire before the print or after it; it is told of either way.
function allRefused(page: PrintPage, prepared: Prepared): RefusedRequest[] {
  const seen = page.refused();
  const unseen = prepared.refresh.filter((url) => seen.every((request) => request.url !== url));
  return [...seen, ...unseen.map((url) => ({ url, kind: 'document' }))];
}

function sameLabels(filled: Filled | undefined, b: Filled): boolean {
  return [...b.labels].every(([id, label]) => filled?.labels.get(id) === label);
}

function fontFailure(fonts: readonly string[], refused: readonly RefusedRequest[]): Failure {
  const fetched = refused.filter(({ kind }) => kind === 'font').map(({ url }) => url);
  return new Failure(
    EXIT.browser,
    `Fon laporan tidak dapat dimuat peramban: ${fonts.join(', ')}.`,
    fetched.length > 0
      ? `tanam huruf itu dalam templat sebagai data:, jangan mengambilnya dari ${fetched.join(', ')}`
      : 'jalankan "lapkin doctor" untuk memeriksa peramban dan huruf',
  );
}
