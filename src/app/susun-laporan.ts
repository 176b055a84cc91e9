import type { Checked } from '../diagnostics/diagnostic.ts';
import type { HasilKinerja } from '../domain/hasil.ts';
import { fontFaces } from '../io/font-files.ts';
import { readTemplates } from '../io/template-files.ts';
import { buildReportView } from '../report/build-report-view.ts';
import { KELUARGA_HURUF } from '../report/gaya-halaman.ts';
import { renderReport } from '../report/render-report.ts';
import type { PilihanLaporan } from '../report/susun/konteks.ts';
import type { ReportView } from '../report/view/report-view.ts';

/** The report as HTML and the view it was made from. */
export interface LaporanTersusun {
  readonly html: string;
  readonly view: ReportView;
}

/**
 * Results to a self-contained HTML document: charts, view, templates, fonts. `templates` is the folder of
 * `--templates`. The findings are template errors; with an error among them the HTML is not fit to be printed.
 */
export async function susunLaporan(
  hasil: HasilKinerja,
  pilihan: PilihanLaporan,
  templates?: string,
): Promise<Checked<LaporanTersusun>> {
  const [berkas, huruf, { gambarGrafik }] = await Promise.all([
    readTemplates(templates),
    fontFaces(KELUARGA_HURUF[hasil.data.pengaturan.huruf]),
    import('../report/grafik/grafik-laporan.ts'),
  ]);
  const view = buildReportView(hasil, pilihan, gambarGrafik(hasil));
  const { value, findings } = renderReport(view, { berkas, huruf });
  return { value: { html: value, view }, findings };
}
