import { type Angka, isAngka, type Nilai, NOL } from '../domain/angka.ts';
import type { BarisKeuangan } from '../domain/kinerja-data.ts';
import { kunciNama } from '../domain/name-key.ts';
import { SEMUA_TRIWULAN } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { paguPk } from './anggaran-pagu.ts';
import { triwulanTertukar } from './exchanged-columns.ts';
import { adaAnggaranRencana, anggaranRencana } from './lib/cell-series.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { cariSub, type Konteks } from './lib/rule-context.ts';
import { kolomDari } from './lib/stated-cell.ts';

/** So many figures must differ between two rows, and fit crosswise, before their names are called exchanged. */
const CUKUP = 2;
/** More rows than this of one pagu tell nothing apart. */
const SEPAGU = 20;

/** Rows of Realisasi Keuangan with the row whose figures each of them holds, both ways. */
export type BarisTertukar = ReadonlyMap<Row<BarisKeuangan>, Row<BarisKeuangan>>;

/** `baris/tertukar`: two names of Realisasi Keuangan stand at each other's figures; one finding, at the upper name. */
export function barisTertukar(tertukar: BarisTertukar, adaKode: boolean): HasilAturan {
  const c = new Catatan();
  for (const [a, b] of tertukar) {
    if (a.row > b.row) continue;
    const [at, atLain] = [a.at.subKegiatan, b.at.subKegiatan];
    const args = {
      nama: a.data.subKegiatan,
      namaLain: b.data.subKegiatan,
      sel: formatA1(at),
      selLain: formatA1(atLain),
      apa: adaKode ? 'kode dan nama' : 'nama',
    };
    c.temuan(diagnose('baris/tertukar', args, { at, label: a.data.subKegiatan, related: [atLain] }));
  }
  return c;
}

/** A row's pagu and targets: as they stand, and as PK and Rencana Aksi have them for its name; null = not comparable. */
interface Dibandingkan {
  readonly row: Row<BarisKeuangan>;
  readonly tertulis: readonly (Angka | null)[];
  readonly seharusnya: readonly (Angka | null)[];
}

/**
 * The pairs whose pagu and targets are each other's: every figure that can be compared fits crosswise, at least two
 * differ between the rows, and no third row fits as well.
 */
export function pasanganTertukar(k: Konteks): BarisTertukar {
  const { keuangan, rencana } = k.buku;
  const hasil = new Map<Row<BarisKeuangan>, Row<BarisKeuangan>>();
  if (keuangan === null) return hasil;
  const tertukar = triwulanTertukar(k);
  const triwulan = SEMUA_TRIWULAN.filter(
    (t) =>
      !tertukar.includes(t) &&
      keuangan.kolom.has(kolomDari(t, 'target')) &&
      (rencana?.kolom.has(kolomDari(t, 'anggaran')) ?? false),
  );
  const beda = keuangan.rows.flatMap((row): Dibandingkan[] => {
    const diisi = adaAnggaranRencana(k, row.data);
    const angka: Dibandingkan = {
      row,
      tertulis: [terbaca(row.data.pagu), ...triwulan.map((t) => nolBilaKosong(row.data.triwulan[t].target))],
      seharusnya: [
        terbaca(paguPk(k, row.data)?.nilai),
        ...triwulan.map((t) => (diisi ? nolBilaKosong(anggaranRencana(k, row.data, t)?.nilai) : null)),
      ],
    };
    return cocok(angka.tertulis, angka.seharusnya) ? [] : [angka];
  });
  const sepagu = new Map<string, Dibandingkan[]>();
  for (const b of beda) {
    const pagu = b.tertulis[0]?.toFixed();
    if (pagu === undefined || !bernamaSendiri(k, b.row)) continue;
    const ada = sepagu.get(pagu);
    if (ada === undefined) sepagu.set(pagu, [b]);
    else ada.push(b);
  }
  const pasangan = (a: Dibandingkan): Dibandingkan | undefined => {
    const calon = sepagu.get(a.seharusnya[0]?.toFixed() ?? '') ?? [];
    if (calon.length > SEPAGU) return undefined;
    const pas = calon.filter((b) => b !== a && bersilang(a, b));
    return pas.length === 1 ? pas[0] : undefined;
  };
  for (const a of [...sepagu.values()].flat()) {
    const b = pasangan(a);
    if (b !== undefined && pasangan(b) === a) hasil.set(a.row, b.row);
  }
  return hasil;
}

/** True when the name stands there once and is what PK joins it to: under a wrong kode the name may be right. */
function bernamaSendiri(k: Konteks, row: Row<BarisKeuangan>): boolean {
  const nama = kunciNama(row.data.subKegiatan);
  const [pk] = cariSub(k.pk, row.data);
  return (
    pk !== undefined && kunciNama(pk.data.subKegiatan) === nama && cariSub(k.keuangan, row.data).length === 1
  );
}

/** A blank states no pagu. */
function terbaca(nilai: Nilai | undefined): Angka | null {
  return nilai === 'nihil' ? NOL : isAngka(nilai) ? nilai : null;
}

/** A blank target is none. */
function nolBilaKosong(nilai: Nilai | undefined): Angka | null {
  return nilai === 'kosong' ? NOL : terbaca(nilai);
}

function cocok(a: readonly (Angka | null)[], b: readonly (Angka | null)[]): boolean {
  return a.every((n, i) => n === null || (b[i]?.eq(n) ?? true));
}

function bersilang(a: Dibandingkan, b: Dibandingkan): boolean {
  if (!cocok(a.tertulis, b.seharusnya) || !cocok(b.tertulis, a.seharusnya)) return false;
  const berlainan = a.tertulis.filter((n, i) => {
    const [lain, milikA, milikB] = [b.tertulis[i], a.seharusnya[i], b.seharusnya[i]];
    return n !== null && lain && milikA && milikB && !n.eq(lain);
  });
  return berlainan.length >= CUKUP;
}
