import type { ReportView } from './view/report-view.ts';

/** Headings, table and picture captions of rendered HTML, for the contents lists. Only those with an id count. */
export function kumpulkanDaftar(html: string): ReportView['daftar'] {
  const isi = cari(html, /<h([1-3])\b([^>]*)>(.*?)<\/h\1>/gs);
  const tabel = cari(html, /<(p)\b([^>]*\bclass="judul-tabel"[^>]*)>(.*?)<\/\1>/gs);
  const gambar = cari(html, /<(figcaption)\b([^>]*)>(.*?)<\/\1>/gs);
  return { isi, tabel, gambar };
}

type Entri = ReportView['daftar']['isi'][number];

function cari(html: string, bentuk: RegExp): Entri[] {
  return [...html.matchAll(bentuk)].flatMap(([, nama = '', atribut = '', dalam = '']) => {
    const id = idDari(atribut);
    if (id === undefined) return [];
    return [{ id, tingkat: /^[1-3]$/.test(nama) ? nama : '2', teks: teksPolos(dalam) }];
  });
}

/** The id among the attributes of a tag. */
function idDari(atribut: string): string | undefined {
  return /\bid="([^"]+)"/.exec(atribut)?.[1];
}

/** Text of HTML without tags; entities of our own escaping are resolved. */
function teksPolos(html: string): string {
  return html
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#x3D;', '=')
    .replaceAll('&#x60;', '`')
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
