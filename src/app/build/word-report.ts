import type { HasilKinerja } from '../../domain/hasil.ts';
import { readTemplates } from '../../files/template-files.ts';
import type { Checked } from '../../findings/finding.ts';
import { UKURAN_KERTAS } from '../../report/page/paper.ts';

/** What a Word file is made of, beyond the results that set its paper and letters. */
export interface PermintaanDocx {
  readonly html: string;
  readonly title: string;
  /** SOURCE_DATE_EPOCH; null = the clock's. */
  readonly now: Date | null;
  /** Where the PDF of the same report has its headings; null when none was printed. */
  readonly halaman: ReadonlyMap<string, { readonly label: string }> | null;
  /** Folder of --templates, for the lines of findings. */
  readonly templates?: string;
}

/** The report's HTML as a Word file; no browser is started. Findings: `docx/*`, none of them an error. */
export async function docxLaporan(hasil: HasilKinerja, minta: PermintaanDocx): Promise<Checked<Uint8Array>> {
  const { writeDocx } = await import('../../word/write-docx.ts');
  const { pengaturan, identitas } = hasil.data;
  return writeDocx({
    html: minta.html,
    title: minta.title,
    author: [identitas.nama, identitas.unitKerja].filter((t) => t !== '').join(', '),
    language: 'id-ID',
    tata: {
      kertas: UKURAN_KERTAS[pengaturan.kertas],
      margin: pengaturan.margin,
      huruf: pengaturan.huruf,
      kop: pengaturan.kopHalaman,
    },
    now: minta.now,
    halaman: minta.halaman,
    templat: () => readTemplates(minta.templates),
  });
}
