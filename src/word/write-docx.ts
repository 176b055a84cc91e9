import { diagnose } from '../findings/catalog.ts';
import type { Checked } from '../findings/finding.ts';
import { jadikan } from './block.ts';
import { ukuranTabel } from './build-table.ts';
import { lebarIsi, type TataDokumen, tinggiGambar } from './document-layout.ts';
import { gayaTambahan } from './extra-styles.ts';
import { kemas } from './fill-package.ts';
import { bacaHtml, cari, teksDari } from './html-tree.ts';
import { nomorXml } from './numbering-xml.ts';
import { bacaHuruf } from './outline-texts.ts';
import { siapkanGambar } from './prepare-pictures.ts';
import { type Seksi, susunSeksi } from './sections.ts';
import { periksaKosakata, type SumberTempat } from './vocabulary.ts';
import { type Konteks, kumpulkanSasaran } from './word-context.ts';

/** What writeDocx is given: the report, what stands in the properties of the file, and its measures. */
export interface DocxJob {
  /** A whole report in the vocabulary of docs/templat.md. */
  readonly html: string;
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly tata: TataDokumen;
  /** Date of the document; null takes the clock's. */
  readonly now: Date | null;
  /** Page labels by element id from a print of the same report; null leaves the contents lists for Word to fill in. */
  readonly halaman: ReadonlyMap<string, { readonly label: string }> | null;
  /** Reads the templates by name, to find the line of what is outside the vocabulary; only called when something is. */
  readonly templat: () => Promise<ReadonlyMap<string, SumberTempat>>;
}

/**
 * A report as a Word document: real styles, sections, fields and tables (report.md, "The files"), without a browser.
 * Under a given `now` the same input gives the same bytes. Findings: `docx/*`; text is never left out.
 */
export async function writeDocx(job: DocxJob): Promise<Checked<Uint8Array>> {
  const akar = bacaHtml(job.html);
  // Pictures are drawn by threads of their own while the docx package loads.
  const huruf = await bacaHuruf(job.tata.huruf);
  const [gambar, { rangka }] = await Promise.all([
    siapkanGambar(akar, job.tata.huruf, huruf),
    import('./frame.ts'),
  ]);
  const k: Konteks = {
    tata: job.tata,
    lebar: lebarIsi(job.tata, false),
    tinggi: tinggiGambar(job.tata, false),
    huruf,
    gambar: gambar.value,
    sasaran: kumpulkanSasaran(akar),
    halaman: job.halaman,
    hitung: { daftar: [], urut: new Map() },
    media: { banyak: 0, berkas: [] },
  };
  const seksi = susunSeksi(akar, k);
  const draf = cari(akar, (e) => e.kelas.includes('cap-draf'))[0];
  const kosong = job.halaman === null && cari(akar, (e) => e.kelas.includes('entri')).length > 0;
  const bytes = await rangka({
    ...job,
    ukuranTabel: unik(cari(akar, (e) => e.nama === 'table').map(ukuranTabel), 10),
    seksi,
    draf: draf === undefined ? null : teksDari(draf),
    perbaruiMedan: kosong,
  });
  const value = kemas(bytes, {
    now: job.now ?? new Date(),
    bahasa: job.language,
    gaya: gayaTambahan(job.tata),
    nomor: nomorXml(k.hitung.daftar),
    badan: (sectPr) => badan(seksi, sectPr),
    gambar: k.media.berkas,
  });
  const findings = [
    ...(await periksaKosakata(akar, job.templat)),
    ...gambar.findings,
    ...(kosong ? [diagnose('docx/daftar-belum-terisi', {})] : []),
  ];
  return { value, findings };
}

/** Content of the body: each section ends in its properties, the last one's stand at the end of the document. */
function badan(seksi: readonly Seksi[], sectPr: readonly string[]): string {
  return seksi
    .map((s, i) => {
      const akhir = sectPr[i] ?? '';
      return i < seksi.length - 1 ? jadikan(s.butir, akhir) : `${jadikan(s.butir, '')}${akhir}`;
    })
    .join('');
}

function unik(angka: readonly number[], ...tambah: readonly number[]): readonly number[] {
  return [...new Set([...tambah, ...angka])].sort((a, b) => a - b);
}
