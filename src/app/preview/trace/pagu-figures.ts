import { sum } from '../../../domain/angka.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import type { ReportContext } from '../../../report/context/report-context.ts';
import { paguSentences, spentWithoutPagu } from '../../../report/sentences/perubahan-sentences.ts';
import type { BukuKerja } from '../../../sheets/buku-kerja.ts';
import { keuanganSources, totalCell } from './row-sources.ts';
import { figure, type ParagraphSource, placeInOrder, type SentenceFigure } from './sentence-figures.ts';
import type { Traced } from './traced.ts';

/** The pagu of the Perjanjian Kinerja in force, all together. */
export function agreedPagu({ buku, hasil }: Traced, { rupiah }: ReportContext): SentenceFigure {
  return figure(rupiah(sum(hasil.pk.map((row) => row.pagu))), paguOf(buku.pk));
}

/** Adds what a PK Perubahan makes of the pagu, and what was spent on what it no longer holds. */
export function addPagu(sources: Map<string, ParagraphSource>, traced: Traced, context: ReportContext): void {
  const { buku, hasil } = traced;
  const [change, ...others] = paguSentences(context);
  if (change === undefined || hasil.perubahan === null) return;
  const now = agreedPagu(traced, context);
  const before = figure(
    context.rupiah(sum(hasil.perubahan.murni.map((row) => row.pagu))),
    paguOf(buku.perubahan?.murni ?? null),
  );
  const told = now.key === before.key ? [{ ...now, cells: [...now.cells, ...before.cells] }] : [now, before];
  sources.set(change, { kind: 'figures', places: placeInOrder(change, told) });
  const rows = new Map(buku.keuangan?.rows.map((row) => [row.data, row]));
  const spent = spentWithoutPagu(hasil);
  for (const [i, text] of others.entries()) {
    const result = spent[i];
    const row = result && rows.get(result.row);
    if (result === undefined || row === undefined) continue;
    const cells = keuanganSources(row, traced).realisasiSampaiDengan ?? [];
    const own = figure(context.rupiah(result.realisasiSampaiDengan), cells);
    sources.set(text, { kind: 'figures', places: placeInOrder(text, [own], result.subKegiatan) });
  }
}

/** Where the workbook prints the sum, else the pagu of every row. */
function paguOf(pk: BukuKerja['pk']): readonly CellRef[] {
  const total = totalCell(pk, 'sum', 'pagu');
  if (total !== undefined) return [total];
  return pk?.rows.filter(({ data }) => data.pagu !== 'kosong').map(({ at }) => at.pagu) ?? [];
}
