import { type Block, makeParagraph, type TableBlock, writeBlocks } from './block.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { cellXml, rowXml, tableXml } from './table-xml.ts';
import type { WordContext } from './word-context.ts';
import type { PictureLimit } from './write-runs.ts';

const PHOTO_HEIGHT = (58 * 72) / 25.4;

/** Two pictures side by side (`div.foto`), each above its caption, as a row that never splits. */
export function buildPhotoTable(
  element: HtmlElement,
  context: WordContext,
  write: (figure: HtmlNode, k: WordContext, limit: PictureLimit) => readonly Block[],
): TableBlock {
  const width = Math.floor(context.width / 2);
  const limit = { width: (width - 160) / 20, height: PHOTO_HEIGHT };
  const cells = element.children
    .filter((f) => f.kind === 'elemen' || f.text.trim() !== '')
    .map((f) => write(f, { ...context, width: Math.max(width - 160, 0) }, limit))
    .map((cell) => (cell.at(-1)?.kind === 'paragraf' ? cell : [...cell, makeParagraph('Gambar', '')]));
  const even = cells.length % 2 === 0 ? cells : [...cells, [makeParagraph('Gambar', '')]];
  const pairs = Array.from({ length: even.length / 2 }, (_, i) => even.slice(i * 2, i * 2 + 2));
  const rows = pairs.map((b) =>
    rowXml(
      b.map((cell) => cellXml(writeBlocks(cell), { width, align: 'bottom' })),
      false,
    ),
  );
  return { kind: 'tabel', before: 0, content: tableXml('TabelPolos', [width, width], rows) };
}
