import type { HasilKinerja } from '../../domain/hasil.ts';
import type { Checked } from '../../findings/finding.ts';
import { buildReportView } from '../../report/build/build-report-view.ts';
import type { PilihanLaporan } from '../../report/context/report-context.ts';
import { KELUARGA_HURUF } from '../../report/page/page-style.ts';
import { cetakLaporan } from '../../report/print-report.ts';
import type { ReportView } from '../../report/view/report-view.ts';
import { bukaTemplat, type TemplatTerbuka } from '../shared/open-templates.ts';

/** The report as HTML and the view it was made from. */
export interface LaporanTersusun {
  readonly html: string;
  readonly view: ReportView;
  /** The @font-face rules in the HTML. */
  readonly huruf: string;
}

/**
 * Results to a self-contained HTML document: charts, view, templates, fonts. `templat` are those already open, or the
 * folder of `--templates`. The findings are template errors; with an error among them the HTML is not fit to be printed.
 */
export async function susunLaporan(
  hasil: HasilKinerja,
  pilihan: PilihanLaporan,
  templat?: TemplatTerbuka | string,
): Promise<Checked<LaporanTersusun>> {
  const terbuka = typeof templat === 'object' ? templat : await bukaTemplat(templat);
  const [huruf, { gambarGrafik }] = await Promise.all([
    terbuka.huruf(KELUARGA_HURUF[hasil.data.pengaturan.huruf]),
    import('../../report/charts/report-charts.ts'),
  ]);
  const view = buildReportView(hasil, pilihan, gambarGrafik(hasil));
  const { value, findings } = cetakLaporan(view, { berkas: terbuka.berkas, huruf }, terbuka.mesin());
  return { value: { html: value, view, huruf }, findings };
}
