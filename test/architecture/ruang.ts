/** A room of src/: what it may import (docs/arsitektur.md). */
export interface Ruang {
  /** Rooms whose code it may import. */
  readonly boleh: readonly string[];
  /** Rooms of which it may import types only. */
  readonly tipe: readonly string[];
  /** Packages, and Node's own modules as `node:`. */
  readonly paket: readonly string[];
}

/** The table of docs/arsitektur.md as data. */
export const RUANG: Readonly<Record<string, Ruang>> = {
  diagnostics: { boleh: [], tipe: [], paket: ['fastest-levenshtein'] },
  domain: { boleh: ['diagnostics'], tipe: [], paket: ['decimal.js'] },
  sheets: { boleh: ['diagnostics', 'domain'], tipe: [], paket: ['zod/mini'] },
  rules: { boleh: ['diagnostics', 'domain'], tipe: ['sheets'], paket: [] },
  report: { boleh: ['diagnostics', 'domain'], tipe: [], paket: ['handlebars', 'd3-scale'] },
  io: {
    boleh: ['diagnostics'],
    tipe: ['domain', 'sheets', 'rules', 'report'],
    paket: [
      'node:',
      'exceljs',
      'puppeteer-core',
      'sharp',
      'tinyglobby',
      'docx',
      'htmlparser2',
      'domhandler',
      'parse5',
    ],
  },
  app: { boleh: ['diagnostics', 'domain', 'sheets', 'rules', 'report', 'io'], tipe: [], paket: ['node:'] },
  cli: { boleh: ['app', 'diagnostics'], tipe: [], paket: ['node:', 'commander'] },
};
