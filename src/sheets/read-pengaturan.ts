import * as z from 'zod/mini';
import { type Angka, angka, SERATUS } from '../domain/angka.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { BAGIAN_LAPORAN, parseBagian } from '../domain/report-bagian.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Checked, Diagnostic } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { bacaTeksAngka } from './angka-text.ts';
import { teksSel } from './cell-text.ts';
import { kunciJudul } from './clean-text.ts';
import { KUNCI_PENGATURAN, type KunciPengaturan } from './declarations/fields.ts';
import { bacaKunciIsi, cocokKunci } from './key-content.ts';
import { isFormatPersen } from './number-format.ts';
import type { RawCell, RawSheet } from './raw-workbook.ts';

/** A setting as written, before it has a meaning; `at` is absent for one from lapkin.config.json. */
export interface IsiPengaturan {
  readonly kunci: string;
  readonly isi: string;
  readonly at?: CellRef;
  /** Cell of the key. */
  readonly kunciAt?: CellRef;
}

/** Settings that are stated; the rest, and each side of the margin, are left to the next layer. */
export type PengaturanSebagian = Partial<Omit<Pengaturan, 'margin'>> & {
  readonly margin?: Partial<Pengaturan['margin']>;
};

/** Lays settings over each other, the later ones above. */
export function gabungPengaturan(bawaan: Pengaturan, ...lapis: readonly PengaturanSebagian[]): Pengaturan {
  let hasil = bawaan;
  for (const l of lapis) hasil = { ...hasil, ...l, margin: { ...hasil.margin, ...l.margin } };
  return hasil;
}

type Skema = z.ZodMiniType<unknown, string>;

function pilihan<const T extends readonly string[]>(nilai: T): Skema {
  return z.pipe(
    z.string(),
    z.transform((teks: string, ctx): T[number] => {
      const cocok = nilai.find((n) => kunciJudul(n) === kunciJudul(teks));
      if (cocok === undefined) ctx.issues.push({ code: 'custom', input: teks, message: '' });
      return cocok ?? '';
    }),
  );
}

function bilangan(min: number, max: number, bulat = false): Skema {
  return z.pipe(
    z.string(),
    z.transform((teks: string, ctx): Angka => {
      const bacaan = bacaTeksAngka(teks, false);
      const muat = (n: Angka): boolean => n.gte(min) && n.lte(max) && (!bulat || n.isInteger());
      // Of two readings, such as 2,125, the only one in range is meant.
      const nilai = (
        bacaan.jenis === 'angka'
          ? [bacaan.nilai]
          : bacaan.jenis === 'ambigu'
            ? [bacaan.ribuan, bacaan.desimal]
            : []
      ).filter(muat);
      if (nilai.length !== 1) ctx.issues.push({ code: 'custom', input: teks, message: '' });
      return nilai[0] ?? angka(0);
    }),
  );
}

const YA = z.pipe(
  z.string(),
  z.transform((teks: string, ctx): boolean => {
    const ya = ['ya', 'y', 'true', 'benar'].includes(kunciJudul(teks));
    if (!ya && !['tidak', 't', 'false', 'salah'].includes(kunciJudul(teks))) {
      ctx.issues.push({ code: 'custom', input: teks, message: '' });
    }
    return ya;
  }),
);
const TEKS: Skema = z.string();
/** "-" or nihil: no cap, whatever a layer below says. */
const BATAS_CAPAIAN = z.union([
  z.pipe(
    z.string().check(z.refine((teks) => bacaTeksAngka(teks, false).jenis === 'nihil')),
    z.transform(() => null),
  ),
  bilangan(1, 10_000),
]);
const GAYA_RUPIAH = z.pipe(
  z.string(),
  z.transform((teks: string, ctx): Pengaturan['gayaRupiah'] => {
    if (!/^rp(?:\.?\s?[\d.]*)$/i.test(teks)) ctx.issues.push({ code: 'custom', input: teks, message: '' });
    return /^rp\./i.test(teks) ? 'Rp. 10.893.500' : 'Rp10.893.500';
  }),
);
const BAGIAN = z.pipe(
  z.string(),
  z.transform((teks: string, ctx): readonly string[] => {
    const bagian = daftar(teks);
    if (bagian.length === 0 || bagian.some((b) => parseBagian(b) === undefined)) {
      ctx.issues.push({ code: 'custom', input: teks, message: '' });
    }
    return bagian;
  }),
);
const CM = bilangan(0.5, 8);

/** One schema a key; each takes the cell's text. */
const SKEMA: Readonly<Record<KunciPengaturan, Skema>> = {
  basis: pilihan(['triwulan', 'sampai dengan']),
  rumusTurun: pilihan(['2T-R', 'T/R']),
  batasCapaian: BATAS_CAPAIAN,
  jumlahBedaSatuan: YA,
  ringkasanKeuangan: pilihan(['total', 'rata-rata']),
  efisiensi: YA,
  desimalPersen: bilangan(0, 4, true),
  gayaRupiah: GAYA_RUPIAH,
  skala: pilihan(['baik', 'permendagri-86-2017']),
  tampilkan: pilihan(['basis', 'keduanya']),
  bagian: BAGIAN,
  kertas: pilihan(['A4', 'F4', 'Folio', 'Legal']),
  margin: CM,
  marginAtas: CM,
  marginKanan: CM,
  marginBawah: CM,
  marginKiri: CM,
  huruf: pilihan(['Arial', 'Times New Roman', 'Bookman Old Style', 'Calibri']),
  kopHalaman: TEKS,
  tandaTangan: pilihan(['basah', 'elektronik']),
  capaianJanggal: bilangan(1, 1_000_000),
  selisihTimpang: bilangan(0, 1_000_000),
};

const BATAS: Readonly<Partial<Record<KunciPengaturan, string>>> = {
  batasCapaian: 'angka persen, misalnya 100 atau 120, atau "-" bila tanpa batas',
  desimalPersen: 'bilangan 0 sampai 4',
  bagian: `${BAGIAN_LAPORAN.join(', ')}; dipisah koma`,
  margin: 'sentimeter, 0,5 sampai 8',
  marginAtas: 'sentimeter, 0,5 sampai 8',
  marginKanan: 'sentimeter, 0,5 sampai 8',
  marginBawah: 'sentimeter, 0,5 sampai 8',
  marginKiri: 'sentimeter, 0,5 sampai 8',
  capaianJanggal: 'angka persen, misalnya 150',
  selisihTimpang: 'angka, misalnya 25',
};

/** Lines of the sheet Pengaturan that have an ISI. */
export function barisPengaturan(sheet: RawSheet): readonly IsiPengaturan[] {
  return bacaKunciIsi(sheet)
    .map((p) => ({ kunci: p.kunci, isi: isiSel(p.cell), at: p.at, kunciAt: p.kunciAt }))
    .filter((p) => p.isi !== '' || cocokKunci(p.kunci, KUNCI_PENGATURAN) === undefined);
}

/** The text of a setting; a number as Indonesians write it, in percent where its cell shows percent. */
function isiSel(cell: RawCell | undefined): string {
  if (cell?.value.type !== 'number') return teksSel(cell);
  const nilai = angka(cell.value.text);
  return (isFormatPersen(cell.format) ? nilai.times(SERATUS) : nilai).toFixed().replace('.', ',');
}

/** Gives settings their meaning; unknown keys and values that no setting takes are findings. */
export function bacaPengaturan(
  baris: readonly IsiPengaturan[],
): Checked<PengaturanSebagian> & { readonly at: Partial<Record<keyof Pengaturan, CellRef>> } {
  const findings: Diagnostic[] = [];
  const nilai = new Map<KunciPengaturan, unknown>();
  const at: Partial<Record<keyof Pengaturan, CellRef>> = {};
  for (const b of baris) {
    const tempat = b.at === undefined ? {} : { at: b.at };
    const kunci = cocokKunci(b.kunci, KUNCI_PENGATURAN);
    if (kunci === undefined) {
      const terdekat =
        nearest(
          b.kunci,
          KUNCI_PENGATURAN.map((k) => k.judul),
        ) ?? '';
      findings.push(
        diagnose(
          'pengaturan/tidak-dikenal',
          { kunci: b.kunci, terdekat },
          b.kunciAt === undefined ? {} : { at: b.kunciAt },
        ),
      );
      continue;
    }
    const hasil = z.safeParse(SKEMA[kunci.kunci], b.isi);
    if (!hasil.success) {
      const boleh = BATAS[kunci.kunci] ?? `salah satu: ${(kunci.pilihan ?? []).join(', ')}`;
      findings.push(diagnose('pengaturan/nilai', { kunci: kunci.judul, isi: b.isi, boleh }, tempat));
      continue;
    }
    nilai.set(kunci.kunci, hasil.data);
    if (b.at !== undefined && !kunci.kunci.startsWith('margin')) at[kunci.kunci as keyof Pengaturan] = b.at;
  }
  return { value: susun(nilai), findings, at };
}

function susun(nilai: ReadonlyMap<KunciPengaturan, unknown>): PengaturanSebagian {
  const { margin, marginAtas, marginKanan, marginBawah, marginKiri, desimalPersen, ...lain } =
    Object.fromEntries(nilai) as Partial<Record<KunciPengaturan, unknown>>;
  const sisi = { atas: marginAtas, kanan: marginKanan, bawah: marginBawah, kiri: marginKiri };
  const cm = Object.entries(sisi).flatMap(([nama, n]) => {
    const tertulis = n ?? margin;
    return tertulis === undefined ? [] : [[nama, Number(String(tertulis))] as const];
  });
  return {
    ...(lain as PengaturanSebagian),
    ...(desimalPersen === undefined ? {} : { desimalPersen: Number(String(desimalPersen)) }),
    ...(cm.length === 0 ? {} : { margin: Object.fromEntries(cm) }),
  };
}

function daftar(teks: string): readonly string[] {
  return teks
    .split(/[,;\n]/)
    .map((b) => b.trim())
    .filter((b) => b !== '');
}
