import { beforeAll, describe, expect, it } from 'vitest';
import { buildHtmlReport } from '../../src/app/build/html-report.ts';
import { writeWordReport } from '../../src/app/outputs/word-report.ts';
import { checkRaw } from '../../src/app/shared/check-buku.ts';
import { type OpenTemplates, openTemplates } from '../../src/app/shared/open-templates.ts';
import { formatReport } from '../../src/findings/format/formats.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { DEFAULT_OPTIONS } from '../../src/report/context/report-context.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { DECLARED_FIELDS } from './every-field.ts';
import { findSlowPlaces } from './slow-places.ts';
import { fillPlaces, listDeclaredPlaces, listOtherPlaces, type TextPlace } from './text-places.ts';

/** Repeated until the text is long enough: what patterns of the readers begin with, and what keeps them from an end. */
const SHAPES = [
  ...['a', '1.', '- a\n', '(a) ', '{a b ', '{{x}} =1+1 ', '<a>', '\n', '*a **b** ', 'No. 5 ', 'dua puluh ', '5% '],
  ...['2 (dua) ', 'Triwulan II ', 'capaian 90% dari target ', 'Serapan s.d. 31 Maret 90%, Baik. '],
  ...['\u202e', '👩‍👩‍👧', 'A1+', 'SUM('],
];
/** Of a machine that does the fixed work in FIXED_MS. */
const MOST_MS = 2000;
const FIXED_MS = 60;
/** Of ten times the text in all places together: most of the shorter time is that of work done once. */
const MOST_JOINED = 8;
/** A machine may be many times slower, and every place measured by itself: nothing but a loop without end takes so long. */
const TIMEOUT = 1_200_000;

let templates: OpenTemplates;
beforeAll(async () => {
  templates = await openTemplates();
});

/** Processor time in ms that this process has taken since. */
function timeSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Processor time in ms that this process takes for something. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return timeSince(start);
}

/** What a place may take on this machine as busy as it is now, in ms. */
function mostNow(): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    runFixedWork();
    return timeSince(start);
  });
  return MOST_MS * Math.max(1, Math.min(...times) / FIXED_MS);
}

/** Work of the same kind whose time never changes with lapkin: by it a machine, and how busy it is, are known. */
function runFixedWork(): number {
  const rows = Array.from({ length: 60_000 }, (_, i) => ({ name: `Kata ${(i * 7919) % 60_013}`, share: `${i % 13}%` }));
  const text = rows.map(({ name, share }) => `${name}, ${share}`).join(' ');
  const words = text.toLowerCase().split(/[^a-z0-9]+/);
  const counted = new Map(words.map((word, i) => [word, i]));
  return JSON.stringify(rows.toSorted((a, b) => (a.name < b.name ? -1 : 1))).length + counted.size;
}

/** Checks a workbook, tells its findings in each format, and makes its HTML and, where asked, its Word file. */
async function useBuku(raw: RawWorkbook, withWord: boolean): Promise<void> {
  // Of a time that does not hang on its cells, so that these may hold anything.
  const { checked, hasil } = checkRaw('buku.xlsx', raw, [], { ...NO_OPTIONS, year: 2024, triwulan: 2 });
  for (const format of ['text', 'json', 'sarif', 'junit', 'github'] as const) {
    formatReport(format, { files: [checked], strict: false }, { paint: NO_PAINT, width: 80, version: '1.0.0' });
  }
  if (hasil === null) throw new Error('the workbook has no results');
  const options = { ...DEFAULT_OPTIONS, draft: true, findings: checked.findings };
  const { html, view } = (await buildHtmlReport(hasil, options, templates)).value;
  if (!withWord) return;
  const page = { html, hasil, title: view.judulDokumen, author: '', now: new Date(0), printed: null };
  await writeWordReport({ ...page, step: () => undefined });
}

/** A shape repeated, as many characters as asked. */
const lengthen = (shape: string, length: number): string =>
  shape.repeat(Math.ceil(length / shape.length)).slice(0, length);

const [texts, others] = [listDeclaredPlaces('texts'), listDeclaredPlaces('others')];
/** Several groups, so that what all of a group take is not much more than what one may. */
const deal = (places: readonly TextPlace[], groups: number): readonly (readonly TextPlace[])[] =>
  Array.from({ length: groups }, (_, group) => places.filter((_place, i) => i % groups === group));
/** Of what is no text field a report has but what its draft says is wrong: Word gets that with all places together. */
const GROUPS = [
  ...deal(texts, 4).map((places) => ({ places, withWord: true })),
  ...[...deal(others, 3), listOtherPlaces()].map((places) => ({ places, withWord: false })),
];
const EVERY_PLACE = GROUPS.flatMap(({ places }) => places);

describe('ten times the text takes at most fifteen times the processor time, and no field over two seconds', () => {
  it('every field that is declared is measured', () => {
    const names = new Set(EVERY_PLACE.map(({ name }) => name));
    expect(DECLARED_FIELDS.filter(({ name }) => !names.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it.each(SHAPES)(
    'of %j',
    async (shape) => {
      const measure = (places: readonly TextPlace[], length: number, withWord = true): Promise<number> => {
        const raw = fillPlaces(places, lengthen(shape, length));
        return timeOf(() => useBuku(raw, withWord));
      };
      await measure([], 0);
      const short = Math.min(await measure(EVERY_PLACE, 1000), await measure(EVERY_PLACE, 1000));
      const slow: string[] = [];
      for (const { places, withWord } of GROUPS) {
        const timeOfPlaces = (some: typeof places, length: number) => measure(some, length, withWord);
        for (const { place, told } of await findSlowPlaces(places, timeOfPlaces, { short, mostNow }))
          slow.push(`${place.name}: ${told}`);
      }
      expect(slow).toEqual([]);
      // What one place costs for each of another of any group.
      let joined = Number.POSITIVE_INFINITY;
      for (let n = 0; n < 3 && joined > MOST_JOINED * short; n++)
        joined = Math.min(joined, await measure(EVERY_PLACE, 10_000));
      expect(joined).toBeLessThan(MOST_JOINED * short);
    },
    TIMEOUT,
  );
});
