import type { BarisKeuangan, BarisPk, BarisRencana } from '../domain/kinerja-data.ts';
import { type Indeks, kunciKode, kunciNama } from '../domain/name-key.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { formatCellRef } from '../findings/cell-ref.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row, Tabel } from '../sheets/buku-kerja.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { cariSub, type Konteks } from './lib/rule-context.ts';
import type { DataBaris } from './lib/stated-cell.ts';

interface Yatim {
  readonly nama: string;
  readonly kode: string;
  readonly at: CellRef;
}

interface Sisi<T extends DataBaris> {
  readonly tabel: Tabel<T>;
  readonly indeks: Indeks<Row<T>>;
}

/**
 * `baris/tidak-berpasangan`: a key that another sheet lacks. A misspelt name is one finding, at the sheet that
 * follows PK, with the cell of the nearest name that has no partner either.
 */
export function barisTidakBerpasangan(k: Konteks): HasilAturan {
  const c = new Catatan();
  const { pk, rencana, keuangan } = k.buku;
  const sisiPk = pk === null ? null : { tabel: pk, indeks: k.pk };
  const sisiRencana = rencana === null ? null : { tabel: rencana, indeks: k.rencana };
  const acuan = sisiPk ?? sisiRencana;
  if (sisiPk !== null && sisiRencana !== null) {
    jodohkan(c, sisiPk, sisiRencana);
    indikator(c, sisiPk, sisiRencana);
  }
  if (keuangan === null || acuan === null) return c;
  const sisiKeuangan = { tabel: keuangan, indeks: k.keuangan };
  if (sisiPk !== null) jodohkan(c, sisiPk, sisiKeuangan);
  else if (sisiRencana !== null) jodohkan(c, sisiRencana, sisiKeuangan);
  return c;
}

/** Sub kegiatan of two sheets. */
function jodohkan<A extends DataBaris, B extends DataBaris>(c: Catatan, a: Sisi<A>, b: Sisi<B>): void {
  lapor(c, subYatim(a, b), subYatim(b, a), a.tabel.sheet.name, b.tabel.sheet.name);
}

/** Each sub kegiatan of `dari` that `ke` lacks, once. */
function subYatim<A extends DataBaris, B extends DataBaris>(dari: Sisi<A>, ke: Sisi<B>): readonly Yatim[] {
  // A row whose name is not known may be the one that seems to be missing.
  if (ke.tabel.rows.some((r) => kunciNama(r.data.subKegiatan) === '')) return [];
  const sudah = new Set<string>();
  return dari.tabel.rows.flatMap((row): Yatim[] => {
    const data: BarisPk | BarisRencana | BarisKeuangan = row.data;
    const kunci = `${kunciKode(data.kode)} ${kunciNama(data.subKegiatan)}`;
    if (kunciNama(data.subKegiatan) === '' || sudah.has(kunci)) return [];
    sudah.add(kunci);
    return cariSub(ke.indeks, data).length > 0
      ? []
      : [{ nama: data.subKegiatan, kode: data.kode, at: row.at.subKegiatan as CellRef }];
  });
}

/** Indikator of the sub kegiatan that both sheets hold. A blank indikator has its own finding and may be any of them. */
function indikator(c: Catatan, pk: Sisi<BarisPk>, rencana: Sisi<BarisRencana>): void {
  const sudah = new Set<Row<BarisPk>>();
  for (const row of pk.tabel.rows) {
    if (sudah.has(row)) continue;
    const diPk = cariSub(pk.indeks, row.data);
    const diRencana = cariSub(rencana.indeks, row.data);
    for (const r of diPk) sudah.add(r);
    if (diRencana.length === 0) continue;
    lapor(
      c,
      indikatorYatim(diPk, diRencana),
      indikatorYatim(diRencana, diPk),
      pk.tabel.sheet.name,
      rencana.tabel.sheet.name,
      true,
    );
  }
}

function indikatorYatim<A extends BarisPk | BarisRencana>(
  dari: readonly Row<A>[],
  ke: readonly Row<BarisPk | BarisRencana>[],
): readonly Yatim[] {
  const ada = new Set(ke.map((r) => kunciNama(r.data.indikator)));
  if (ada.has('')) return [];
  return dari.flatMap((r): Yatim[] => {
    const data: BarisPk | BarisRencana = r.data;
    const kunci = kunciNama(data.indikator);
    return kunci === '' || ada.has(kunci)
      ? []
      : [{ nama: data.indikator, kode: '', at: r.at.indikator as CellRef }];
  });
}

function lapor(
  c: Catatan,
  diA: readonly Yatim[],
  diB: readonly Yatim[],
  lembarA: string,
  lembarB: string,
  sesub = false,
): void {
  const sisa = [...diA];
  for (const y of diB) {
    const calon = terdekat(y, sisa, sesub);
    if (calon !== undefined) sisa.splice(sisa.indexOf(calon), 1);
    temuan(c, y, lembarA, calon);
  }
  for (const y of sisa) temuan(c, y, lembarB, undefined);
}

/** Within one sub kegiatan the only indikator left over is the candidate, however far its name. */
function terdekat(y: Yatim, calon: readonly Yatim[], sesub: boolean): Yatim | undefined {
  const sama = calon.find((x) => kunciNama(x.nama) === kunciNama(y.nama));
  if (sama !== undefined) return sama;
  const nama = nearest(
    kunciNama(y.nama),
    calon.map((x) => kunciNama(x.nama)),
  );
  const dekat = calon.find((x) => kunciNama(x.nama) === nama);
  return dekat ?? sekata(y, calon) ?? (sesub && calon.length === 1 ? calon[0] : undefined);
}

/** A name shortened in words ("Koord. Pelaksanaan Pembangunan Kawasan"): the only one that shares most of them. */
function sekata(y: Yatim, calon: readonly Yatim[]): Yatim | undefined {
  const kata = (x: Yatim): ReadonlySet<string> =>
    new Set(
      kunciNama(x.nama)
        .split(' ')
        .filter((k) => k.length > 3),
    );
  const milik = kata(y);
  const mirip = calon.filter((x) => {
    const lain = kata(x);
    const sama = [...milik].filter((k) => lain.has(k)).length;
    return sama >= 2 && sama >= Math.min(milik.size, lain.size) * 0.6;
  });
  return mirip.length === 1 ? mirip[0] : undefined;
}

function temuan(c: Catatan, y: Yatim, lembar: string, calon: Yatim | undefined): void {
  // Names that agree under different codes are told apart by the code.
  const bedaKode = calon !== undefined && kunciNama(calon.nama) === kunciNama(y.nama);
  const sebut = (x: Yatim): string => (bedaKode && x.kode !== '' ? `${x.kode} ${x.nama}` : x.nama);
  c.temuan(
    diagnose(
      'baris/tidak-berpasangan',
      {
        nama: sebut(y),
        lembar,
        terdekat: calon === undefined ? '' : sebut(calon),
        sel: calon === undefined ? '' : formatCellRef(calon.at),
      },
      { at: y.at, label: y.nama, ...(calon === undefined ? {} : { related: [calon.at] }) },
    ),
  );
}
