import type { OutputKind, RekapKind, ReportKind, Writer } from './output-kind.ts';

const printed = {
  needs: 'browser',
  write: async () => (await import('./write-pdf.ts')).writePdf,
} as const;
const knowsPackage = async () => (await import('../../zip/seal.ts')).isSealed;
/** The writer of a package whose files `knowsPackage` is to know again. */
const sealed =
  <Content>(load: Writer<Content>): Writer<Content> =>
  async () => {
    const [write, { sealPackage }] = await Promise.all([load(), import('../../zip/seal.ts')]);
    return async (content) => {
      const made = await write(content);
      return { ...made, bytes: sealPackage(made.bytes) };
    };
  };
const html = {
  needs: 'html',
  write: async () => (page: { readonly html: string }) => ({ bytes: Buffer.from(page.html, 'utf8') }),
} as const;

/**
 * Every kind of file that lapkin makes, in the order of help and messages. Flags, help, the making of reports and
 * rekaps, and what is told at the end live from this table: a new kind is a row here and its writer.
 */
export const OUTPUTS: readonly OutputKind[] = [
  {
    ending: 'xlsx',
    isWorkbook: true,
    knowsOwn: knowsPackage,
    report: { needs: 'results', write: sealed(async () => (await import('./matrix-excel.ts')).writeMatrixExcel) },
    rekap: { needs: 'results', write: sealed(async () => (await import('./rekap-excel.ts')).writeRekapExcel) },
  },
  {
    ending: 'pdf',
    knowsOwn: async () => (await import('../../print/pdf/pdf-id.ts')).isOwnPdf,
    report: printed,
    rekap: printed,
  },
  {
    ending: 'docx',
    family: 'docx/',
    knowsOwn: knowsPackage,
    report: { needs: 'html', write: sealed(async () => (await import('./word-report.ts')).writeWordReport) },
  },
  { ending: 'html', report: html, rekap: html },
  {
    ending: 'json',
    report: { needs: 'results', write: async () => (await import('./write-json.ts')).writeHasilJson },
    rekap: { needs: 'results', write: async () => (await import('./write-json.ts')).writeRekapJson },
  },
];

/** The kinds that `build` and `batch` make. */
export const REPORT_KINDS: readonly ReportKind[] = OUTPUTS.flatMap(({ report, rekap: _, ...kind }) =>
  report === undefined ? [] : [{ ...kind, ...report }],
);

/** The kinds that `rekap` makes. */
export const REKAP_KINDS: readonly RekapKind[] = OUTPUTS.flatMap(({ rekap, report: _, ...kind }) =>
  rekap === undefined ? [] : [{ ...kind, ...rekap }],
);
