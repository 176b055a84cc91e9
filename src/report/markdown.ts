/** Escapes text for HTML content and double-quoted attributes. */
export function escapeHtml(teks: string): string {
  return teks
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const BUTIR = /^\s*[-•]\s+(.*)$/;
const NOMOR = /^\s*(\d{1,3})[.)]\s+(.*)$/;

/**
 * The small Markdown of Narasi as HTML: paragraphs (a blank line parts them, a single line break stays one),
 * `- ` and `1. ` lists, `**bold**`, `*italic*`. Everything else is text, so HTML is shown as typed
 * (workbook.md, "Narasi"; a full Markdown parser reads much more than this into a text).
 */
export function markdownHtml(teks: string): string {
  const blok: string[] = [];
  let paragraf: string[] = [];
  let daftar: { jenis: 'ul' | 'ol'; mulai: number; butir: string[] } | null = null;

  const tutupParagraf = (): void => {
    if (paragraf.length > 0) blok.push(`<p>${paragraf.map(baris).join('<br>')}</p>`);
    paragraf = [];
  };
  const tutupDaftar = (): void => {
    if (daftar !== null) {
      const mulai = daftar.jenis === 'ol' && daftar.mulai !== 1 ? ` start="${daftar.mulai}"` : '';
      const isi = daftar.butir.map((b) => `<li>${baris(b)}</li>`).join('');
      blok.push(`<${daftar.jenis}${mulai}>${isi}</${daftar.jenis}>`);
    }
    daftar = null;
  };
  const tambah = (jenis: 'ul' | 'ol', mulai: number, isi: string): void => {
    tutupParagraf();
    if (daftar !== null && daftar.jenis !== jenis) tutupDaftar();
    daftar ??= { jenis, mulai, butir: [] };
    daftar.butir.push(isi);
  };

  for (const mentah of teks.replace(/\r\n?/g, '\n').split('\n')) {
    const butir = BUTIR.exec(mentah);
    const nomor = NOMOR.exec(mentah);
    if (butir !== null) tambah('ul', 1, butir[1] ?? '');
    else if (nomor !== null) tambah('ol', Number(nomor[1]), nomor[2] ?? '');
    else if (mentah.trim() === '') {
      tutupParagraf();
      tutupDaftar();
    } else if (daftar !== null && /^\s{2,}/.test(mentah)) lanjutkan(daftar, mentah.trim());
    else {
      tutupDaftar();
      paragraf.push(mentah.trim());
    }
  }
  tutupParagraf();
  tutupDaftar();
  return blok.join('\n');
}

/** An indented line under a list item goes on with that item. */
function lanjutkan(daftar: { butir: string[] }, teks: string): void {
  const akhir = daftar.butir.length - 1;
  daftar.butir[akhir] = `${daftar.butir[akhir]} ${teks}`;
}

/** One line: white space folded, bold and italic; a star between spaces is a star. */
function baris(teks: string): string {
  return escapeHtml(teks.trim().replace(/[ \t]+/g, ' '))
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]*?)(?<=\S)\*(?![\w*])/g, '<em>$1</em>');
}
