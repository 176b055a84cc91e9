import type { NarasiRow } from '../../../domain/kinerja-data.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import { narasiHtml } from '../../../report/context/fill-placeholder.ts';
import { markdownHtml } from '../../../report/markdown.ts';
import type { ReportView } from '../../../report/view/report-view.ts';
import { findElements, readHtml, textOf } from '../../../word/html-tree.ts';
import type { ParagraphSource } from './sentence-figures.ts';
import type { Traced } from './traced.ts';

/** What every report prints of Identitas, and its signature. */
type NamedView = Pick<ReportView, 'identitas'> & Pick<ReportView['bab5'], 'tandaTangan'>;

/** Adds the paragraphs that are one cell's: of Identitas and Narasi. */
export function addWholeTexts(sources: Map<string, ParagraphSource>, view: NamedView, traced: Traced): void {
  for (const [text, cell] of [...identitasTexts(view, traced), ...narasiTexts(traced)]) {
    sources.set(text, { kind: 'whole', cell });
  }
}

/** What the report prints of Identitas as it stands there. */
function identitasTexts(view: NamedView, { buku }: Traced): readonly (readonly [string, CellRef])[] {
  const at: Readonly<Record<string, CellRef | undefined>> = buku.identitas?.at ?? {};
  const dated = [view.tandaTangan.tempatTanggal, view.identitas.tanggal].filter((text) => text !== '');
  const date = at.tanggalLaporan;
  const own = Object.entries({ ...view.identitas, tanggal: '' });
  const dates = date === undefined ? [] : dated.map((text) => [text, date] as const);
  const rest = own.flatMap(([key, text]) => {
    const cell = at[key];
    const printed = key === 'nip' ? `NIP ${text}` : text;
    return cell === undefined || text === '' ? [] : [text, text.toUpperCase(), printed].map((t) => [t, cell] as const);
  });
  return [...dates, ...rest];
}

/** Each paragraph and item of Narasi as it is printed. */
function narasiTexts({ buku, hasil }: Traced): readonly (readonly [string, CellRef])[] {
  return buku.narasi.flatMap(({ data, at }) => {
    const html = readHtml(`<body>${printedNarasi(data, hasil)}</body>`);
    const blocks = findElements(html, ({ name }) => name === 'p' || name === 'li');
    return blocks.map((block) => [textOf(block), at.content] as const);
  });
}

function printedNarasi({ content, subject }: NarasiRow, hasil: Traced['hasil']): string {
  return content.includes('{') ? narasiHtml(content, hasil, subject) : markdownHtml(content);
}
