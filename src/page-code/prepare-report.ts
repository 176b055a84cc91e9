import { isAccessible } from './accessible.ts';
import { describeTables } from './describe-tables.ts';
import { refreshTarget, unquoted } from './document-text.ts';
import { internalLinks, linkMissing } from './internal-links.ts';
import type { NumberingStartIds, Prepared, ReportStart } from './page-calls.ts';
import { numberPlaces, putPlaceholders, wantedId } from './page-numbers.ts';
import { prepareTables } from './prepare-tables.ts';

/**
 * Sets title and language (where the document has none), takes refreshes out, loads every font, links what contents
 * lists want, prepares the tables, and puts placeholders for the page numbers.
 */
export async function prepareReport(start: ReportStart): Promise<Prepared> {
  const root = document.documentElement;
  root.lang = root.lang || start.language;
  document.title = start.title;
  const refresh = takeRefreshes();
  const badFonts = await loadFonts();
  const startIds = numberingStartIds();
  const wanted = [...new Set(numberPlaces().map(wantedId))];
  const ids = [...new Set([...wanted, startIds.roman, startIds.arabic])].flatMap((id) => id || []);
  const links = [...internalLinks()];
  linkMissing(ids);
  describeTables();
  const missing = ids.filter((id) => document.getElementById(id) === null);
  return {
    startIds,
    wanted,
    missing,
    badFonts,
    links,
    refresh,
    accessible: isAccessible(),
    watched: prepareTables(),
    places: putPlaceholders(start.numberLetters),
  };
}

function takeRefreshes(): readonly string[] {
  return [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="refresh" i]')].flatMap((meta) => {
    meta.remove();
    return refreshTarget(meta.content) ?? [];
  });
}

/** Loads every font face, those too that only margin boxes use, which are not loaded by themselves; gives those that fail. */
async function loadFonts(): Promise<readonly string[]> {
  const failed = await Promise.all(
    [...document.fonts].map((face) =>
      face.load().then(
        () => [],
        () => [`${unquoted(face.family)} ${face.weight} ${face.style}`],
      ),
    ),
  );
  return failed.flat();
}

function numberingStartIds(): NumberingStartIds {
  const { romawi: roman, arab: arabic } = document.body.dataset;
  return { roman: roman || null, arabic: arabic || null };
}
