import { NUMBER_LETTERS } from '../pdf/fill-numbers.ts';

/** Scripts that lapkin itself runs in the loaded report; the page's own JavaScript stays off. */

/** Where the document names the elements at which the two numberings begin. */
export interface NumberingStartIds {
  readonly romawi: string | null;
  readonly arab: string | null;
}

/** What preparing the loaded page gives. */
export interface Prepared {
  readonly awal: NumberingStartIds;
  /** Ids whose page numbers the contents lists want. */
  readonly wanted: readonly string[];
  /** Wanted ids that no element has. */
  readonly missing: readonly string[];
  /** Fonts that could not be loaded, as "family weight style". */
  readonly badFonts: readonly string[];
  /** Text of the links within the document, by the id they lead to; the first link counts. */
  readonly links: readonly (readonly [id: string, text: string])[];
  /** Where a <meta http-equiv="refresh"> would go, had it the time. */
  readonly refresh: readonly string[];
}

/**
 * Sets language and title where the document has none, loads every font face (those used only in margin boxes are
 * not loaded by themselves) and links every wanted id, because only linked ids become destinations of the PDF.
 */
export function prepareScript(title: string, language: string): string {
  return `(async () => {
    const root = document.documentElement;
    root.lang = root.lang || ${JSON.stringify(language)};
    document.title = ${JSON.stringify(title)};
    const refresh = [...document.querySelectorAll('meta[http-equiv="refresh" i]')].flatMap((meta) => {
      const url = /^[^;,]*[;,]\\s*(?:url\\s*=\\s*)?["']?([^"']+)/i.exec(meta.content)?.[1];
      meta.remove();
      return url ? [URL.canParse(url) ? new URL(url).href : url] : [];
    });
    // Newer browsers quote a family of several words.
    const name = (family) => family.replace(/^["']|["']$/g, '');
    const badFonts = (await Promise.all([...document.fonts].map((face) =>
      face.load().then(() => '', () => [name(face.family), face.weight, face.style].join(' '))))).filter(Boolean);
    const awal = { romawi: document.body.dataset.romawi || null, arab: document.body.dataset.arab || null };
    const wanted = [...new Set([...document.querySelectorAll('.hal[data-untuk]')].map((e) => e.dataset.untuk))];
    const all = [...new Set([...wanted, awal.romawi, awal.arab].filter(Boolean))];
    const linked = new Set([...document.querySelectorAll('a[href^="#"]')].map((a) => a.hash.slice(1)).flatMap((h) => {
      try { return [h, decodeURIComponent(h)]; } catch { return [h]; }
    }));
    const links = new Map();
    for (const a of document.querySelectorAll('a[href^="#"]')) {
      const text = a.textContent.replace(/\\s+/g, ' ').trim();
      let id = a.hash.slice(1);
      try { id = decodeURIComponent(id); } catch {}
      if (text && !links.has(id)) links.set(id, text);
    }
    for (const id of all) if (!linked.has(id)) {
      const link = document.createElement('a');
      link.href = '#' + encodeURIComponent(id);
      link.style.display = 'none';
      document.body.append(link);
    }
    return { awal, wanted, missing: all.filter((id) => !document.getElementById(id)), badFonts, refresh, links: [...links] };
  })()`;
}

/** Writes the page numbers into the contents lists. */
export function fillScript(labels: ReadonlyMap<string, string>): string {
  return `(() => {
    const labels = new Map(${JSON.stringify([...labels])});
    for (const span of document.querySelectorAll('.hal[data-untuk]')) {
      span.textContent = labels.get(span.dataset.untuk) ?? '';
    }
  })()`;
}

/**
 * Puts a placeholder (see fillNumbers) in the place of each page number. Gives the id that each place is for, or null
 * where a number might move other text, because it is not positioned by itself.
 */
export const placeholderScript = `(() => {
  const spans = [...document.querySelectorAll('.hal[data-untuk]')];
  if (!spans.every((span) => getComputedStyle(span).position === 'absolute')) return null;
  spans.forEach((span, place) => {
    // A kerned pair ("11") would make the placeholder narrower than its glyphs say.
    span.style.fontKerning = 'none';
    span.textContent = ${JSON.stringify(NUMBER_LETTERS)} + place;
  });
  return spans.map((span) => span.dataset.untuk);
})()`;
