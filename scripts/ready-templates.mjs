import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { COMPILE_OPTIONS } from '../dist/report/template/template-source.js';

/** The module that stands for report/template/ready-templates.js in the bundle: every built-in template, text and compiled. */
function buildModule(folder) {
  const names = readdirSync(folder, { recursive: true })
    .map((n) => String(n).replaceAll('\\', '/'))
    .filter((n) => /\.(hbs|css)$/.test(n))
    .sort();
  const contents = names.map((n) => {
    const text = readFileSync(join(folder, n), 'utf8');
    const spec = n.endsWith('.hbs') ? `, spec: ${Handlebars.precompile(text, COMPILE_OPTIONS)}` : '';
    return `${JSON.stringify(n)}: { text: ${JSON.stringify(text)}${spec} }`;
  });
  return `export const READY_TEMPLATES = {${contents.join(',\n')}};`;
}

/** esbuild plugin: compiles the built-in templates into the bundle. */
export const readyTemplates = {
  name: 'ready-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]template[\\/]ready-templates\.js$/ }, () => ({
      contents: buildModule('templates'),
      loader: 'js',
    }));
  },
};
