import { type Butir, type ButirTabel, jadikan, type OpsiParagraf, paragraf } from './block.ts';
import { kode } from './document-styles.ts';
import { anakElemen, type Elemen, type Simpul } from './html-tree.ts';
import { type BarisKisi, banyakKolom, kisi, type SelKisi } from './table-grid.ts';
import { barisXml, type SifatSel, selXml, tabelXml } from './table-xml.ts';
import type { Konteks } from './word-context.ts';
import { larik } from './write-runs.ts';

/** Writes the blocks of a cell; handed in by blok.ts, which writes tables by this file. */
export type TulisBlok = (anak: Elemen['anak'], k: Konteks, gaya: string) => readonly Butir[];

interface Baris {
  readonly e: Elemen;
  readonly kisi: BarisKisi;
  readonly kepala: boolean;
  /** Its tbody must not be parted. */
  readonly utuh: boolean;
  readonly akhirKelompok: boolean;
}

const BANTALAN = 160;
/** Tables of up to this many rows stay on one page. */
const PENDEK = 8;

/**
 * A table: fixed widths in the proportions of its `col`s, repeated heading rows, merged cells, rows that never split.
 * With `dicatat` its last row stays with the note below it.
 */
export function tabel(e: Elemen, k: Konteks, tulis: TulisBlok, dicatat: boolean): ButirTabel {
  const baris = barisDari(e);
  const lebar = lebarKolom(e, baris, k.lebar);
  const isi = baris.filter((b) => !b.kepala).length;
  const polos = e.kelas.includes('isian') || e.kelas.includes('dua-pihak');
  const atas = new Map<SelKisi, Sel>();
  const rows = baris.map((b, i) => {
    const ikut = i === baris.length - 1 ? dicatat : ikutBerikut(baris, i, isi <= PENDEK);
    const sel = selBaris(b.kisi, lebar, atas, (s, letak) =>
      selTabel(s, k, { ...letak, tabel: e, baris: b.e, ikut, polos }, tulis),
    );
    return barisXml(sel, b.kepala);
  });
  return {
    jenis: 'tabel',
    sebelum: e.kelas.includes('dua-pihak') ? 18 : e.kelas.includes('isian') ? 6 : 9,
    isi: tabelXml(polos ? 'TabelPolos' : 'TabelLaporan', lebar, rows),
  };
}

/** The cells of a row: its own, those that go on from `atas`, and an empty one where neither stands, as Word insists. */
function selBaris(
  petak: BarisKisi,
  lebar: readonly number[],
  atas: Map<SelKisi, Sel>,
  tulisSel: (s: Elemen, letak: { readonly w: number; readonly luas: number }) => Sel,
): readonly string[] {
  const hasil: string[] = [];
  for (let kolom = 0, luas = 1; kolom < lebar.length; kolom += luas) {
    const sel = petak[kolom];
    luas = 1;
    while (kolom + luas < lebar.length && petak[kolom + luas] === sel) luas += 1;
    const w = lebar.slice(kolom, kolom + luas).reduce((x, y) => x + y, 0);
    const lanjut = sel === undefined ? undefined : atas.get(sel);
    if (sel === undefined) hasil.push(selXml(KOSONG, { lebar: w, luas, rata: 'top' }));
    else if (lanjut !== undefined) {
      hasil.push(selXml(jadikan([paragraf(lanjut.gaya, '')]), { ...lanjut.sifat, gabung: 'continue' }));
    } else {
      const baru = tulisSel(sel.e, { w, luas });
      atas.set(sel, baru);
      hasil.push(selXml(baru.isi, sel.tinggi > 1 ? { ...baru.sifat, gabung: 'restart' } : baru.sifat));
    }
  }
  return hasil;
}

const KOSONG = jadikan([paragraf('Normal', '')]);

interface LetakSel {
  readonly tabel: Elemen;
  readonly baris: Elemen;
  readonly w: number;
  readonly luas: number;
  readonly ikut: boolean;
  readonly polos: boolean;
}

/** A cell before it is put into its row. */
interface Sel {
  readonly isi: string;
  readonly sifat: SifatSel;
  readonly gaya: string;
}

function selTabel(s: Elemen, k: Konteks, l: LetakSel, tulis: TulisBlok): Sel {
  const kepala = s.nama === 'th';
  const dalam = { ...k, lebar: Math.max(l.w - BANTALAN, 300) };
  const isi = isiSel(s, dalam, l, tulis).map((b) =>
    b.jenis === 'paragraf' && l.ikut ? { ...b, ikutBerikut: true } : b,
  );
  return {
    isi: jadikan(isi),
    gaya: gayaSel(s, l),
    sifat: {
      lebar: l.w,
      luas: l.luas,
      rata: l.polos ? 'top' : 'center',
      warna: kepala ? 'D9D9D9' : l.baris.kelas.includes('jumlah') ? 'F2F2F2' : null,
    },
  };
}

const BLOK: readonly string[] = [
  'p',
  'ul',
  'ol',
  'table',
  'div',
  'figure',
  'h1',
  'h2',
  'h3',
  'nav',
  'section',
];

/** Content of a cell; ends in a paragraph, as Word insists. */
function isiSel(s: Elemen, k: Konteks, l: LetakSel, tulis: TulisBlok): readonly Butir[] {
  const gaya = gayaSel(s, l);
  if (anakElemen(s).some((a) => BLOK.includes(a.nama))) {
    const isi = tulis(s.anak, k, gaya);
    return isi.at(-1)?.jenis === 'paragraf' ? isi : [...isi, paragraf(gaya, '')];
  }
  const tebal = l.baris.kelas.includes('jumlah') || l.baris.kelas.includes('induk');
  const ringkasan = l.tabel.kelas.includes('ringkasan');
  const opsi: OpsiParagraf = s.kelas.includes('angka')
    ? { rata: 'right' }
    : s.kelas.includes('tengah')
      ? { rata: 'center' }
      : {};
  const rupa = {
    ...(tebal || (ringkasan && s.nama === 'td') ? { tebal: true } : {}),
    ...(ringkasan ? { ukuran: s.nama === 'th' ? 22 : 28 } : {}),
  };
  const ruang = ringkasan ? { sebelum: 6, sesudah: 6 } : {};
  return [paragraf(gaya, larik(s.anak, k, rupa), { opsi, ...ruang })];
}

function gayaSel(s: Elemen, l: LetakSel): string {
  if (l.tabel.kelas.includes('dua-pihak')) return 'TandaTangan';
  const ukuran = kode(ukuranTabel(l.tabel));
  return s.nama === 'th' ? `KepalaTabel${ukuran}` : `IsiTabel${ukuran}`;
}

/** Letter size of a table in points: its class `ukuran-9,5`, else 10 (12 in a form). */
export function ukuranTabel(e: Elemen): number {
  const kelas = e.kelas.find((x) => x.startsWith('ukuran-'));
  if (kelas !== undefined) return Number(kelas.slice('ukuran-'.length).replace(',', '.')) || 10;
  return e.kelas.includes('isian') || e.kelas.includes('dua-pihak') ? 12 : 10;
}

/** What a table should not hold outside its cells; it is written above the table rather than lost. */
export function luarSel(e: Elemen): readonly Simpul[] {
  const isi = (x: Elemen, dalam: readonly string[]): readonly Simpul[] =>
    x.anak.flatMap((a): readonly Simpul[] => {
      if (a.jenis === 'teks') return a.teks.trim() === '' ? [] : [a];
      if (a.nama === 'td' || a.nama === 'th' || a.nama === 'colgroup')
        return dalam.includes(a.nama) ? [] : [a];
      return dalam.includes(a.nama) ? isi(a, ANAK[a.nama] ?? []) : [a];
    });
  return isi(e, ANAK.table ?? []);
}

const ANAK: Readonly<Record<string, readonly string[]>> = {
  table: ['colgroup', 'thead', 'tbody', 'tfoot', 'tr'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
};

function barisDari(e: Elemen): readonly Baris[] {
  return kelompokBaris(e).flatMap(({ g, baris }) => {
    const petak = kisi(baris);
    return baris.map((tr, i) => ({
      e: tr,
      kisi: petak[i] ?? [],
      kepala: g?.nama === 'thead',
      utuh: g?.kelas.includes('utuh') === true,
      akhirKelompok: i === baris.length - 1,
    }));
  });
}

/** Rows by the group they stand in; those in none make one together, up to the next group. */
function kelompokBaris(e: Elemen): readonly { readonly g?: Elemen; readonly baris: readonly Elemen[] }[] {
  const hasil: { g?: Elemen; baris: Elemen[] }[] = [];
  for (const a of anakElemen(e)) {
    if (['thead', 'tbody', 'tfoot'].includes(a.nama)) {
      hasil.push({ g: a, baris: anakElemen(a).filter((tr) => tr.nama === 'tr') });
    } else if (a.nama === 'tr') {
      const akhir = hasil.at(-1);
      if (akhir !== undefined && akhir.g === undefined) akhir.baris.push(a);
      else hasil.push({ baris: [a] });
    }
  }
  return hasil;
}

/** Whether row `i` stays with the next one. */
function ikutBerikut(baris: readonly Baris[], i: number, pendek: boolean): boolean {
  const b = baris[i];
  const lanjut = baris[i + 1];
  if (b === undefined || lanjut === undefined) return false;
  return (
    b.kepala ||
    pendek ||
    (b.utuh && !b.akhirKelompok) ||
    b.e.kelas.includes('induk') ||
    lanjut.e.kelas.includes('jumlah')
  );
}

/** Widths in twips that fill `lebar`: by the `col`s in per cent, equal ones when there are none. */
function lebarKolom(e: Elemen, baris: readonly Baris[], lebar: number): readonly number[] {
  const col = anakElemen(e)
    .filter((a) => a.nama === 'colgroup')
    .flatMap((g) => anakElemen(g))
    .map((c) => Number(/width:\s*([\d.]+)%/.exec(c.atribut.style ?? '')?.[1] ?? 0));
  const banyak = banyakKolom(
    col.length,
    baris.map((b) => b.kisi),
  );
  const persen =
    col.length === banyak && col.every((p) => p > 0) ? col : Array.from({ length: banyak }, () => 1);
  const jumlah = persen.reduce((a, b) => a + b, 0);
  let sampai = 0;
  let dipakai = 0;
  return persen.map((p) => {
    sampai += p;
    const w = Math.round((sampai / jumlah) * lebar) - dipakai;
    dipakai += w;
    return w;
  });
}
