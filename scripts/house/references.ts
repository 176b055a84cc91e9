import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from './source.ts';

/** A place that points at a file or a section which is not there. */
export interface DeadReference {
  readonly path: string;
  readonly line: number;
  readonly target: string;
}

const TEXTS = /\.(ts|mjs|md|hbs|css|json|sh)$|^\.ci\/run$/;
/** A document, perhaps with the section that is meant: `aritmetika.md, "Periods"`. */
const DOCUMENT = /([\w./-]*[\w-]\.md)\b(?:\)?,? "([^"]+)")?/g;
/** A path of the repository in backticks, of a document. */
const PATH = /`((?:src|test|scripts|templates|examples|docs|packages|bin)\/[\w./-]+)`/g;

function headingsOf(path: string): readonly string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase());
}

function resolveDocument(from: string, target: string): string | undefined {
  const tries = [join(dirname(from), target), target, join('docs', target)].map((p) => normalize(p));
  return tries.find((p) => existsSync(join(ROOT, p)));
}

/** The references of one text to documents, sections and paths that do not exist. */
export function deadReferences(path: string, text: string): readonly DeadReference[] {
  return text.split('\n').flatMap((content, index) => {
    const dead = (target: string): DeadReference => ({ path, line: index + 1, target });
    const documents = [...content.matchAll(DOCUMENT)].flatMap(([, target = '', section]) => {
      if (/^https?:|^\/|\.\.\.\//.test(target)) return [];
      const found = resolveDocument(path, target);
      if (found === undefined) return [dead(target)];
      const known = section === undefined || headingsOf(found).some((h) => h.includes(section.toLowerCase()));
      return known ? [] : [dead(`${target}, "${section}"`)];
    });
    const paths = path.endsWith('.md') ? [...content.matchAll(PATH)] : [];
    const missing = paths.flatMap(([, target = '']) =>
      existsSync(join(ROOT, target)) ? [] : [dead(target)],
    );
    return [...documents, ...missing];
  });
}

/** Every dead reference of the files that git tracks. */
export function allDeadReferences(): readonly DeadReference[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => TEXTS.test(path) && path !== 'package-lock.json' && existsSync(join(ROOT, path)))
    .flatMap((path) => deadReferences(path, readFileSync(join(ROOT, path), 'utf8')));
}
