import { describe, expect, it } from 'vitest';
import { bacaImpor, berkasSumber, type Impor, isiSumber, ruangDari } from './impor.ts';
import { RUANG } from './ruang.ts';

const berkas = berkasSumber();
const impor = berkas.flatMap((f) => bacaImpor(f, isiSumber(f)));

function pelanggaran(semua: readonly Impor[]): readonly string[] {
  return semua.flatMap((i) => {
    const aturan = RUANG[ruangDari(i.dari)];
    if (aturan === undefined) return [];
    const tulis = `${i.dari} -> ${i.ke}`;
    if (!i.lokal) {
      const boleh = aturan.paket.some(
        (p) => i.ke === p || (p === 'node:' ? i.ke.startsWith(p) : i.ke.startsWith(`${p}/`)),
      );
      return boleh ? [] : [tulis];
    }
    const ke = ruangDari(i.ke);
    if (ke === ruangDari(i.dari) || aturan.boleh.includes(ke) || (i.tipe && aturan.tipe.includes(ke)))
      return [];
    return [tulis];
  });
}

describe('rooms', () => {
  it('every folder of src is a room of the table', () => {
    const folder = new Set(berkas.map(ruangDari).filter((r) => r !== ''));
    expect([...folder].sort()).toEqual(Object.keys(RUANG).sort());
  });

  it('no import breaks the table', () => {
    expect(pelanggaran(impor)).toEqual([]);
  });

  it('the check sees an import that points back up, static, dynamic or of a package', () => {
    const contoh = [
      ...bacaImpor('domain/a.ts', "import { x } from '../app/build.ts';"),
      ...bacaImpor('sheets/a.ts', "const x = await import('../io/files.ts');"),
      ...bacaImpor('rules/a.ts', "import { Decimal } from 'decimal.js';"),
      ...bacaImpor('rules/a.ts', "import { type A, b } from '../sheets/teks.ts';"),
      ...bacaImpor('rules/a.ts', "import type { A } from '../sheets/teks.ts';"),
    ];
    expect(pelanggaran(contoh)).toEqual([
      'domain/a.ts -> app/build.ts',
      'sheets/a.ts -> io/files.ts',
      'rules/a.ts -> decimal.js',
      'rules/a.ts -> sheets/teks.ts',
    ]);
  });

  it('no import circle among files, types aside', () => {
    const ke = new Map<string, string[]>();
    for (const i of impor) if (i.lokal && !i.tipe) ke.set(i.dari, [...(ke.get(i.dari) ?? []), i.ke]);
    const selesai = new Set<string>();
    const lingkaran: string[] = [];
    const jalan = (f: string, jalur: readonly string[]): void => {
      const ulang = jalur.indexOf(f);
      if (ulang !== -1) lingkaran.push([...jalur.slice(ulang), f].join(' -> '));
      if (ulang !== -1 || selesai.has(f)) return;
      for (const n of ke.get(f) ?? []) jalan(n, [...jalur, f]);
      selesai.add(f);
    };
    for (const f of berkas) jalan(f, []);
    expect(lingkaran).toEqual([]);
  });

  it('each heavy package is imported by one file of io', () => {
    const berat = ['exceljs', 'puppeteer-core', 'sharp', 'docx'];
    for (const paket of berat) {
      const pemakai = new Set(
        impor
          .filter((i) => !i.lokal && !i.tipe && (i.ke === paket || i.ke.startsWith(`${paket}/`)))
          .map((i) => i.dari),
      );
      expect([paket, [...pemakai].filter((p) => !p.startsWith('io/'))]).toEqual([paket, []]);
    }
  });
});

describe('habits', () => {
  const cari = (pola: RegExp, kecuali: (f: string) => boolean = () => false): readonly string[] =>
    berkas.filter((f) => !kecuali(f) && pola.test(isiSumber(f)));

  it('no module-level let, no default export, no console outside cli', () => {
    expect(cari(/^(?:export )?let /m)).toEqual([]);
    expect(cari(/^export default /m)).toEqual([]);
    expect(cari(/\bconsole\./, (f) => f.startsWith('cli/'))).toEqual([]);
  });

  it('no memory of a run in a module of the narrative rules', () => {
    const kosong = /^(?:export )?const \w+(?:: [^=]+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\);/m;
    expect(cari(kosong, (f) => !f.startsWith('rules/narasi/'))).toEqual([]);
  });

  it('no barrel but src/index.ts', () => {
    expect(cari(/^export (?:\*|\{[^}]*\}) from /m, (f) => f === 'index.ts')).toEqual([]);
  });

  it('no file over 300 lines', () => {
    expect(berkas.filter((f) => isiSumber(f).split('\n').length > 301)).toEqual([]);
  });

  it('the pure rooms read neither clock nor environment', () => {
    const murni = (f: string): boolean => !/^(?:diagnostics|domain|sheets|rules|report)\//.test(f);
    expect(cari(/\bnew Date\(\)|\bDate\.now\(|\bprocess\./, murni)).toEqual([]);
  });
});
