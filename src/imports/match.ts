import type { KeuanganRow, PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { indexRows, kodeKey, nameKey } from '../domain/name-key.ts';
import { nearest } from '../findings/nearest.ts';
import type { BukuKerja, Row } from '../sheets/buku-kerja.ts';
import { findBareRows } from './bare-rows.ts';
import { isSameButBidang, isSameByNumber } from './kode.ts';
import type { SubKegiatan } from './reading.ts';

/** A sub kegiatan of the workbook with its rows in the three tables. */
export interface BukuSub {
  readonly kode: string;
  readonly name: string;
  readonly pk: readonly Row<PkRow>[];
  readonly rencana: readonly Row<RencanaRow>[];
  readonly keuangan: readonly Row<KeuanganRow>[];
}

/** The sub kegiatan of a workbook, in the order of PK. */
export function listBukuSubs(buku: BukuKerja): readonly BukuSub[] {
  const groups: { kode: string; name: string; pk: Row<PkRow>[] }[] = [];
  for (const row of [...(buku.pk?.rows ?? []), ...findBareRows(buku.pk, ['indikator'])]) {
    const { kode, subKegiatan: name } = row.data;
    const same = groups.find(
      (one) =>
        nameKey(one.name) === nameKey(name) && (kode === '' || one.kode === '' || kodeKey(one.kode) === kodeKey(kode)),
    );
    if (same === undefined) groups.push({ kode, name, pk: [row] });
    else same.pk.push(row);
  }
  const rencana = indexRows([...(buku.rencana?.rows ?? []), ...findBareRows(buku.rencana, [])], (row) => row.data);
  const keuangan = indexRows([...(buku.keuangan?.rows ?? []), ...findBareRows(buku.keuangan, [])], (row) => row.data);
  return groups
    .filter(({ name }) => name !== '')
    .map((one) => ({
      ...one,
      kode: kodeKey(one.kode),
      rencana: rencana.find(one.kode, one.name),
      keuangan: keuangan.find(one.kode, one.name),
    }));
}

/** What an export's sub kegiatan is in the workbook: one of its own, nothing, or nothing with one that comes near. */
interface Match {
  readonly buku: BukuSub | undefined;
  /** The nearest candidate, where there is none that fits. */
  readonly near: BukuSub | undefined;
  /** Fits but for a bidang urusan that is left open (X.XX). */
  readonly withoutBidang: boolean;
}

/** Finds sub kegiatan of exports in a workbook; never by likeness alone. */
export function makeMatcher(subs: readonly BukuSub[]): (wanted: SubKegiatan) => Match {
  const byKode = new Map(subs.filter(({ kode }) => kode !== '').map((sub) => [sub.kode, sub]));
  const byName = new Map(subs.map((sub) => [nameKey(sub.name), sub]));
  const found = (buku: BukuSub, withoutBidang = false): Match => ({ buku, near: undefined, withoutBidang });
  return (wanted) => {
    const own = byKode.get(wanted.kode);
    if (own !== undefined) return found(own);
    const named = byName.get(nameKey(wanted.name));
    if (wanted.kode !== '') {
      const numbered = subs.find(({ kode }) => isSameByNumber(kode, wanted.kode));
      if (numbered !== undefined && nameKey(numbered.name) === nameKey(wanted.name)) return found(numbered);
      const open = subs.filter(({ kode }) => isSameButBidang(kode, wanted.kode));
      if (open.length === 1 && open[0] !== undefined) return found(open[0], true);
      if (named !== undefined && named.kode === '') return found(named);
      const near = numbered ?? named ?? nearestByName(subs, wanted.name);
      return { buku: undefined, near, withoutBidang: false };
    }
    if (named !== undefined && wanted.name !== '') return found(named);
    return { buku: undefined, near: nearestByName(subs, wanted.name), withoutBidang: false };
  };
}

function nearestByName(subs: readonly BukuSub[], name: string): BukuSub | undefined {
  if (name === '') return undefined;
  const near = nearest(
    name,
    subs.map((sub) => sub.name),
  );
  return subs.find((sub) => sub.name === near);
}
