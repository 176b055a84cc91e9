/** A room of src/: what it holds, and the wall around it. */
export interface Room {
  readonly holds: string;
  /** Rooms whose code it may import. */
  readonly uses: readonly string[];
  /** Rooms of which it may import types only. */
  readonly typesOf: readonly string[];
  /** Packages, and Node's own modules as `node:`. */
  readonly packages: readonly string[];
  /** Why the wall stands: what would be lost with an import that breaks it. */
  readonly because: string;
}

/** The rooms, from the lowest up. The test of walls, the linter's import bans and docs/arsitektur.md live from it. */
export const ROOMS: Readonly<Record<string, Room>> = {
  findings: {
    holds:
      'codes with severity, sentence and hint; findings, places of cells, output formats; failures with exit codes',
    uses: [],
    typesOf: [],
    packages: ['fastest-levenshtein', 'string-width'],
    because: 'every room tells findings, so the catalogue can know none of them',
  },
  html: {
    holds: "the vocabulary of the report's HTML: its classes and elements; its texts changed",
    uses: [],
    typesOf: [],
    packages: [],
    because: 'report, Word file and print meet in one HTML alone, so what they agree on stands below all three',
  },
  domain: {
    holds:
      'the model of a year: the columns and settings it is declared in, Angka, Triwulan, JENIS, capaian, summaries, predikat, terbilang',
    uses: [],
    typesOf: [],
    packages: ['decimal.js', 'n2words', 'zod'],
    because:
      'what a year of the office is, and its arithmetic, are the same whatever file the figures come from or go to',
  },
  sheets: {
    holds: 'sheets, headings and rows found by the declarations of domain; text of cells to values; BukuKerja',
    uses: ['findings', 'domain'],
    typesOf: [],
    packages: ['zod'],
    because: 'reading turns cells into values and judges none of them',
  },
  rules: {
    holds: 'one file a family of findings over BukuKerja and HasilKinerja; causes, formulas, sums',
    uses: ['findings', 'domain'],
    typesOf: ['sheets'],
    packages: [],
    because: 'a rule compares values that were read; it neither reads nor prints',
  },
  compute: {
    holds: 'what the formulas of a workbook give once some of its cells have changed',
    uses: ['findings', 'rules'],
    typesOf: ['sheets'],
    packages: [],
    because: 'a copy that is filled in must not show results of the figures before',
  },
  imports: {
    holds:
      "sheets of other systems: recognised, read, held against a workbook's sub kegiatan; what is taken, asked, left out",
    uses: ['findings', 'domain', 'sheets', 'rules'],
    typesOf: [],
    packages: [],
    because:
      'a foreign table is read by its own rules, and neither files nor the form may decide what its figures mean',
  },
  narasi: {
    holds: 'the sentences of the sheet Narasi held against the results',
    uses: ['findings', 'domain'],
    typesOf: ['sheets'],
    packages: ['fastest-levenshtein'],
    because: 'reading sentences knows tables only through their results, so both can change alone',
  },
  roots: {
    holds: 'which finding follows from which: a workbook computed anew as it would be read were a finding repaired',
    uses: ['findings', 'domain', 'rules'],
    typesOf: ['sheets'],
    packages: [],
    because: 'rules and sentences each tell what they see; only above both can one be told from the other',
  },
  report: {
    holds: 'HasilKinerja to what templates print: views, sentences, charts, HTML; results as JSON; page typography',
    uses: ['findings', 'html', 'domain'],
    typesOf: [],
    packages: ['handlebars', 'd3-scale'],
    because: 'the report is made of results alone: nothing of the workbook reaches it unchecked',
  },
  files: {
    holds: 'files and folders: inputs, atomic outputs, locks, settings, photos, fonts, template files',
    uses: ['findings'],
    typesOf: [],
    packages: ['node:', 'tinyglobby', 'sharp', 'zod'],
    because: 'the file system is touched in one room, so its faults get their sentences there',
  },
  csv: {
    holds: 'the bytes of a CSV as the rows of one sheet',
    uses: [],
    typesOf: ['sheets'],
    packages: ['papaparse'],
    because: 'a CSV is one more way to come by cells: what they mean is for others to say',
  },
  zip: {
    holds: 'packages of parts: directory, reading with limits, writing',
    uses: ['findings'],
    typesOf: [],
    packages: ['node:'],
    because: 'workbook and Word file are both packages: neither may bring the other along',
  },
  xlsx: {
    holds: 'workbook bytes: reading to RawWorkbook, annotated copies, writing through exceljs',
    uses: ['findings', 'zip', 'files'],
    typesOf: ['sheets'],
    packages: ['node:', 'exceljs'],
    because: 'bytes to cells and back: what a cell means is for sheets to say',
  },
  'page-code': {
    holds: 'what runs in the page that prints, against its document; what is decided there, on plain data',
    uses: ['html'],
    typesOf: [],
    packages: [],
    because: 'the page has neither Node nor any other room, and only JSON goes in and out',
  },
  word: {
    holds: "the Word file, from the report's HTML",
    uses: ['findings', 'html', 'zip', 'files'],
    typesOf: [],
    packages: ['node:', 'htmlparser2'],
    because: 'Word file and PDF come from the same HTML, so they cannot drift',
  },
  browser: {
    holds: 'a browser: found, started, isolated, its pages lent out',
    uses: ['findings', 'files', 'page-code'],
    typesOf: [],
    // esbuild makes the page code from source; what is installed holds it ready (browser/page-code.ts).
    packages: ['node:', 'puppeteer-core', 'esbuild'],
    because: 'what guards the page that prints is read in one place',
  },
  print: {
    holds: 'HTML to finished PDF bytes: syllables, page numbers, outline, tags, metadata',
    uses: ['findings', 'html', 'browser'],
    typesOf: ['page-code'],
    packages: ['node:'],
    because: 'a print knows the document it prints, and no workbook',
  },
  'preview-page': {
    holds: 'the page of `lapkin preview`: what it draws, and the shapes of what it is told',
    uses: ['findings'],
    typesOf: [],
    packages: ['preact', 'pdfjs-dist'],
    because: 'the page shows what it is told, so that it cannot tell another truth than check and build',
  },
  preview: {
    holds: 'the server of that page: who is let in, what every answer carries, the files of the page',
    uses: ['preview-page'],
    typesOf: [],
    packages: ['node:', 'esbuild'],
    because: 'what guards the workbook against other pages is read in one place, and knows no workbook',
  },
  workbook: {
    holds: 'the workbook that init writes, and its example',
    uses: ['findings', 'domain', 'sheets'],
    typesOf: ['xlsx'],
    packages: [],
    because: 'the form is made from the declarations that read it again',
  },
  app: {
    holds: 'use cases: the order of steps on one screen, a folder a command',
    uses: [
      'findings',
      'domain',
      'sheets',
      'rules',
      'roots',
      'compute',
      'imports',
      'narasi',
      'report',
      'csv',
      'zip',
      'xlsx',
      'word',
      'browser',
      'print',
      'files',
      'preview-page',
      'preview',
      'workbook',
    ],
    typesOf: [],
    packages: ['node:', 'zod', 'numfmt'],
    because: 'a use case can be called without a terminal',
  },
  library: {
    holds: 'what programs call: options that are looked at, results that can be read without the rooms',
    uses: ['app', 'domain', 'findings', 'sheets', 'zip'],
    typesOf: [],
    packages: ['node:', 'zod'],
    because: 'check and build of the command line are its first callers, so what it promises is what they do',
  },
  commands: {
    holds: 'check and build: inputs and settings of the command line handed to the library, what it gives written',
    uses: ['library', 'app', 'findings', 'imports', 'files'],
    typesOf: ['sheets'],
    packages: ['node:'],
    because:
      'check and build can have nothing that a program cannot: they come to a workbook through the library alone',
  },
  cli: {
    holds: 'commander, terminal, exit codes; one file a command, loaded when it runs',
    uses: ['app', 'commands', 'findings'],
    typesOf: [],
    packages: ['node:', 'commander', '@clack/prompts'],
    because: 'the terminal calls use cases and reaches past none of them',
  },
};

/** The room of a path below src/, or '' for a file of src/ itself and for paths outside. */
export function roomOf(path: string): string {
  const [src, room = '', file] = path.split('/');
  return src === 'src' && file !== undefined ? room : '';
}
