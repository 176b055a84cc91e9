import { findCircles } from './circles.ts';
import { EXCEPTIONS, orphanModules, unusedExports } from './exports.ts';
import { fileGraph, folderGraph, importsOf } from './imports.ts';
import { compareMirror } from './mirror.ts';
import { namesOutsideRule, readVocabulary } from './names.ts';
import { allDeadReferences } from './references.ts';
import { roomOf } from './rooms.ts';
import { sourceFiles } from './source.ts';
import { brokenWalls } from './walls.ts';

/** One figure of the house, its limit, and where to look when it is over. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  /** `most`: the value may be at most the limit; `least`: at least. */
  readonly bound: 'most' | 'least' | 'told';
  /** Shares are printed as percent. */
  readonly unit: 'count' | 'share';
  readonly places: readonly string[];
}

const MAX_FILE_LINES = 250;

/** Every figure of the house, measured anew from the tree. */
export function measureHouse(): readonly Measure[] {
  const src = sourceFiles('src');
  const tests = sourceFiles('test');
  const scripts = sourceFiles('scripts');
  const all = [...src, ...tests, ...scripts];
  const lines = src.reduce((sum, file) => sum + file.lines, 0);
  const rooms = new Map<string, number>();
  for (const file of src) rooms.set(roomOf(file.path), (rooms.get(roomOf(file.path)) ?? 0) + file.lines);
  const [largest = ['', 0]] = [...rooms].sort((a, b) => b[1] - a[1]);
  const mirror = compareMirror(
    src,
    tests.map((file) => file.path),
  );
  const graph = fileGraph(src, { types: true });
  const listed = (
    what: string,
    limit: number,
    places: readonly string[],
    bound: Measure['bound'] = 'most',
  ): Measure => ({ what, value: places.length, limit, bound, unit: 'count', places });
  return [
    {
      what: `largest room (${largest[0]}) of src`,
      value: largest[1] / lines,
      limit: 0.15,
      bound: 'most',
      unit: 'share',
      places: [...rooms].map(([room, count]) => `${room === '' ? 'src' : room}: ${count}`),
    },
    // 32,161 when the house was built; import, preview, library, the reader of layouts, the roots and the year came after it.
    { what: 'lines of src', value: lines, limit: 76_000, bound: 'most', unit: 'count', places: [] },
    listed('imports through a wall', 0, brokenWalls(src.flatMap(importsOf))),
    listed(
      'circles of values and types',
      0,
      findCircles(graph).map((circle) => circle.join(', ')),
    ),
    listed(
      'circles of folders',
      2,
      findCircles(folderGraph(graph)).map((circle) => circle.join(', ')),
    ),
    listed(
      'names outside the rule',
      0,
      namesOutsideRule(all, readVocabulary()).map(({ path, line, name }) => `${path}:${line} ${name}`),
    ),
    listed(
      'dead references',
      0,
      allDeadReferences().map(({ path, line, target }) => `${path}:${line} ${target}`),
    ),
    listed(
      `files over ${MAX_FILE_LINES} lines`,
      0,
      src.filter((file) => file.lines > MAX_FILE_LINES).map((file) => `${file.path}: ${file.lines}`),
    ),
    listed(
      'exports that nobody takes',
      0,
      unusedExports(src, [...src, ...scripts], tests)
        .filter(({ path, name }) => !Object.hasOwn(EXCEPTIONS, `${path} ${name}`))
        .map(({ path, line, name }) => `${path}:${line} ${name}`),
    ),
    listed('modules that nobody imports', 0, orphanModules(src, [...src, ...scripts])),
    {
      what: 'tests that mirror a source',
      value: mirror.mirroredTests,
      limit: 0.6,
      bound: 'least',
      unit: 'share',
      places: mirror.strays,
    },
    {
      what: 'files with functions that have a test',
      value: mirror.testedFiles,
      limit: 0.6,
      bound: 'least',
      unit: 'share',
      places: mirror.withoutTest,
    },
  ];
}

/** Whether a figure keeps to its limit. */
export function isHeld({ value, limit, bound }: Measure): boolean {
  return bound === 'told' || (bound === 'most' ? value <= limit : value >= limit);
}
