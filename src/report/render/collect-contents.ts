import { plainText } from '../../html/plain-text.ts';
import { CLASS } from '../../html/vocabulary.ts';
import type { ReportView } from '../view/report-view.ts';

const TABLE_CAPTION = new RegExp(`<(p)\\b([^>]*\\bclass="${CLASS['judul-tabel']}"[^>]*)>(.*?)</\\1>`, 'gs');

/** Headings, table and picture captions of rendered HTML, for the contents lists. Only those with an id count. */
export function collectContents(html: string): ReportView['daftar'] {
  const headings = findEntries(html, /<h([1-3])\b([^>]*)>(.*?)<\/h\1>/gs);
  const tables = findEntries(html, TABLE_CAPTION);
  const pictures = findEntries(html, /<(figcaption)\b([^>]*)>(.*?)<\/\1>/gs);
  return { isi: headings, tabel: tables, gambar: pictures };
}

type ContentsEntry = ReportView['daftar']['isi'][number];

function findEntries(html: string, pattern: RegExp): ContentsEntry[] {
  return [...html.matchAll(pattern)].flatMap(([, name = '', attributes = '', inner = '']) => {
    const id = idOf(attributes);
    if (id === undefined) return [];
    return [{ id, tingkat: /^[1-3]$/.test(name) ? name : '2', teks: plainText(inner.replace(/<br\s*\/?>/g, ' '), '') }];
  });
}

/** The id among the attributes of a tag. */
function idOf(attributes: string): string | undefined {
  return /\bid="([^"]+)"/.exec(attributes)?.[1];
}
