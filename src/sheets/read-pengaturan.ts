import * as z from 'zod/mini';
import { type Angka, HUNDRED, toAngka } from '../domain/angka.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { parseBagian, REPORT_BAGIAN } from '../domain/report-bagian.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { readAngkaText } from './angka-text.ts';
import { cellText } from './cell-text.ts';
import { headingKey } from './clean-text.ts';
import { PENGATURAN_KEYS, type PengaturanKey } from './declarations/fields.ts';
import { matchKey, readKeyContentPairs } from './key-content.ts';
import { isPercentFormat } from './number-format.ts';
import type { RawCell, RawSheet } from './raw-workbook.ts';

/** A setting as written, before it has a meaning; `at` is absent for one from lapkin.config.json. */
export interface PengaturanEntry {
  readonly key: string;
  readonly content: string;
  readonly at?: CellRef;
  /** Cell of the key. */
  readonly keyAt?: CellRef;
}

/** Settings that are stated; the rest, and each side of the margin, are left to the next layer. */
export type PartialPengaturan = Partial<Omit<Pengaturan, 'margin'>> & {
  readonly margin?: Partial<Pengaturan['margin']>;
};

/** Lays settings over each other, the later ones above. */
export function mergePengaturan(defaults: Pengaturan, ...layers: readonly PartialPengaturan[]): Pengaturan {
  let result = defaults;
  for (const l of layers) result = { ...result, ...l, margin: { ...result.margin, ...l.margin } };
  return result;
}

type Schema = z.ZodMiniType<unknown, string>;

function choiceSchema<const T extends readonly string[]>(values: T): Schema {
  return z.pipe(
    z.string(),
    z.transform((text: string, ctx): T[number] => {
      const match = values.find((n) => headingKey(n) === headingKey(text));
      if (match === undefined) ctx.issues.push({ code: 'custom', input: text, message: '' });
      return match ?? '';
    }),
  );
}

function numberSchema(min: number, max: number, whole = false): Schema {
  return z.pipe(
    z.string(),
    z.transform((text: string, ctx): Angka => {
      const reading = readAngkaText(text, false);
      const fits = (n: Angka): boolean => n.gte(min) && n.lte(max) && (!whole || n.isInteger());
      // Of two readings, such as 2,125, the only one in range is meant.
      const values = (
        reading.kind === 'angka'
          ? [reading.value]
          : reading.kind === 'ambigu'
            ? [reading.thousands, reading.decimals]
            : []
      ).filter(fits);
      if (values.length !== 1) ctx.issues.push({ code: 'custom', input: text, message: '' });
      return values[0] ?? toAngka(0);
    }),
  );
}

const YES_NO = z.pipe(
  z.string(),
  z.transform((text: string, ctx): boolean => {
    const yes = ['ya', 'y', 'true', 'benar'].includes(headingKey(text));
    if (!yes && !['tidak', 't', 'false', 'salah'].includes(headingKey(text))) {
      ctx.issues.push({ code: 'custom', input: text, message: '' });
    }
    return yes;
  }),
);
const TEXT: Schema = z.string();
/** "-" or nihil: no cap, whatever a layer below says. */
const BATAS_CAPAIAN = z.union([
  z.pipe(
    z.string().check(z.refine((text) => readAngkaText(text, false).kind === 'nihil')),
    z.transform(() => null),
  ),
  numberSchema(1, 10_000),
]);
const RUPIAH_STYLE = z.pipe(
  z.string(),
  z.transform((text: string, ctx): Pengaturan['gayaRupiah'] => {
    if (!/^rp(?:\.?\s?[\d.]*)$/i.test(text)) ctx.issues.push({ code: 'custom', input: text, message: '' });
    return /^rp\./i.test(text) ? 'Rp. 10.893.500' : 'Rp10.893.500';
  }),
);
const BAGIAN = z.pipe(
  z.string(),
  z.transform((text: string, ctx): readonly string[] => {
    const bagian = splitList(text);
    if (bagian.length === 0 || bagian.some((b) => parseBagian(b) === undefined)) {
      ctx.issues.push({ code: 'custom', input: text, message: '' });
    }
    return bagian;
  }),
);
const CM = numberSchema(0.5, 8);

/** One schema a key; each takes the cell's text. */
const SCHEMAS: Readonly<Record<PengaturanKey, Schema>> = {
  basis: choiceSchema(['triwulan', 'sampai dengan']),
  rumusTurun: choiceSchema(['2T-R', 'T/R']),
  batasCapaian: BATAS_CAPAIAN,
  jumlahBedaSatuan: YES_NO,
  ringkasanKeuangan: choiceSchema(['total', 'rata-rata']),
  efisiensi: YES_NO,
  desimalPersen: numberSchema(0, 4, true),
  gayaRupiah: RUPIAH_STYLE,
  skala: choiceSchema(['baik', 'permendagri-86-2017']),
  tampilkan: choiceSchema(['basis', 'keduanya']),
  bagian: BAGIAN,
  kertas: choiceSchema(['A4', 'F4', 'Folio', 'Legal']),
  margin: CM,
  marginAtas: CM,
  marginKanan: CM,
  marginBawah: CM,
  marginKiri: CM,
  huruf: choiceSchema(['Arial', 'Times New Roman', 'Bookman Old Style', 'Calibri']),
  kopHalaman: TEXT,
  tandaTangan: choiceSchema(['basah', 'elektronik']),
  capaianJanggal: numberSchema(1, 1_000_000),
  selisihTimpang: numberSchema(0, 1_000_000),
};

const ALLOWED_VALUES: Readonly<Partial<Record<PengaturanKey, string>>> = {
  batasCapaian: 'angka persen, misalnya 100 atau 120, atau "-" bila tanpa batas',
  desimalPersen: 'bilangan 0 sampai 4',
  bagian: `${REPORT_BAGIAN.join(', ')}; dipisah koma`,
  margin: 'sentimeter, 0,5 sampai 8',
  marginAtas: 'sentimeter, 0,5 sampai 8',
  marginKanan: 'sentimeter, 0,5 sampai 8',
  marginBawah: 'sentimeter, 0,5 sampai 8',
  marginKiri: 'sentimeter, 0,5 sampai 8',
  capaianJanggal: 'angka persen, misalnya 150',
  selisihTimpang: 'angka, misalnya 25',
};

/** Lines of the sheet Pengaturan that have an ISI. */
export function readPengaturanEntries(sheet: RawSheet): readonly PengaturanEntry[] {
  return readKeyContentPairs(sheet)
    .map((p) => ({ key: p.key, content: entryText(p.cell), at: p.at, keyAt: p.keyAt }))
    .filter((p) => p.content !== '' || matchKey(p.key, PENGATURAN_KEYS) === undefined);
}

/** The text of a setting; a number as Indonesians write it, in percent where its cell shows percent. */
function entryText(cell: RawCell | undefined): string {
  if (cell?.value.type !== 'number') return cellText(cell);
  const value = toAngka(cell.value.text);
  return (isPercentFormat(cell.format) ? value.times(HUNDRED) : value).toFixed().replace('.', ',');
}

/** Gives settings their meaning; unknown keys and values that no setting takes are findings. */
export function readPengaturan(
  entries: readonly PengaturanEntry[],
): Checked<PartialPengaturan> & { readonly at: Partial<Record<keyof Pengaturan, CellRef>> } {
  const findings: Finding[] = [];
  const values = new Map<PengaturanKey, unknown>();
  const at: Partial<Record<keyof Pengaturan, CellRef>> = {};
  for (const b of entries) {
    const place = b.at === undefined ? {} : { at: b.at };
    const key = matchKey(b.key, PENGATURAN_KEYS);
    if (key === undefined) {
      const nearestKey =
        nearest(
          b.key,
          PENGATURAN_KEYS.map((k) => k.heading),
        ) ?? '';
      findings.push(
        makeFinding(
          'pengaturan/tidak-dikenal',
          { kunci: b.key, terdekat: nearestKey },
          b.keyAt === undefined ? {} : { at: b.keyAt },
        ),
      );
      continue;
    }
    const result = z.safeParse(SCHEMAS[key.key], b.content);
    if (!result.success) {
      const allowed = ALLOWED_VALUES[key.key] ?? `salah satu: ${(key.choices ?? []).join(', ')}`;
      findings.push(
        makeFinding('pengaturan/nilai', { kunci: key.heading, isi: b.content, boleh: allowed }, place),
      );
      continue;
    }
    values.set(key.key, result.data);
    if (b.at !== undefined && !key.key.startsWith('margin')) at[key.key as keyof Pengaturan] = b.at;
  }
  return { value: buildPengaturan(values), findings, at };
}

function buildPengaturan(values: ReadonlyMap<PengaturanKey, unknown>): PartialPengaturan {
  const {
    margin,
    marginAtas: marginTop,
    marginKanan: marginRight,
    marginBawah: marginBottom,
    marginKiri: marginLeft,
    desimalPersen: percentDecimals,
    ...others
  } = Object.fromEntries(values) as Partial<Record<PengaturanKey, unknown>>;
  const sides = { top: marginTop, right: marginRight, bottom: marginBottom, left: marginLeft };
  const cm = Object.entries(sides).flatMap(([name, n]) => {
    const written = n ?? margin;
    return written === undefined ? [] : [[name, Number(String(written))] as const];
  });
  return {
    ...(others as PartialPengaturan),
    ...(percentDecimals === undefined ? {} : { desimalPersen: Number(String(percentDecimals)) }),
    ...(cm.length === 0 ? {} : { margin: Object.fromEntries(cm) }),
  };
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((b) => b.trim())
    .filter((b) => b !== '');
}
