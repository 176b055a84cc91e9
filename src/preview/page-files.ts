import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

// Run from source the files of the page are made here. `npm run build` puts them, ready, in the place of this module
// (scripts/page-code.ts): what is installed has neither esbuild nor the sources.
const { outputFiles, metafile } = buildSync({
  entryPoints: {
    lapkin: fileURLToPath(new URL('../preview-page/main.ts', import.meta.url)),
    page: fileURLToPath(new URL('../preview-page/page.css', import.meta.url)),
    'pdf-worker': fileURLToPath(import.meta.resolve('pdfjs-dist/build/pdf.worker.mjs')),
  },
  outdir: 'page',
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'chrome120',
  minify: true,
  // Parts of pdf.js that only Node would load.
  external: ['canvas', 'path2d', '@napi-rs/canvas'],
  logLevel: 'error',
});

function fileNamed(name: string): string {
  return outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '';
}

/** Script, style and worker of the preview's page, each as one text. */
export const PAGE_FILES = {
  script: fileNamed('lapkin.js'),
  style: fileNamed('page.css'),
  worker: fileNamed('pdf-worker.js'),
};

/** The files that went into them, for the notices of their licences. */
export const PAGE_SOURCES: readonly string[] = Object.keys(metafile.inputs);
