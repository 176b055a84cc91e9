import { susunLaporan } from '../../src/app/build/html-report.ts';
import { docxLaporan } from '../../src/app/build/word-report.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import type { Diagnostic } from '../../src/findings/finding.ts';
import { PILIHAN_BAWAAN, type PilihanLaporan } from '../../src/report/context/report-context.ts';
import { bacaHalaman, bacaXml, bukaPaket, type El } from './buka.ts';

export const KINI = new Date('2024-06-28T00:00:00Z');

/** A report as HTML and as an opened Word file. */
export interface Bahan {
  readonly html: string;
  readonly halaman: El;
  readonly bytes: Uint8Array;
  readonly bagian: ReadonlyMap<string, string>;
  readonly dokumen: El;
  readonly findings: readonly Diagnostic[];
}

export async function bahan(
  data: DataKinerja,
  pilihan: Partial<PilihanLaporan> = {},
  label: ((id: string) => string) | null = null,
  ubah: (html: string) => string = (h) => h,
  templates?: string,
): Promise<Bahan> {
  const hasil = computeHasil(data);
  const { value } = await susunLaporan(hasil, { ...PILIHAN_BAWAAN, ...pilihan }, templates);
  const html = ubah(value.html);
  const id = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? '');
  const { value: bytes, findings } = await docxLaporan(hasil, {
    html,
    title: value.view.judulDokumen,
    now: KINI,
    halaman: label === null ? null : new Map(id.map((i) => [i, { label: label(i) }])),
    ...(templates === undefined ? {} : { templates }),
  });
  const bagian = bukaPaket(bytes);
  const dokumen = bacaXml(bagian.get('word/document.xml') ?? '');
  return { html, halaman: bacaHalaman(html), bytes, bagian, dokumen, findings };
}
