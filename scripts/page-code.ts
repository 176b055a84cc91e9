import type { Plugin } from 'esbuild';
import { PAGE_CODE } from '../src/browser/page-code.ts';
import { PAGE_FILES } from '../src/preview/page-files.ts';

/** esbuild plugin: puts the files of the preview's page, each as one text, in the place of the module that makes them. */
export const readyPageFiles: Plugin = {
  name: 'ready-page-files',
  setup(build) {
    build.onLoad({ filter: /[\\/]preview[\\/]page-files\.ts$/ }, () => ({
      contents: `export const PAGE_FILES = ${JSON.stringify(PAGE_FILES)};`,
      loader: 'js',
    }));
  },
};

/** esbuild plugin: puts the page code as one text in the place of the module that makes it when lapkin runs from source. */
export const readyPageCode: Plugin = {
  name: 'ready-page-code',
  setup(build) {
    build.onLoad({ filter: /[\\/]browser[\\/]page-code\.ts$/ }, () => ({
      contents: `export const PAGE_CODE = ${JSON.stringify(PAGE_CODE)};`,
      loader: 'js',
    }));
  },
};
