// Writes docs/api.md from the doc lines of the library entry, with typedoc; `--check` says whether it is as it should be.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const TARGET = join(ROOT, 'docs/api.md');
const work = mkdtempSync(join(tmpdir(), 'lapkin-api-'));
try {
  for (const name of ['package.json', 'package-lock.json'])
    cpSync(join(import.meta.dirname, 'api', name), join(work, name));
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: work, stdio: 'ignore' });
  const options = {
    entryPoints: [join(ROOT, 'src/index.ts')],
    tsconfig: join(ROOT, 'tsconfig.build.json'),
    plugin: [join(work, 'node_modules/typedoc-plugin-markdown/dist/index.js')],
    out: join(work, 'out'),
    outputFileStrategy: 'modules',
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    readme: 'none',
    name: 'lapkin: all exports',
    disableSources: true,
    hideBreadcrumbs: true,
    hidePageHeader: true,
    excludeExternals: true,
    skipErrorChecking: true,
    logLevel: 'Error',
  };
  writeFileSync(join(work, 'typedoc.json'), JSON.stringify(options));
  const command = join(work, 'node_modules/typedoc/bin/typedoc');
  execFileSync(process.execPath, [command, '--options', join(work, 'typedoc.json')], { cwd: ROOT, stdio: 'inherit' });
  const text = readFileSync(join(work, 'out', `README.md`), 'utf8');
  const kept = text.replace('\n', '\n\nWritten by `npm run docs:api`; how to begin is in [library.md](library.md).\n');
  if (!process.argv.includes('--check')) writeFileSync(TARGET, kept);
  else if (kept !== readFileSync(TARGET, 'utf8')) throw new Error('docs/api.md is out of date: npm run docs:api');
} finally {
  rmSync(work, { recursive: true, force: true });
}
