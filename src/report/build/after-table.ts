import { svgHeight } from '../charts/svg.ts';
import type { ReportContext } from '../context/report-context.ts';
import { type Block, countPages, lastPageFill } from '../page/page-fill.ts';
import { contentArea } from '../page/paper.ts';
import type { LaidTable } from '../tables/build-table.ts';
import type { ReportView } from '../view/report-view.ts';
import { tableBlocks } from './table-blocks.ts';

type Capaian = ReportView['bab3']['capaian'];

/** A landscape page that is filled less takes sentences and chart in, if they fit. */
const FILLED = 2 / 3;
/** Pages by which the estimate may be too low. */
const SPARE = 0.04;

/**
 * Where a BAB that begins with a landscape table goes on upright: after the table and its notes, or after sentences and
 * chart where the table's last page has room for them. Nowhere where the table stands upright itself.
 */
export function placeAfterTable(
  laid: LaidTable,
  content: Pick<Capaian, 'paragraf' | 'catatan' | 'kalimat' | 'grafik'>,
  { pengaturan }: ReportContext,
): Pick<Capaian, 'potretSesudahTabel' | 'potretSesudahGrafik'> {
  if (!laid.view.lanskap) return { potretSesudahTabel: false, potretSesudahGrafik: false };
  const { kalimat: sentences, grafik: picture } = content;
  const own: readonly Block[] = [{ kind: 'title' }, ...tableBlocks(content, laid, content.catatan)];
  const added: readonly Block[] = [
    ...sentences.map((text): Block => ({ kind: 'paragraph', text })),
    ...(picture === null
      ? []
      : [
          { kind: 'box', height: svgHeight(picture.isi) } as const,
          { kind: 'caption', text: `${picture.nomor} ${picture.judul}` } as const,
        ]),
  ];
  const area = contentArea(pengaturan, true);
  const pagesOf = (blocks: readonly Block[]): number => countPages(blocks, area, pengaturan.font);
  const [pages, withAdded] = [pagesOf(own), pagesOf([...own, ...added])];
  const hasRoom = lastPageFill(pages) < FILLED && Math.ceil(withAdded + SPARE) === Math.ceil(pages);
  return { potretSesudahTabel: !hasRoom, potretSesudahGrafik: hasRoom };
}
