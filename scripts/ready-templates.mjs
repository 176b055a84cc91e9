import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { PILIHAN_KOMPILASI } from '../dist/report/template/template-source.js';

/** The module that stands for report/template/ready-templates.js in the bundle: every built-in template, text and compiled. */
function modul(folder) {
  const nama = readdirSync(folder, { recursive: true })
    .map((n) => String(n).replaceAll('\\', '/'))
    .filter((n) => /\.(hbs|css)$/.test(n))
    .sort();
  const isi = nama.map((n) => {
    const teks = readFileSync(join(folder, n), 'utf8');
    const spec = n.endsWith('.hbs') ? `, spec: ${Handlebars.precompile(teks, PILIHAN_KOMPILASI)}` : '';
    return `${JSON.stringify(n)}: { teks: ${JSON.stringify(teks)}${spec} }`;
  });
  return `export const TEMPLAT_SIAP = {${isi.join(',\n')}};`;
}

/** esbuild plugin: compiles the built-in templates into the bundle. */
export const templatSiap = {
  name: 'ready-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]template[\\/]ready-templates\.js$/ }, () => ({
      contents: modul('templates'),
      loader: 'js',
    }));
  },
};
