import Handlebars from 'handlebars';
import { diagnose } from '../../findings/catalog.ts';
import type { Diagnostic } from '../../findings/finding.ts';
import { periksaTemplat } from './check-template.ts';
import type { MesinTemplat } from './template-engine.ts';
import type { Skema } from './template-schema.ts';
import { type BerkasTemplat, FOLDER_PARSIAL, PILIHAN_KOMPILASI } from './template-source.ts';

/** An engine for one report; see bengkelTemplat. */
export function mesinTemplat(berkas: ReadonlyMap<string, BerkasTemplat>): MesinTemplat {
  return bengkelTemplat(berkas)();
}

/**
 * Engines for many reports from the same templates, each with findings of its own; what is parsed, checked or compiled
 * for one serves the next. Handlebars in strict mode, no helpers but its own four.
 */
export function bengkelTemplat(berkas: ReadonlyMap<string, BerkasTemplat>): () => MesinTemplat {
  const pustaka = pustakaTemplat(berkas);
  return () => {
    const temuan = new Map<string, Diagnostic>();
    const catat = (d: Diagnostic): void => {
      temuan.set(`${d.code} ${JSON.stringify(d.args)}`, d);
    };
    for (const d of pustaka.temuanParsial) catat(d);
    /** True when the template is there and has no error. */
    const bersih = (templat: string, skema: Skema): boolean => {
      const ditemukan = pustaka.periksa(templat, skema);
      for (const d of ditemukan ?? []) catat(d);
      return ditemukan?.every((d) => d.severity !== 'error') === true;
    };
    return {
      cetak: (templat, skema, isi) => {
        if (!bersih(templat, skema)) return '';
        try {
          return pustaka.cetak(templat, isi);
        } catch (galat) {
          const args = { baris: barisGalat(galat), pesan: pesanGalat(galat) };
          catat(diagnose('templat/gagal', { templat: berkas.get(templat)?.tempat ?? templat, ...args }));
          return '';
        }
      },
      periksa: (templat, skema) => {
        bersih(templat, skema);
      },
      temuan: () => [...temuan.values()],
    };
  };
}

/** Templates as parsed, checked and compiled so far. */
interface Pustaka {
  /** Findings of partials that cannot be parsed. */
  readonly temuanParsial: readonly Diagnostic[];
  /** Findings of a template; undefined when it is not there. */
  periksa(templat: string, skema: Skema): readonly Diagnostic[] | undefined;
  cetak(templat: string, isi: object): string;
}

function pustakaTemplat(berkas: ReadonlyMap<string, BerkasTemplat>): Pustaka {
  const temuanParsial: Diagnostic[] = [];
  const mesin = Handlebars.create();
  const pohon = new Map<string, hbs.AST.Program>();
  for (const [nama, { tempat, teks }] of berkas) {
    if (!nama.endsWith('.hbs')) continue;
    const hasil = urai(teks, tempat);
    if ('code' in hasil) {
      if (nama.startsWith(FOLDER_PARSIAL)) temuanParsial.push(hasil);
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
  const diperiksa = new Map<Skema, Map<string, readonly Diagnostic[]>>();
  const dikompilasi = new Map<string, Handlebars.TemplateDelegate>();
  const temuanTemplat = (b: BerkasTemplat, templat: string, skema: Skema): readonly Diagnostic[] => {
    const p = pohon.get(templat);
    if (p !== undefined) return periksaTemplat(p, b.tempat, skema, { parsial, namaParsial });
    const hasil = urai(b.teks, b.tempat);
    return 'code' in hasil ? [hasil] : [];
  };
  return {
    temuanParsial,
    periksa: (templat, skema) => {
      const b = berkas.get(templat);
      if (b === undefined) return undefined;
      const tersimpan = diperiksa.get(skema) ?? new Map<string, readonly Diagnostic[]>();
      diperiksa.set(skema, tersimpan);
      const hasil = tersimpan.get(templat) ?? temuanTemplat(b, templat, skema);
      tersimpan.set(templat, hasil);
      return hasil;
    },
    cetak: (templat, isi) => {
      const cetak =
        dikompilasi.get(templat) ?? mesin.compile(berkas.get(templat)?.teks ?? '', PILIHAN_KOMPILASI);
      dikompilasi.set(templat, cetak);
      return cetak(isi);
    },
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
