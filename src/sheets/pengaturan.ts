import * as z from 'zod/mini';
import { diagnose } from '../diagnostics/catalog.ts';
import type { CellRef } from '../diagnostics/cell-ref.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type Angka, angka } from '../domain/angka.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { bacaTeksAngka } from './angka-teks.ts';
import { KUNCI_PENGATURAN, type KunciPengaturan } from './declarations/isian.ts';
import { bacaKunciIsi, cocokKunci } from './kunci-isi.ts';
import type { RawSheet } from './raw-workbook.ts';
import { teksSel } from './sel-teks.ts';
import { kunciJudul } from './teks.ts';

/** A setting as written, before it has a meaning; `at` is absent for one from lapkin.config.json. */
export interface IsiPengaturan {
  readonly kunci: string;
  readonly isi: string;
  readonly at?: CellRef;
  /** Cell of the key. */
  readonly kunciAt?: CellRef;
}

/** Settings that are stated; the rest are left to the next layer. */
export type PengaturanSebagian = Partial<Pengaturan>;

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
      const nilai = bacaan.jenis === 'angka' ? bacaan.nilai : undefined;
      if (nilai === undefined || nilai.lt(min) || nilai.gt(max) || (bulat && !nilai.isInteger())) {
        ctx.issues.push({ code: 'custom', input: teks, message: '' });
      }
      return nilai ?? angka(0);
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
const CM = bilangan(0.5, 8);

/** One schema a key; each takes the cell's text. */
const SKEMA: Readonly<Record<KunciPengaturan, Skema>> = {
  basis: pilihan(['triwulan', 'sampai dengan']),
  rumusTurun: pilihan(['2T-R', 'T/R']),
  batasCapaian: bilangan(1, 10_000),
  jumlahBedaSatuan: YA,
  ringkasanKeuangan: pilihan(['total', 'rata-rata']),
  efisiensi: YA,
  desimalPersen: bilangan(0, 4, true),
  gayaRupiah: TEKS,
  skala: pilihan(['baik', 'permendagri-86-2017']),
  tampilkan: pilihan(['basis', 'keduanya']),
  bagian: TEKS,
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
  batasCapaian: 'angka persen, misalnya 100 atau 120, atau kosongkan',
  desimalPersen: 'bilangan 0 sampai 4',
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
    .map((p) => ({ kunci: p.kunci, isi: teksSel(p.cell), at: p.at, kunciAt: p.kunciAt }))
    .filter((p) => p.isi !== '' || cocokKunci(p.kunci, KUNCI_PENGATURAN) === undefined);
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
  const {
    margin,
    marginAtas,
    marginKanan,
    marginBawah,
    marginKiri,
    bagian,
    gayaRupiah,
    desimalPersen,
    ...lain
  } = Object.fromEntries(nilai) as Partial<Record<KunciPengaturan, unknown>>;
  const cm = (sisi: unknown, bawaan: number): number => Number(String(sisi ?? margin ?? bawaan));
  const adaMargin = [margin, marginAtas, marginKanan, marginBawah, marginKiri].some((m) => m !== undefined);
  return {
    ...(lain as PengaturanSebagian),
    ...(typeof bagian === 'string' ? { bagian: daftar(bagian) } : {}),
    ...(typeof gayaRupiah === 'string'
      ? { gayaRupiah: /^rp\.\s/i.test(gayaRupiah) ? 'Rp. 10.893.500' : 'Rp10.893.500' }
      : {}),
    ...(desimalPersen === undefined ? {} : { desimalPersen: Number(String(desimalPersen)) }),
    ...(adaMargin
      ? {
          margin: {
            atas: cm(marginAtas, 2.5),
            kanan: cm(marginKanan, 2.5),
            bawah: cm(marginBawah, 2.5),
            kiri: cm(marginKiri, 3),
          },
        }
      : {}),
  };
}

function daftar(teks: string): readonly string[] {
  return teks
    .split(/[,;\n]/)
    .map((b) => b.trim())
    .filter((b) => b !== '');
}
