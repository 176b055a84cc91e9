import { type Skema, teks } from './template-schema.ts';

/** What a place in a template can see: its own context, and those around it for `../`. */
export interface Lingkup {
  readonly kini: Skema;
  readonly luar: Lingkup | null;
  /** Names given by `as |nama|`. */
  readonly bernama: Readonly<Record<string, Skema>>;
}

const DATA = ['index', 'first', 'last', 'key'];

export function lingkupAwal(skema: Skema): Lingkup {
  return { kini: skema, luar: null, bernama: {} };
}

/** The scope inside {{#each}} or {{#with}}. */
export function masuk(
  l: Lingkup,
  pembantu: string,
  skema: Skema,
  blockParams: readonly string[] | undefined,
): Lingkup {
  const isi = tanpaMungkin(skema);
  const kini = pembantu === 'each' && isi.jenis === 'daftar' ? isi.isi : isi;
  const [nama, indeks] = blockParams ?? [];
  const bernama = {
    ...l.bernama,
    ...(nama === undefined ? {} : { [nama]: kini }),
    ...(indeks === undefined ? {} : { [indeks]: teks('Nomor urut dari 0.') }),
  };
  return { kini, luar: l, bernama };
}

/** The schema at the end of a path; undefined when a part of it is not there. */
export function telusuri(path: hbs.AST.PathExpression, l: Lingkup): Skema | undefined {
  if (path.data) return DATA.includes(String(path.parts[0])) ? teks('Data perulangan.') : undefined;
  const [awal, sisa] = pangkal(path, l);
  return sisa.reduce<Skema | undefined>((s, bagian) => anggota(s, bagian), awal);
}

/** Names that could have stood where a path goes wrong, for the nearest one. */
export function namaTerlihat(path: hbs.AST.PathExpression, l: Lingkup): readonly string[] {
  if (path.data) return DATA;
  let [kini, sisa] = pangkal(path, l);
  for (const bagian of sisa) {
    const lanjut = anggota(kini, bagian);
    if (lanjut === undefined) break;
    kini = lanjut;
    sisa = sisa.slice(1);
  }
  const isi = kini === undefined ? undefined : tanpaMungkin(kini);
  const sendiri = isi?.jenis === 'objek' ? Object.keys(isi.anggota) : [];
  return [...sendiri, ...Object.keys(l.bernama)];
}

/** Where a path starts (`../` climbs, `as |nama|` first) and the parts left to walk. */
function pangkal(path: hbs.AST.PathExpression, l: Lingkup): [Skema | undefined, readonly string[]] {
  const bagian = path.parts.map(String);
  const bernama = path.depth === 0 && bagian[0] !== undefined ? l.bernama[bagian[0]] : undefined;
  if (bernama !== undefined) return [bernama, bagian.slice(1)];
  let asal: Lingkup | null = l;
  for (let i = 0; i < path.depth && asal !== null; i++) asal = asal.luar;
  return [asal?.kini, bagian];
}

function anggota(s: Skema | undefined, nama: string): Skema | undefined {
  if (s === undefined) return undefined;
  const isi = tanpaMungkin(s);
  return isi.jenis === 'objek' && Object.hasOwn(isi.anggota, nama) ? isi.anggota[nama] : undefined;
}

function tanpaMungkin(s: Skema): Skema {
  return s.jenis === 'mungkin' ? s.isi : s;
}
