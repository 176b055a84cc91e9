import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { lineAt, ROOT } from './source.ts';

/** A place that points at a file, a section or a script which is not there. */
export interface DeadReference {
  readonly path: string;
  readonly line: number;
  readonly target: string;
}

/** What references can point at. */
export interface Repository {
  /** Paths from the root. */
  readonly files: readonly string[];
  /** Of package.json. */
  readonly scripts: readonly string[];
  readonly read: (path: string) => string;
}

/** Holds fixtures of what is dead. */
const FIXTURES = 'test/architecture/documents.test.ts';
const TEXTS = /\.(ts|mjs|md|hbs|css|json|sh|ps1|cmd)$|^\.ci\/run$/;
/** A document, perhaps with sections, also over the line break of a comment: cli.md, "Exit codes", "Habits". */
const DOCUMENT = /(?<![\w./$}-])((?:[\w.-]+\/)*[\w-]+\.md)\b((?:,?[\s*/#]{0,12}"[^"\n]{1,60}")*)/g;
/** A link of Markdown into the repository, with its anchor. */
const LINK = /\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)/g;
/** A path of the repository; `*` stands for any name. */
const PATH = /(?<![\w./$}-])(?:src|test|scripts|templates|examples|docs|packages|bin)\/[\w./*-]*\w/g;
const SCRIPT = /\bnpm run ([\w:-]+)/g;
/** A line of code that is a comment; in the code itself a path may be a fixture. */
const COMMENT = /^\s*(?:\/\/|\/?\*|#|rem\b)/;

function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase());
}

/** The anchor of a heading on GitHub. */
function toAnchor(heading: string): string {
  return heading.replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
}

function isThere(target: string, { files }: Repository): boolean {
  const path = target.replace(/\/$/, '');
  if (!path.includes('*')) return files.some((file) => file === path || file.startsWith(`${path}/`));
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\*+/g, '.*')}`);
  return files.some((file) => pattern.test(file));
}

/** A document beside the text, from the root, or by its bare name in docs/; then the sections named with it. */
function deadSections(from: string, [, target = '', sections = '']: string[], repository: Repository) {
  const found = [posix.join(posix.dirname(from), target), target, posix.join('docs', target)].find((path) =>
    repository.files.includes(path),
  );
  if (found === undefined) return [target];
  const wanted = [...sections.matchAll(/"([^"]+)"/g)].map(([, section = '']) => section);
  const known = wanted.length === 0 ? [] : headingsOf(repository.read(found));
  return wanted.filter((section) => !known.includes(section.toLowerCase())).map((s) => `${target}, "${s}"`);
}

function deadLink(from: string, [, target = '', anchor]: (string | undefined)[], repository: Repository) {
  const found = target === '' ? from : posix.join(posix.dirname(from), target);
  if (!isThere(found, repository)) return [target];
  if (anchor === undefined || !found.endsWith('.md')) return [];
  const text = repository.read(found);
  const written = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  const anchors = [...headingsOf(text).map(toAnchor), ...written];
  return anchors.includes(anchor) ? [] : [`${target}#${anchor}`];
}

/** The references of one text to documents, sections, links, paths and npm scripts that do not exist. */
export function deadReferences(path: string, repository: Repository): readonly DeadReference[] {
  const text = repository.read(path);
  const lines = text.split('\n');
  const isDocument = path.endsWith('.md');
  const find = (pattern: RegExp, judge: (match: RegExpExecArray) => readonly string[]): DeadReference[] =>
    [...text.matchAll(pattern)].flatMap((match) =>
      judge(match).map((target) => ({ path, line: lineAt(text, match.index), target })),
    );
  const isProse = ({ index }: RegExpExecArray): boolean =>
    isDocument || COMMENT.test(lines[lineAt(text, index) - 1] ?? '');
  return [
    ...find(DOCUMENT, (match) => deadSections(path, match, repository)),
    ...(isDocument ? find(LINK, (match) => deadLink(path, match, repository)) : []),
    ...find(PATH, (match) => (isProse(match) && !isThere(match[0], repository) ? [match[0]] : [])),
    ...find(SCRIPT, ([, name = '']) => (repository.scripts.includes(name) ? [] : [`npm run ${name}`])),
  ];
}

/** Every dead reference of the files that git knows and does not ignore. */
export function allDeadReferences(): readonly DeadReference[] {
  const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const files = listed.split('\n').filter((path) => path !== '' && existsSync(join(ROOT, path)));
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  return files
    .filter((path) => TEXTS.test(path) && path !== 'package-lock.json' && path !== FIXTURES)
    .flatMap((path) => deadReferences(path, { files, scripts, read }));
}
