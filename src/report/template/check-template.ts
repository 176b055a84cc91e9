import { diagnose } from '../../findings/catalog.ts';
import type { Diagnostic } from '../../findings/finding.ts';
import { nearest } from '../../findings/nearest.ts';
import type { Skema } from './template-schema.ts';
import { type Lingkup, lingkupAwal, masuk, namaTerlihat, telusuri } from './template-scope.ts';

/** The templates that a check can follow, by name. */
export interface PohonTemplat {
  /** Syntax tree of a partial; undefined when there is none of that name. */
  readonly parsial: (
    nama: string,
  ) => { readonly berkas: string; readonly pohon: hbs.AST.Program } | undefined;
  readonly namaParsial: readonly string[];
}

const PEMBANTU = ['if', 'unless', 'each', 'with'];

/**
 * Holds every name of a template against the schema of what it is given, through blocks and partials, so that all
 * slips of a template are found at once and before printing. `berkas` is the name for messages.
 */
export function periksaTemplat(
  pohon: hbs.AST.Program,
  berkas: string,
  skema: Skema,
  p: PohonTemplat,
): readonly Diagnostic[] {
  const temuan: Diagnostic[] = [];
  new Pemeriksa(p, temuan).program(pohon, lingkupAwal(skema), berkas, []);
  return temuan;
}

class Pemeriksa {
  private readonly p: PohonTemplat;
  private readonly temuan: Diagnostic[];
  constructor(p: PohonTemplat, temuan: Diagnostic[]) {
    this.p = p;
    this.temuan = temuan;
  }

  program(pohon: hbs.AST.Program, l: Lingkup, berkas: string, jejak: readonly string[]): void {
    for (const s of pohon.body) {
      if (s.type === 'MustacheStatement') this.cetak(s as hbs.AST.MustacheStatement, l, berkas);
      else if (s.type === 'BlockStatement') this.blok(s as hbs.AST.BlockStatement, l, berkas, jejak);
      else if (s.type === 'PartialStatement') this.parsial(s as hbs.AST.PartialStatement, l, berkas, jejak);
    }
  }

  private cetak(s: hbs.AST.MustacheStatement, l: Lingkup, berkas: string): void {
    const path = s.path as hbs.AST.PathExpression;
    const baris = String(s.loc.start.line);
    if (s.params.length > 0) {
      this.pembantu(path, berkas, baris);
      return;
    }
    const skema = this.nama(path, l, berkas);
    if (skema === undefined) return;
    const args = { templat: berkas, baris, nama: path.original };
    const isi = skema.jenis === 'mungkin' ? skema.isi : skema;
    if (isi.jenis === 'daftar' || isi.jenis === 'objek')
      this.temuan.push(diagnose('templat/bukan-teks', args));
    else if (isi.jenis !== 'html' && !s.escaped) this.temuan.push(diagnose('templat/html-mentah', args));
    else if (isi.jenis === 'html' && s.escaped) this.temuan.push(diagnose('templat/html-terlolos', args));
  }

  private blok(s: hbs.AST.BlockStatement, l: Lingkup, berkas: string, jejak: readonly string[]): void {
    const pembantu = (s.path as hbs.AST.PathExpression).original;
    const param = s.params[0] as hbs.AST.PathExpression | undefined;
    if (!PEMBANTU.includes(pembantu) || param === undefined) {
      this.pembantu(s.path as hbs.AST.PathExpression, berkas, String(s.loc.start.line));
      return;
    }
    const skema = param.type === 'PathExpression' ? this.nama(param, l, berkas) : undefined;
    const ganti = pembantu === 'each' || pembantu === 'with';
    // Names below a block whose own name is wrong would all be reported again.
    if (ganti && skema === undefined) return;
    const dalam = ganti && skema !== undefined ? masuk(l, pembantu, skema, s.program?.blockParams) : l;
    if (s.program) this.program(s.program, dalam, berkas, jejak);
    if (s.inverse) this.program(s.inverse, l, berkas, jejak);
  }

  private parsial(s: hbs.AST.PartialStatement, l: Lingkup, berkas: string, jejak: readonly string[]): void {
    const nama = (s.name as hbs.AST.PathExpression).original;
    const ada = this.p.parsial(nama);
    if (ada === undefined) {
      const terdekat = nearest(nama, this.p.namaParsial) ?? '';
      const baris = String(s.loc.start.line);
      this.temuan.push(diagnose('templat/parsial-tidak-ada', { templat: berkas, baris, nama, terdekat }));
      return;
    }
    const param = s.params[0] as hbs.AST.PathExpression | undefined;
    const skema = param === undefined ? l.kini : this.nama(param, l, berkas);
    if (skema === undefined || jejak.includes(nama)) return;
    this.program(ada.pohon, lingkupAwal(skema.jenis === 'mungkin' ? skema.isi : skema), ada.berkas, [
      ...jejak,
      nama,
    ]);
  }

  /** What a path leads to; a path that leads nowhere is a finding. `@index` and the like are text. */
  private nama(path: hbs.AST.PathExpression, l: Lingkup, berkas: string): Skema | undefined {
    const skema = telusuri(path, l);
    if (skema !== undefined) return skema;
    const terdekat = nearest(String(path.parts.at(-1) ?? path.original), namaTerlihat(path, l)) ?? '';
    const baris = String(path.loc.start.line);
    this.temuan.push(
      diagnose('templat/nama-tidak-dikenal', { templat: berkas, baris, nama: path.original, terdekat }),
    );
    return undefined;
  }

  private pembantu(path: hbs.AST.PathExpression, berkas: string, baris: string): void {
    const terdekat = nearest(path.original, PEMBANTU) ?? '';
    this.temuan.push(
      diagnose('templat/pembantu-tidak-dikenal', { templat: berkas, baris, nama: path.original, terdekat }),
    );
  }
}
