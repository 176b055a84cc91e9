/** A picture in greys: one byte a pixel, 255 is white. */
export interface Kanvas {
  readonly lebar: number;
  readonly tinggi: number;
  readonly abu: Uint8Array;
  /** Room to add up what edges cover; all zero between two fillings. */
  readonly jumlah: Float32Array;
}

/** Closed outlines as edges: x0, y0, x1, y1 of each. */
export type Tepi = number[];

/** Where an outline lies: its units in pixels, and its origin. */
export interface Letak {
  readonly skala: number;
  readonly x: number;
  readonly y: number;
}

/** A white picture; its sides in whole pixels. */
export function kanvasPutih(lebar: number, tinggi: number): Kanvas {
  return {
    lebar,
    tinggi,
    abu: new Uint8Array(lebar * tinggi).fill(255),
    jumlah: new Float32Array((lebar + 2) * tinggi),
  };
}

/** Fills an upright rectangle, in pixels, with a grey; each pixel by the part of it that is covered. */
export function isiPersegi(k: Kanvas, x: number, y: number, w: number, h: number, warna: number): void {
  const [kiri, kanan] = [jepit(x, k.lebar), jepit(x + w, k.lebar)];
  const [atas, bawah] = [jepit(y, k.tinggi), jepit(y + h, k.tinggi)];
  const [utuhKiri, utuhKanan] = [Math.ceil(kiri), Math.floor(kanan)];
  for (let b = Math.floor(atas); b < bawah; b++) {
    const tinggi = Math.min(b + 1, bawah) - Math.max(b, atas);
    for (let c = Math.floor(kiri); c < kanan; c++) {
      const lebar = Math.min(c + 1, kanan) - Math.max(c, kiri);
      if (tinggi === 1 && c === utuhKiri && utuhKanan > utuhKiri) {
        k.abu.fill(warna, b * k.lebar + utuhKiri, b * k.lebar + utuhKanan);
        c = utuhKanan - 1;
      } else campur(k, b * k.lebar + c, tinggi * lebar, warna);
    }
  }
}

/**
 * Fills closed outlines with a grey, each pixel by the part of it that is covered: every edge adds what it covers to the
 * right of it, with a sign by its direction, and the sums along a row are the coverage.
 */
export function isi(k: Kanvas, tepi: Tepi, l: Letak, warna: number): void {
  const w = k.lebar + 2;
  let [kiri, atas, kanan, bawah] = [k.lebar, k.tinggi, 0, 0];
  for (let i = 0; i < tepi.length; i += 4) {
    const x0 = jepit(l.x + (tepi[i] ?? 0) * l.skala, k.lebar);
    const y0 = jepit(l.y + (tepi[i + 1] ?? 0) * l.skala, k.tinggi);
    const x1 = jepit(l.x + (tepi[i + 2] ?? 0) * l.skala, k.lebar);
    const y1 = jepit(l.y + (tepi[i + 3] ?? 0) * l.skala, k.tinggi);
    kiri = Math.min(kiri, x0, x1);
    kanan = Math.max(kanan, x0, x1);
    atas = Math.min(atas, y0, y1);
    bawah = Math.max(bawah, y0, y1);
    if (y0 < y1) tepiTurun(k.jumlah, w, x0, y0, x1, y1, 1);
    else if (y0 > y1) tepiTurun(k.jumlah, w, x1, y1, x0, y0, -1);
  }
  const [awal, akhir] = [Math.floor(kiri), Math.ceil(kanan) + 2];
  for (let y = Math.floor(atas); y < bawah; y++) {
    let liput = 0;
    let di = y * k.lebar + awal;
    for (let j = y * w + awal; j < y * w + akhir && j < k.jumlah.length; j++, di++) {
      const ubah = k.jumlah[j] ?? 0;
      if (ubah !== 0) {
        liput += ubah;
        k.jumlah[j] = 0;
      }
      if (liput > TIPIS || liput < -TIPIS) campur(k, di, liput < 0 ? -liput : liput, warna);
    }
  }
}

/** Less of a pixel than this leaves it as it is. */
const TIPIS = 0.002;

function campur(k: Kanvas, di: number, bagian: number, warna: number): void {
  const lama = k.abu[di] ?? 255;
  k.abu[di] = bagian < 1 ? lama + (warna - lama) * bagian + 0.5 : warna;
}

function jepit(n: number, maks: number): number {
  return n < 0 ? 0 : Math.min(n, maks);
}

/** What one edge, running down, covers in each row it crosses. */
function tepiTurun(
  jumlah: Float32Array,
  w: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  arah: number,
): void {
  const landai = (x1 - x0) / (y1 - y0);
  let x = x0;
  for (let y = Math.floor(y0); y < y1; y++) {
    const dy = Math.min(y + 1, y1) - Math.max(y, y0);
    const lanjut = x + landai * dy;
    const kiri = Math.min(x, lanjut);
    const kanan = Math.max(x, lanjut);
    const tegak = kanan - kiri < 1e-6;
    const d = tegak ? 0 : (arah * dy) / (kanan - kiri);
    const akhir = tegak ? Math.floor(kiri) : Math.floor(kanan);
    // The edge crosses pixels from `kiri` to `kanan`; each gets the mean of what lies right of the edge within it.
    let sudah = 0;
    for (let c = Math.floor(kiri); c <= akhir; c++) {
      const a = Math.max(kiri, c);
      const b = Math.min(kanan, c + 1);
      const bagian = tegak ? arah * dy : d * (b - a);
      const tutup = bagian * (c + 1 - (a + b) / 2);
      jumlah[y * w + c] = (jumlah[y * w + c] ?? 0) + tutup + sudah;
      sudah = bagian - tutup;
    }
    jumlah[y * w + akhir + 1] = (jumlah[y * w + akhir + 1] ?? 0) + sudah;
    x = lanjut;
  }
}
