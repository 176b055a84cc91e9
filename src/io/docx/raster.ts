/** A picture in greys: one byte a pixel, 255 is white. */
export interface Kanvas {
  readonly lebar: number;
  readonly tinggi: number;
  readonly abu: Uint8Array;
}

/** Closed outlines as edges: x0, y0, x1, y1 of each, in pixels. */
export type Tepi = number[];

export function kanvasPutih(lebar: number, tinggi: number): Kanvas {
  return { lebar, tinggi, abu: new Uint8Array(lebar * tinggi).fill(255) };
}

/**
 * Fills closed outlines with a grey, each pixel by the part of it that is covered: every edge adds what it covers to the
 * right of it, with a sign by its direction, and the sums along a row are the coverage.
 */
export function isi(k: Kanvas, tepi: Tepi, warna: number): void {
  let [kiri, atas, kanan, bawah] = [k.lebar, k.tinggi, 0, 0];
  for (let i = 0; i < tepi.length; i += 2) {
    const x = jepit(tepi[i], k.lebar);
    const y = jepit(tepi[i + 1], k.tinggi);
    kiri = Math.min(kiri, Math.floor(x));
    kanan = Math.max(kanan, Math.ceil(x));
    atas = Math.min(atas, Math.floor(y));
    bawah = Math.max(bawah, Math.ceil(y));
  }
  if (bawah <= atas || kanan <= kiri) return;
  const w = kanan - kiri + 2;
  const jumlah = new Float32Array(w * (bawah - atas));
  for (let i = 0; i < tepi.length; i += 4) {
    const x0 = jepit(tepi[i], k.lebar) - kiri;
    const y0 = jepit(tepi[i + 1], k.tinggi) - atas;
    const x1 = jepit(tepi[i + 2], k.lebar) - kiri;
    const y1 = jepit(tepi[i + 3], k.tinggi) - atas;
    if (y0 < y1) tepiTurun(jumlah, w, [x0, y0, x1, y1], 1);
    else if (y0 > y1) tepiTurun(jumlah, w, [x1, y1, x0, y0], -1);
  }
  for (let y = atas; y < bawah; y++) {
    let liput = 0;
    for (let x = kiri; x < kanan; x++) {
      liput += jumlah[(y - atas) * w + x - kiri] ?? 0;
      const bagian = Math.min(Math.abs(liput), 1);
      if (bagian < 0.002) continue;
      const di = y * k.lebar + x;
      k.abu[di] = Math.round((k.abu[di] ?? 255) * (1 - bagian) + warna * bagian);
    }
  }
}

function jepit(n: number | undefined, maks: number): number {
  return Math.min(Math.max(n ?? 0, 0), maks);
}

/** What one edge, running down, covers in each row it crosses. */
function tepiTurun(
  jumlah: Float32Array,
  w: number,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  arah: number,
): void {
  const landai = (x1 - x0) / (y1 - y0);
  const tambah = (di: number, n: number): void => {
    jumlah[di] = (jumlah[di] ?? 0) + n;
  };
  let x = x0;
  for (let y = Math.floor(y0); y < Math.ceil(y1); y++) {
    const dy = Math.min(y + 1, y1) - Math.max(y, y0);
    const lanjut = x + landai * dy;
    const [kiri, kanan] = x < lanjut ? [x, lanjut] : [lanjut, x];
    const d = (arah * dy) / Math.max(kanan - kiri, 1e-9);
    // The edge crosses pixels from `kiri` to `kanan`; each gets the mean of what lies right of the edge within it.
    let sudah = 0;
    for (let c = Math.floor(kiri); c <= Math.floor(kanan); c++) {
      const [a, b] = [Math.max(kiri, c), Math.min(kanan, c + 1)];
      const bagian = kanan - kiri < 1e-6 ? arah * dy : d * (b - a);
      const tutup = bagian * (c + 1 - (a + b) / 2);
      tambah(y * w + c, tutup + sudah);
      sudah = bagian - tutup;
      if (kanan - kiri < 1e-6) break;
    }
    tambah(y * w + Math.floor(kanan) + 1, sudah);
    x = lanjut;
  }
}
