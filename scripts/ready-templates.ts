import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import Handlebars from 'handlebars';
import { COMPILE_OPTIONS } from '../src/report/template/template-source.ts';

/** The module that stands for report/template/ready-templates.ts in the bundle: every built-in template, text and compiled. */
function buildModule(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(hbs|css)$/.test(name))
    .sort();
  const entries = names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const spec = name.endsWith('.hbs') ? `, spec: ${Handlebars.precompile(text, COMPILE_OPTIONS)}` : '';
    return `${JSON.stringify(name)}: { text: ${JSON.stringify(text)}${spec} }`;
  });
  return `export const READY_TEMPLATES = {${entries.join(',\n')}};`;
}

/** esbuild plugin: compiles the built-in templates into the bundle. */
export const readyTemplates: Plugin = {
  name: 'ready-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]template[\\/]ready-templates\.ts$/ }, () => ({
      contents: buildModule('templates'),
      loader: 'js',
    }));
  },
};
