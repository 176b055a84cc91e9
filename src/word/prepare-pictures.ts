import { diagnose } from '../findings/catalog.ts';
import { excerpt } from '../findings/clean.ts';
import type { Checked, Diagnostic } from '../findings/finding.ts';
import { lukis } from './draw-chart.ts';
import { pngAbu } from './gray-png.ts';
import { cari, type Elemen } from './html-tree.ts';
import { type HurufGaris, jadikanGaris } from './outline-texts.ts';

/** A picture ready to be put into the document. */
export interface GambarSiap {
  readonly jenis: 'png' | 'jpg' | 'gif';
  readonly bytes: Buffer;
  /** Natural size in points. */
  readonly lebar: number;
  readonly tinggi: number;
  readonly alt: string;
  /** The drawing itself, for programs that show SVG; `bytes` is then its picture. */
  readonly svg: Buffer | null;
}

const DPI_GRAFIK = 200;

/**
 * Pictures of a document by their element: charts (svg) also as PNG, with the report's own letters drawn as outlines,
 * so that they look the same on a machine without fonts. `huruf` is the family as Word knows it, `garis` its outlines.
 */
export async function siapkanGambar(
  akar: Elemen,
  huruf: string,
  garis: HurufGaris,
): Promise<Checked<ReadonlyMap<Elemen, GambarSiap>>> {
  const semua = cari(akar, (e) => e.nama === 'svg' || e.nama === 'img');
  const gambar = await Promise.all(
    semua.map((e) => (e.nama === 'svg' ? dariSvg(e, huruf, garis) : dariImg(e)).catch(() => null)),
  );
  const value = new Map<Elemen, GambarSiap>();
  const findings: Diagnostic[] = [];
  semua.forEach((e, i) => {
    const siap = gambar[i];
    if (siap) value.set(e, siap);
    else findings.push(diagnose('docx/gambar-tidak-terbaca', { alt: excerpt(altDari(e), 80) }));
  });
  return { value, findings };
}

/** Alternative text of an svg or img. */
export function altDari(e: Elemen): string {
  return e.atribut.alt ?? e.atribut['aria-label'] ?? '';
}

async function dariSvg(e: Elemen, huruf: string, garis: HurufGaris): Promise<GambarSiap> {
  const { lebar, tinggi } = ukuranSvg(e.sumber);
  const lukisan = lukis(e.sumber, garis, piksel(lebar));
  const bytes =
    lukisan === null
      ? await gambarkan(jadikanGaris(e.sumber, garis), lebar, tinggi)
      : pngAbu({ data: lukisan.abu, width: lukisan.lebar, height: lukisan.tinggi, channels: 1 });
  const svg = Buffer.from(e.sumber.replace(/'Lapkin Huruf', 'Lapkin Simbol'/g, `'${huruf}'`));
  return { jenis: 'png', bytes: bytes ?? Buffer.alloc(0), lebar, tinggi, alt: altDari(e), svg };
}

function piksel(pt: number): number {
  return Math.round((pt * DPI_GRAFIK) / 72);
}

/** Any SVG as PNG, of a size in points. */
async function gambarkan(svg: string, lebar: number, tinggi: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const gambar = sharp(Buffer.from(dalamPiksel(svg, lebar, tinggi))).flatten({ background: '#ffffff' });
  const { data, info } = await gambar.raw().toBuffer({ resolveWithObject: true });
  return pngAbu({ data, ...info }) ?? gambar.png().toBuffer();
}

/** The drawing with its size in pixels of the picture; the rasteriser reckons other units twice. */
function dalamPiksel(svg: string, lebar: number, tinggi: number): string {
  return svg.replace(/<svg\b[^>]*>/, (kepala) =>
    kepala
      .replace(/\s(?:width|height)="[^"]*"/g, '')
      .replace('<svg', `<svg width="${piksel(lebar)}" height="${piksel(tinggi)}"`)
      .replace(/^(?!.*viewBox)(.*)>$/s, `$1 viewBox="0 0 ${lebar / 0.75} ${tinggi / 0.75}">`),
  );
}

/** Width and height in points, from the attributes (pt, mm or px) or the viewBox. */
function ukuranSvg(sumber: string): { readonly lebar: number; readonly tinggi: number } {
  const kepala = /<svg\b[^>]*>/.exec(sumber)?.[0] ?? '';
  const kotak =
    /viewBox="([^"]*)"/
      .exec(kepala)?.[1]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const sisi = (nama: string, cadangan: number | undefined): number => {
    const [, angka, satuan] = new RegExp(`\\s${nama}="([\\d.]+)(pt|mm|cm|px|)"`).exec(kepala) ?? [];
    if (angka === undefined) return cadangan ?? 300;
    const pt: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 720 / 25.4 };
    return Number(angka) * (pt[satuan ?? ''] ?? 0.75);
  };
  return { lebar: sisi('width', kotak[2]), tinggi: sisi('height', kotak[3]) };
}

async function dariImg(e: Elemen): Promise<GambarSiap> {
  const { default: sharp } = await import('sharp');
  const [, mime = '', base64, data = ''] =
    /^data:([^;,]+)(?:;[^,]*?)??(;base64)?,(.*)$/s.exec(e.atribut.src ?? '') ?? [];
  if (mime === '') throw new Error('not a data URL');
  const asal = base64 === undefined ? Buffer.from(decodeURIComponent(data)) : Buffer.from(data, 'base64');
  const svg = mime.startsWith('image/svg');
  const biasa = ({ 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const)[mime];
  const jenis = biasa ?? 'png';
  const bytes =
    biasa === undefined
      ? await sharp(asal, svg ? { density: 300 } : {})
          .png()
          .toBuffer()
      : asal;
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  if (width === 0 || height === 0) throw new Error('no size');
  return {
    jenis,
    bytes,
    lebar: width * 0.75,
    tinggi: height * 0.75,
    alt: altDari(e),
    svg: svg ? asal : null,
  };
}
