/** Numbers of headings, tables and pictures within one BAB or Lampiran. */
export interface Penomor {
  /** The next heading: "A. Capaian Kinerja". */
  judul(teks: string): { readonly id: string; readonly judul: string };
  tabel(): { readonly id: string; readonly nomor: string };
  gambar(): { readonly id: string; readonly nomor: string };
}

/** `bab` is the number printed before the point ("3", "L"). */
export function penomor(bab: string, induk: string): Penomor {
  let judul = 0;
  let tabel = 0;
  let gambar = 0;
  return {
    judul: (teks) => {
      const huruf = String.fromCharCode(65 + judul++);
      return { id: `${induk}-${huruf.toLowerCase()}`, judul: `${huruf}. ${teks}` };
    },
    tabel: () => {
      const n = ++tabel;
      return { id: `tabel-${bab.toLowerCase()}-${n}`, nomor: `Tabel ${bab}.${n}` };
    },
    gambar: () => {
      const n = ++gambar;
      return { id: `gambar-${bab.toLowerCase()}-${n}`, nomor: `Gambar ${bab}.${n}` };
    },
  };
}
