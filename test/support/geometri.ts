import { openPdf } from './pdf.ts';

/** A run of text on a page, in points from the top left corner of the page. */
export interface TeksTercetak {
  readonly teks: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}

export interface TujuanTercetak {
  /** Sheet counted from 0. */
  readonly halaman: number;
  /** Points from the top. */
  readonly y: number;
}

export interface HalamanTercetak {
  readonly lebar: number;
  readonly tinggi: number;
  readonly label: string;
  readonly teks: readonly TeksTercetak[];
  /** Links to places in the document: box of the link and where it leads. */
  readonly tautan: readonly { readonly y: number; readonly tujuan: TujuanTercetak }[];
}

export interface PdfTercetak {
  readonly halaman: readonly HalamanTercetak[];
  readonly outline: readonly { readonly judul: string; readonly tujuan: TujuanTercetak }[];
}

interface Outline {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly Outline[];
}

/** Where everything stands in a PDF, read with pdf.js. */
export async function bacaGeometri(bytes: Uint8Array): Promise<PdfTercetak> {
  const pdf = await openPdf(bytes);
  const label = await pdf.getPageLabels();
  const tinggi: number[] = [];
  for (let n = 1; n <= pdf.numPages; n++) tinggi.push((await pdf.getPage(n)).view[3] ?? 0);
  const tujuan = async (dest: unknown): Promise<TujuanTercetak | null> => {
    const isi = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    if (!Array.isArray(isi)) return null;
    const halaman = await pdf.getPageIndex(isi[0]);
    return { halaman, y: (tinggi[halaman] ?? 0) - Number(isi[3]) };
  };
  const halaman: HalamanTercetak[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const [, , lebar = 0, atas = 0] = page.view;
    const { items } = await page.getTextContent();
    const teks = items.flatMap((i) =>
      'str' in i && i.str.trim() !== ''
        ? [{ teks: i.str, x: i.transform[4], y: atas - i.transform[5], lebar: i.width, tinggi: i.height }]
        : [],
    );
    const tautan = [];
    for (const a of await page.getAnnotations()) {
      const ke = a.subtype === 'Link' ? await tujuan(a.dest) : null;
      if (ke !== null) tautan.push({ y: atas - a.rect[1], tujuan: ke });
    }
    halaman.push({ lebar, tinggi: atas, label: label?.[n - 1] ?? String(n), teks, tautan });
  }
  const outline: { judul: string; tujuan: TujuanTercetak }[] = [];
  const telusuri = async (items: readonly Outline[]): Promise<void> => {
    for (const o of items) {
      const ke = await tujuan(o.dest);
      if (ke !== null) outline.push({ judul: o.title, tujuan: ke });
      await telusuri(o.items);
    }
  };
  await telusuri((await pdf.getOutline()) ?? []);
  await pdf.destroy();
  return { halaman, outline };
}

/** Text of a page, top to bottom, without the page number at its foot. */
export function isiHalaman(h: HalamanTercetak, marginBawah: number): readonly TeksTercetak[] {
  return h.teks.filter((t) => t.y < h.tinggi - marginBawah + 2);
}

/** Pairs of text on one line that run into each other by more than `toleransi` points. */
export function tumpangTindih(h: HalamanTercetak, toleransi = 1.5): readonly string[] {
  const menindih = (a: TeksTercetak, b: TeksTercetak): boolean =>
    a !== b && Math.abs(a.y - b.y) < 1 && a.x <= b.x && a.x + a.lebar > b.x + toleransi;
  return h.teks.flatMap((a) => h.teks.filter((b) => menindih(a, b)).map((b) => `${a.teks} | ${b.teks}`));
}
