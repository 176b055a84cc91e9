import type { Plugin } from 'esbuild';
import { PAGE_CODE } from '../src/browser/page-code.ts';

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
