import { CLASS } from '../html/vocabulary.ts';
import { type Block, makeParagraph } from './block.ts';
import { twip } from './document-layout.ts';
import { ENTRY_SIZE, entryLook } from './extra-styles.ts';
import { findElements, type HtmlElement, textOf } from './html-tree.ts';
import { breakLines } from './outline-texts.ts';
import { endField, field, link, startField, tab, textRun } from './run-xml.ts';
import type { ContentsTarget, WordContext } from './word-context.ts';

/**
 * A contents list (`nav.daftar`) as a TOC field over the entries that the report already lists: of headings, or of
 * table or figure captions, by what its links point at. Without page labels the numbers are left for Word to fill in.
 */
export function buildContentsList(nav: HtmlElement, context: WordContext): readonly Block[] {
  const entries = findElements(nav, (e) => e.classes.includes(CLASS.entri));
  const kind = entries.map((e) => entryTarget(e, context)?.kind).find((j) => j !== undefined) ?? 'judul';
  const dirty = context.pageById === null;
  return entries.map((e, i) => {
    const style = entryStyle(e, kind);
    const content = entryContent(e, style, context);
    const start = i === 0 ? startField(fieldInstruction(kind, context), dirty) : '';
    const end = i === entries.length - 1 ? endField() : '';
    return makeParagraph(style, `${start}${content}${end}`, { keepWithNext: i < FIRST_TOGETHER - 1 });
  });
}

/** So many entries stay below the title of their list, as in laporan.css. */
const FIRST_TOGETHER = 3;

/** Instruction of the field: by heading level, or by the sequence of the captions. */
function fieldInstruction(kind: ContentsTarget['kind'], context: WordContext): string {
  if (kind === 'judul') return 'TOC \\o "1-3" \\h \\z \\u';
  const text = [...context.targets.values()].find((s) => s.kind === kind)?.text ?? '';
  const label = /^\p{L}+/u.exec(text)?.[0] ?? (kind === 'tabel' ? 'Tabel' : 'Gambar');
  return `TOC \\h \\z \\c "${label}"`;
}

function entryStyle(element: HtmlElement, kind: ContentsTarget['kind']): string {
  if (kind !== 'judul') return 'TableofFigures';
  const level = [CLASS['entri-1'], CLASS['entri-2'], CLASS['entri-3']].findIndex((name) =>
    element.classes.includes(name),
  );
  return `TOC${Math.max(level, 0) + 1}`;
}

function entryId(element: HtmlElement): string {
  const href = findElements(element, (x) => x.name === 'a')[0]?.attributes.href ?? '';
  return href.startsWith('#') ? href.slice(1) : '';
}

function entryTarget(element: HtmlElement, context: WordContext): ContentsTarget | undefined {
  return context.targets.get(entryId(element));
}

/**
 * Where no print told the pages, until the field is computed: a number that was reckoned would be believed, and nothing at
 * all would be overlooked.
 */
const NOT_YET = '\u2026';

/** Room at the right of a contents list for dots and page numbers, 14 mm as in print. */
const PAGE_NUMBER_ROOM = 794;

/**
 * Title, tab and page number. A title that would come near the margin is broken here: the tab would go to the next line
 * alone, and a right indent, which Word heeds, loses the numbers in LibreOffice.
 */
function entryContent(element: HtmlElement, style: string, context: WordContext): string {
  const title = findElements(element, (x) => x.classes.includes(CLASS.judul))[0];
  const { left, bold } = entryLook(style);
  const room = ((context.width - left - PAGE_NUMBER_ROOM) / twip(ENTRY_SIZE)) * 1000;
  const lines = breakLines(textOf(title ?? element), bold ? context.letters.tebal : context.letters.biasa, room);
  const text = lines.map((b, i) => textRun(b, {}, i === 0 ? 0 : 1)).join('');
  const target = entryTarget(element, context);
  if (target === undefined) return text;
  const label = context.pageById === null ? NOT_YET : (context.pageById.get(entryId(element))?.label ?? '');
  const page = field(`PAGEREF ${target.name} \\h`, label, { dirty: context.pageById === null });
  return link(target.name, `${text}${tab()}${page}`);
}
