// Before packing: takes the archives out of @sparticuz/chromium, of which only the files are used.
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const here = import.meta.dirname;
const source = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const own = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).version;
if (version !== own) throw new Error(`package.json says ${own}, the browser is ${version}: raise the version`);
for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'])
  cpSync(join(source, 'bin', name), join(here, 'bin', name));
cpSync(join(source, 'LICENSE'), join(here, 'LICENSE'));
