import { Document, Packer } from 'docx';
import { diagnose } from '../../diagnostics/catalog.ts';
import type { Checked } from '../../diagnostics/diagnostic.ts';
import { siapkanGambar } from './gambar.ts';
import { gayaDokumen, nomorDaftar } from './gaya.ts';
import { gayaTambahan } from './gaya-xml.ts';
import { bagianHalaman } from './halaman.ts';
import { kemas } from './kemas.ts';
import { type Konteks, kumpulkanSasaran } from './konteks.ts';
import { periksaKosakata, type SumberTempat } from './kosakata.ts';
import { bacaHtml, cari, teksDari } from './pohon.ts';
import { susunSeksi } from './seksi.ts';
import { ukuranTabel } from './tabel.ts';
import { lebarIsi, type TataDokumen } from './tata.ts';

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
  /** Templates by name, to find the line of what is outside the vocabulary. */
  readonly templat: ReadonlyMap<string, SumberTempat>;
}

/**
 * A report as a Word document: real styles, sections, fields and tables (report.md, "The files"), without a browser.
 * Under a given `now` the same input gives the same bytes. Findings: `docx/*`; text is never left out.
 */
export async function writeDocx(job: DocxJob): Promise<Checked<Uint8Array>> {
  const akar = bacaHtml(job.html);
  const gambar = await siapkanGambar(akar, job.tata.huruf);
  const k: Konteks = {
    tata: job.tata,
    lebar: lebarIsi(job.tata, false),
    gambar: gambar.value,
    sasaran: kumpulkanSasaran(akar),
    halaman: job.halaman,
    hitung: { gambar: 0, daftar: 0, urut: new Map() },
  };
  const seksi = susunSeksi(akar, k);
  const draf = cari(akar, (e) => e.kelas.includes('cap-draf'))[0];
  const kosong = job.halaman === null && cari(akar, (e) => e.kelas.includes('entri')).length > 0;
  const dokumen = new Document({
    title: job.title,
    creator: job.author,
    lastModifiedBy: job.author,
    styles: gayaDokumen(
      job.tata,
      job.language,
      unik(cari(akar, (e) => e.nama === 'table').map(ukuranTabel), 10),
    ),
    numbering: nomorDaftar(
      unik(cari(akar, (e) => e.nama === 'ol').map((e) => Number(e.atribut.start ?? 1) || 1)),
    ),
    features: { updateFields: kosong },
    sections: bagianHalaman(seksi, job.tata, draf === undefined ? null : teksDari(draf)),
  });
  const bytes = kemas(await Packer.toBuffer(dokumen), job.now ?? new Date(), gayaTambahan(job.tata));
  const findings = [
    ...periksaKosakata(akar, job.templat),
    ...gambar.findings,
    ...(kosong ? [diagnose('docx/daftar-belum-terisi', {})] : []),
  ];
  return { value: bytes, findings };
}

function unik(angka: readonly number[], ...tambah: readonly number[]): readonly number[] {
  return [...new Set([...tambah, ...angka])].sort((a, b) => a - b);
}
