import type { Subbab } from '../../../domain/subbab-names.ts';
import { printsSubbab } from '../../../domain/yearly/subbab.ts';
import type { ReportContext } from '../../context/report-context.ts';
import type { SubbabView } from '../../view/lkjip-view.ts';

/** Where a BAB stands: a sub-heading with a landscape table begins such a page, the next one an upright one. */
export interface PageFlow {
  /** The class of the page that a table begins; '' where it goes on on the page before. */
  turn(isLandscape: boolean): SubbabView['halaman'];
}

/** The pages of a BAB that begins on an upright page, or with `first` on a landscape one. */
export function makePageFlow(first = false): PageFlow {
  let current = first;
  return {
    turn: (isLandscape) => {
      if (isLandscape === current) return '';
      current = isLandscape;
      return isLandscape ? 'lanskap' : 'potret';
    },
  };
}

const BLANK = { halaman: '', paragraf: [], isi: '', tabel: null, catatan: [], kalimat: [], grafik: null } as const;

/** A sub-heading of what it holds; the rest of it is empty. */
export function makeSubbab(
  heading: Pick<SubbabView, 'id' | 'judul'>,
  flow: PageFlow,
  content: Partial<Omit<SubbabView, 'id' | 'judul' | 'halaman'>>,
): SubbabView {
  const isLandscape = content.tabel?.lanskap === true;
  return { ...BLANK, ...heading, ...content, halaman: flow.turn(isLandscape) };
}

/** A sub-heading where the report prints it; null where its content is missing or Pengaturan leaves it out. */
export function whenPrinted<T>(name: Subbab, { hasil }: ReportContext, build: () => T): T | null {
  return printsSubbab(name, hasil) ? build() : null;
}
