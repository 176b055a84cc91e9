import { printedBagian } from '../domain/report-bagian.ts';
import { isForPeriod } from '../domain/report-period.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** dokumentasi/tidak-dicetak: the report's photos while Pengaturan's Bagian leaves Dokumentasi out. */
export function checkUnprintedPhotos(collector: FindingCollector, { buku }: RuleContext): void {
  if (printedBagian(buku.pengaturan.data.bagian).includes('Dokumentasi')) return;
  const rows = buku.dokumentasi.rows.filter((row) => isForPeriod(row.data, buku.period));
  const [at, ...related] = rows.map((row) => row.at.file);
  if (at === undefined) return;
  collector.report('dokumentasi/tidak-dicetak', { banyak: String(rows.length) }, { at, related });
}
