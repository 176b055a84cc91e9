import Handlebars from 'handlebars';
import { diagnose } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { periksaTemplat } from './periksa-templat.ts';
import type { Skema } from './skema.ts';
import { type BerkasTemplat, FOLDER_PARSIAL } from './templat.ts';

/** Checks and prints templates, and keeps what it found. */
export interface MesinTemplat {
  /** HTML of a template; '' when it has an error (a finding) or is not there. */
  cetak(templat: string, skema: Skema, isi: object): string;
  /** Checks a template without printing it. */
  periksa(templat: string, skema: Skema): void;
  /** Each finding once, in the order found. */
  temuan(): readonly Diagnostic[];
}

/** An engine of its own for each report; Handlebars in strict mode, no helpers but its own four. */
export function mesinTemplat(berkas: ReadonlyMap<string, BerkasTemplat>): MesinTemplat {
  const temuan = new Map<string, Diagnostic>();
  const catat = (d: Diagnostic): void => {
    temuan.set(`${d.code} ${JSON.stringify(d.args)}`, d);
  };
  const mesin = Handlebars.create();
  const pohon = new Map<string, hbs.AST.Program>();
  for (const [nama, { tempat, teks }] of berkas) {
    if (!nama.endsWith('.hbs')) continue;
    const hasil = urai(teks, tempat);
    if ('code' in hasil) {
      if (nama.startsWith(FOLDER_PARSIAL)) catat(hasil);
      continue;
    }
    pohon.set(nama, hasil);
    if (nama.startsWith(FOLDER_PARSIAL)) mesin.registerPartial(nama.slice(0, -'.hbs'.length), teks);
  }
  const namaParsial = [...berkas.keys()]
    .filter((n) => n.startsWith(FOLDER_PARSIAL))
    .map((n) => n.replace(/\.hbs$/, ''));
  const parsial = (nama: string) => {
    const p = pohon.get(`${nama}.hbs`);
    return p === undefined ? undefined : { berkas: berkas.get(`${nama}.hbs`)?.tempat ?? nama, pohon: p };
  };
  const bersih = (templat: string, skema: Skema): BerkasTemplat | undefined => {
    const b = berkas.get(templat);
    if (b === undefined) return undefined;
    const p = pohon.get(templat);
    const ditemukan =
      p === undefined
        ? [urai(b.teks, b.tempat)]
        : periksaTemplat(p, b.tempat, skema, { parsial, namaParsial });
    const temuanDi = ditemukan.filter((d): d is Diagnostic => 'code' in d);
    for (const d of temuanDi) catat(d);
    return temuanDi.some((d) => d.severity === 'error') ? undefined : b;
  };
  return {
    cetak: (templat, skema, isi) => {
      const b = bersih(templat, skema);
      if (b === undefined) return '';
      try {
        return mesin.compile(b.teks, { strict: true, knownHelpersOnly: true })(isi);
      } catch (galat) {
        catat(
          diagnose('templat/gagal', {
            templat: b.tempat,
            baris: barisGalat(galat),
            pesan: pesanGalat(galat),
          }),
        );
        return '';
      }
    },
    periksa: (templat, skema) => {
      bersih(templat, skema);
    },
    temuan: () => [...temuan.values()],
  };
}

/** The tree of a template, or the finding that it has none. */
function urai(teks: string, tempat: string): hbs.AST.Program | Diagnostic {
  try {
    return Handlebars.parse(teks);
  } catch (galat) {
    return diagnose('templat/sintaks', {
      templat: tempat,
      baris: barisGalat(galat),
      pesan: pesanGalat(galat),
    });
  }
}

function barisGalat(galat: unknown): string {
  const pesan = String(galat);
  return /line (\d+)/.exec(pesan)?.[1] ?? / - (\d+):\d+/.exec(pesan)?.[1] ?? '';
}

/** What Handlebars says, on one line, without its drawing of the place and the place itself. */
function pesanGalat(galat: unknown): string {
  const pesan = (galat instanceof Error ? galat.message : String(galat)).split('\n');
  const inti = pesan.length > 1 ? (pesan.at(-1) ?? '') : (pesan[0] ?? '');
  return inti.replace(/ - \d+:\d+$/, '').trim();
}
