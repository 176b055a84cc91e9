import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLASS_NAMES, ELEMENTS, isClassName, SIZE_CLASS } from '../../src/html/vocabulary.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../support/complete-data.ts';
import { makeLargeYear } from '../support/large-year.ts';
import { renderReportHtml } from '../support/test-report.ts';

const ROOT = join(import.meta.dirname, '../..');
const readAll = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
const templates = readAll('templates', '.hbs');
const css = readFileSync(join(ROOT, 'templates/laporan.css'), 'utf8').replace(/\/\*[\s\S]*?\*\/|'[^']*'/g, '');

/** Classes of the elements of HTML, each once; `{{...}}` stands for what the data give. */
const classesOf = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.trim().split(/\s+/))),
];
/** Classes of the selectors of a style sheet, without the backslash of `ukuran-9\,5`. */
const styled = [
  ...new Set([...css.matchAll(/\.([a-z](?:[\w-]|\\.)*)/gi)].map(([, name = '']) => name.replace('\\', ''))),
];

/** What is printed under a condition stands there too. */
const TAGS = /\{\{(?:[#/][^}]*|else)\}\}/g;
const written = classesOf(templates.join('\n').replace(TAGS, ' ')).filter((name) => !name.includes('{{'));
const withoutStyle = (html: string): string => html.replace(/<style>[\s\S]*<\/style>/, '');
const report = withoutStyle(await renderReportHtml(COMPLETE_DATA, COMPLETE_OPTIONS));
/** Fifteen rows with the columns of both views take a page and a half, so that the last of them stay together. */
const ofBothViews = makeLargeYear({ kegiatan: 3, sub: 5 });
const longTables = withoutStyle(
  await renderReportHtml({
    ...ofBothViews,
    pengaturan: { ...ofBothViews.pengaturan, views: 'keduanya', paper: 'F4' },
  }),
);

test('every class of the templates, of a whole report and of laporan.css is of the vocabulary', () => {
  expect(written.length).toBeGreaterThan(20);
  expect(styled.length).toBeGreaterThan(30);
  for (const name of [...written, ...classesOf(report), ...styled])
    expect([name, isClassName(name)]).toEqual([name, true]);
});

test('every class of the vocabulary is given by a template or the data of a whole report', () => {
  const given = [...written, ...classesOf(report), ...classesOf(longTables)];
  expect(CLASS_NAMES.filter((name) => !given.includes(name))).toEqual([]);
});

test('every element of a whole report is of the vocabulary, and no drawing is looked into', () => {
  const elements = report
    .replace(/^[\s\S]*<body/, '<body')
    .replace(/(<svg)[\s\S]*?<\/svg>/g, '$1>')
    .matchAll(/<([a-z][a-z0-9]*)/g);
  expect([...new Set([...elements].map(([, name = '']) => name))].filter((name) => !ELEMENTS.includes(name))).toEqual(
    [],
  );
});

test('a size is a class of its own for each half point', () => {
  expect(['10', '9,5', '10,5'].map((size) => isClassName(SIZE_CLASS + size))).toEqual([true, true, true]);
  expect(['', '9.5', '9,7', 'besar'].map((size) => isClassName(SIZE_CLASS + size))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(isClassName('10')).toBe(false);
});

test('no source spells a class by hand where it looks for one', () => {
  const pattern = /classes\??\.includes\(['"`]|(?:matches|closest|querySelector(?:All)?)\('[^'$\n]*\.[a-z].*/g;
  expect(readAll('src', '.ts').flatMap((text) => text.match(pattern) ?? [])).toEqual([]);
});

test('no source spells by hand a class whose name means nothing else', () => {
  const names = ['potret', 'rapat', ...CLASS_NAMES.filter((name) => name.includes('-'))];
  const sources = readAll('src', '.ts').filter((text) => !text.includes('export const CLASS_NAMES'));
  const spelled = sources.flatMap((text) => text.match(new RegExp(`(?<!CLASS\\[)'(?:${names.join('|')})'`, 'g')) ?? []);
  expect(names.length).toBeGreaterThan(5);
  expect(spelled).toEqual([]);
});
