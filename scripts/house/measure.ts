import { findCircles } from './circles.ts';
import { EXCEPTIONS, orphanModules, unusedExports } from './exports.ts';
import { fileGraph, folderGraph, importsOf } from './imports.ts';
import { compareMirror } from './mirror.ts';
import { namesOutsideRule, readVocabulary } from './names.ts';
import { allDeadReferences } from './references.ts';
import { roomOf } from './rooms.ts';
import { type SourceFile, sourceFiles } from './source.ts';
import { brokenWalls } from './walls.ts';

/** One figure of the house, its limit, and where to look when it is over. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  /** `most`: the value may be at most the limit; `least`: at least. */
  readonly bound: 'most' | 'least';
  /** Shares are printed as percent. */
  readonly unit: 'count' | 'share';
  readonly places: readonly string[];
}

/** The files that are measured. */
interface House {
  readonly src: readonly SourceFile[];
  readonly test: readonly SourceFile[];
  readonly scripts: readonly SourceFile[];
}

const MAX_FILE_LINES = 250;

/** The house as it stands in the tree. */
export function readHouse(): House {
  return { src: sourceFiles('src'), test: sourceFiles('test'), scripts: sourceFiles('scripts') };
}

/** The figures that are had by counting: rooms, files, tests beside sources. */
export function measureSizes({ src, test }: Pick<House, 'src' | 'test'>): readonly Measure[] {
  const lines = src.reduce((sum, file) => sum + file.lines, 0);
  const rooms = new Map<string, number>();
  for (const file of src) rooms.set(roomOf(file.path), (rooms.get(roomOf(file.path)) ?? 0) + file.lines);
  const [largest = ['', 0]] = [...rooms].sort((a, b) => b[1] - a[1]);
  const mirror = compareMirror(
    src,
    test.map((file) => file.path),
  );
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
    listed(
      `files over ${MAX_FILE_LINES} lines`,
      0,
      src.filter((file) => file.lines > MAX_FILE_LINES).map((file) => `${file.path}: ${file.lines}`),
    ),
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

/** Every figure of a house. */
export function measureHouse(house: House): readonly Measure[] {
  const { src, test, scripts } = house;
  const graph = fileGraph(src, { types: true });
  return [
    ...measureSizes(house),
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
      namesOutsideRule([...src, ...test, ...scripts], readVocabulary()).map(
        ({ path, line, name }) => `${path}:${line} ${name}`,
      ),
    ),
    listed(
      'dead references',
      0,
      allDeadReferences().map(({ path, line, target }) => `${path}:${line} ${target}`),
    ),
    listed(
      'exports that nobody takes',
      0,
      unusedExports(src, [...src, ...scripts], test)
        .filter(({ path, name }) => !Object.hasOwn(EXCEPTIONS, `${path} ${name}`))
        .map(({ path, line, name }) => `${path}:${line} ${name}`),
    ),
    listed('modules that nobody imports', 0, orphanModules(src, [...src, ...scripts])),
  ];
}

/** A figure that is a list of places. */
function listed(what: string, limit: number, places: readonly string[]): Measure {
  return { what, value: places.length, limit, bound: 'most', unit: 'count', places };
}

/** Whether a figure keeps to its limit. */
export function isHeld({ value, limit, bound }: Measure): boolean {
  return bound === 'most' ? value <= limit : value >= limit;
}
