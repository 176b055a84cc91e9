import type { Triwulan } from '../domain/triwulan.ts';
import type { Kolom } from '../sheets/declarations/column-key.ts';
import type { IsiKolom } from '../sheets/declarations/table-declaration.ts';
import type { NamaGaya } from '../xlsx/write/cell-styles.ts';
import type { AturanIsian, LembarTulis } from '../xlsx/write/sheet-model.ts';
import type { HasilRumus } from './formula-results.ts';
import type { AlamatPengaturan } from './formulas.ts';
import { tinggiBaris } from './row-heights.ts';
import type { Penyusun } from './sheet-builder.ts';
import { BARIS_KEPALA, BARIS_NOMOR, type TataLetak } from './table-layout.ts';
import type { Isi, IsiBuku, Tulisan } from './workbook-content.ts';

/** What the three table sheets are made from. */
export interface Bahan {
  readonly isi: IsiBuku;
  readonly pk: TataLetak;
  readonly rencana: TataLetak;
  readonly keuangan: TataLetak;
  readonly alamat: AlamatPengaturan;
  readonly hasil: HasilRumus;
  readonly subjudul: readonly [nilai: string, rumus: string];
}

/** A cell: a value, or a formula with its stored result. */
export interface Sel {
  readonly nilai: Isi;
  readonly rumus?: string;
  /** Typed by the user (tinted) rather than computed. */
  readonly diisi: boolean;
}

export function diisi(nilai: Isi): Sel {
  return { nilai, diisi: true };
}
export function dihitung(nilai: Isi, rumus: string): Sel {
  return { nilai, rumus, diisi: false };
}

type Jenis = 'isian' | 'hitung' | 'total';
const GAYA_ISI: Readonly<Record<Jenis, Readonly<Record<IsiKolom, NamaGaya>>>> = {
  isian: { teks: 'isianTeks', satuan: 'isianAngka', rupiah: 'isianRupiah', persen: 'isianPersen' },
  hitung: { teks: 'hitungTeks', satuan: 'hitungAngka', rupiah: 'hitungRupiah', persen: 'hitungPersen' },
  total: { teks: 'totalTeks', satuan: 'totalAngka', rupiah: 'totalRupiah', persen: 'totalPersen' },
};
const TENGAH: readonly Kolom[] = ['no', 'satuan', 'jenis', 'arah'];

function gayaSel(kolom: Kolom, isi: IsiKolom, sel: Sel): NamaGaya {
  if (kolom === 'kode' && sel.diisi) return 'isianKode';
  if (TENGAH.includes(kolom)) return sel.diisi ? 'isianTengah' : 'hitungTengah';
  return GAYA_ISI[sel.diisi ? 'isian' : 'hitung'][isi];
}

/** Writes a data row; `buat` gives each column's cell, and what was typed by hand takes its place. */
export function tulisBaris(
  p: Penyusun,
  t: TataLetak,
  baris: number,
  buat: (kolom: Kolom) => Sel,
  kunciTulisan: string,
  tulisan: Tulisan | undefined,
): void {
  t.kolom.forEach((k, i) => {
    const sel = ketikan(buat(k.kolom), `${kunciTulisan}.${k.kolom}`, tulisan);
    p.tulis(baris, i + 1, gayaSel(k.kolom, k.isi, sel), sel.nilai, sel.rumus);
  });
}

/** Writes a total row: the label over the text columns, a figure where `buat` gives one. */
export function tulisTotal(
  p: Penyusun,
  t: TataLetak,
  baris: number,
  label: Sel,
  buat: (kolom: Kolom) => Sel | null,
  kunciTulisan: string,
  tulisan: Tulisan | undefined,
): void {
  const teks = t.kolom.findIndex((k) => k.isi !== 'teks');
  const judul = ketikan(label, `${kunciTulisan}.label`, tulisan);
  p.rentang({ atas: baris, kiri: 1, bawah: baris, kanan: teks }, 'totalTeks', judul.nilai, judul.rumus);
  t.kolom.slice(teks).forEach((k, i) => {
    const sel = ketikan(buat(k.kolom) ?? diisi(null), `${kunciTulisan}.${k.kolom}`, tulisan);
    p.tulis(baris, teks + i + 1, GAYA_ISI.total[k.isi], sel.nilai, sel.rumus);
  });
}

/** In a workbook typed by hand a formula leaves only its result behind, and the typed cell wins. */
function ketikan(sel: Sel, kunci: string, tulisan: Tulisan | undefined): Sel {
  if (tulisan === undefined) return sel;
  const nilai = tulisan[kunci] === undefined ? sel.nilai : tulisan[kunci];
  return { nilai: nilai === '' ? null : nilai, diisi: true };
}

/** The rule for number cells: a number, or "-" for none. */
export function aturanAngka(t: TataLetak, kolom: Kolom): AturanIsian {
  const sel = t.sel(kolom, BARIS_NOMOR + 1);
  return {
    rentang: t.data(kolom),
    jenis: 'rumus',
    isi: `=OR(ISNUMBER(${sel}),${sel}="-")`,
    tolak:
      'Isi angka saja, tanpa Rp, tanpa satuan dan tanpa titik pemisah ribuan; atau tanda - bila memang tidak ada.',
  };
}

/** Everything of a table sheet but its cells. */
export function bingkai(
  t: TataLetak,
  p: Penyusun,
  aturan: readonly AturanIsian[],
  cetak: {
    readonly beku: Kolom;
    readonly persen?: number;
    readonly kolomUlang?: readonly [string, string];
    readonly patahKolom?: readonly number[];
  },
): LembarTulis {
  return {
    nama: t.nama,
    lebar: t.kolom.map((k) => k.lebar),
    sel: p.sel,
    gabung: p.gabung,
    tinggi: new Map([
      [BARIS_KEPALA, 22],
      [BARIS_KEPALA + 1, 22],
      ...tinggiBaris(
        p.sel.filter((s) => s.baris < t.barisJumlah),
        t.kolom.map((k) => k.lebar),
        BARIS_NOMOR + 1,
      ),
      [t.barisJumlah, 20],
      [t.barisRata, 20],
    ]),
    aturan,
    beku: { baris: BARIS_NOMOR, kolom: t.nomor(cetak.beku) },
    cetak: {
      mendatar: true,
      skala: cetak.persen === undefined ? { lebarHalaman: 1 } : { persen: cetak.persen },
      barisUlang: [BARIS_KEPALA, BARIS_NOMOR],
      ...(cetak.kolomUlang === undefined ? {} : { kolomUlang: cetak.kolomUlang }),
      ...(cetak.patahKolom === undefined ? {} : { patahKolom: cetak.patahKolom }),
    },
    terkunci: true,
    warnaTab: '2F5597',
  };
}

/** `tw2.target` -> [2, 'target']; null for a column outside the groups. */
export function bagianTriwulan(
  kolom: Kolom,
): readonly [Triwulan, 'target' | 'realisasi' | 'capaian' | 'anggaran'] | null {
  const m = /^tw([1-4])\.(target|realisasi|capaian|anggaran)$/.exec(kolom);
  if (m === null) return null;
  return [Number(m[1]) as Triwulan, m[2] as 'target' | 'realisasi' | 'capaian' | 'anggaran'];
}
