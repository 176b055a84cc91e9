import { angkaAtauNull, isAngka, jumlahkan, type Nilai } from './angka.ts';
import type {
  HasilBarisKeuangan,
  HasilBarisKinerja,
  HasilKegiatan,
  HasilKinerja,
  RingkasanKeuangan,
  RingkasanKinerja,
  Tampak,
} from './hasil.ts';
import type { BarisKeuangan, BarisPk, BarisRencana, DataKinerja } from './kinerja-data.ts';
import { type Indeks, indeks, kunciNama } from './name-key.ts';
import { jenisBerlaku } from './period.ts';
import { type Konteks, tampakSampaiDengan, tampakTriwulan } from './period-view.ts';
import { persenDari, ringkasKeuangan, ringkasKinerja } from './summarize.ts';
import { type PerTriwulan, perTriwulan, sampaiDengan } from './triwulan.ts';

/** All results of a workbook for its quarter (arithmetic.md). Pure; nothing is rounded. */
export function computeHasil(data: DataKinerja): HasilKinerja {
  const k: Konteks = { triwulan: data.triwulan, pengaturan: data.pengaturan, skala: data.skala };
  const pk = indeks(
    data.pk,
    (b) => b.kode,
    (b) => b.subKegiatan,
  );
  const rencana = indeks(
    data.rencana,
    (b) => b.kode,
    (b) => b.subKegiatan,
  );
  const kinerja = data.rencana.map((b) => barisKinerja(b, pasanganPk(b, pk), k));
  const keuangan = data.keuangan.map((b) => barisKeuangan(b, pk, rencana, k));
  const basis: 'triwulan' | 'sampaiDengan' =
    data.pengaturan.basis === 'triwulan' ? 'triwulan' : 'sampaiDengan';
  const utama = (b: { readonly utama: Tampak }): Tampak => b.utama;
  const tw = (b: { readonly triwulan: Tampak }): Tampak => b.triwulan;
  const sd = (b: { readonly sampaiDengan: Tampak }): Tampak => b.sampaiDengan;
  const kinerjaPer: Record<typeof basis, RingkasanKinerja> = {
    triwulan: ringkasKinerja(kinerja, tw, k),
    sampaiDengan: ringkasKinerja(kinerja, sd, k),
  };
  const keuanganPer: Record<typeof basis, RingkasanKeuangan> = {
    triwulan: ringkasKeuangan(keuangan, tw, k),
    sampaiDengan: ringkasKeuangan(keuangan, sd, k),
  };
  return {
    data,
    kinerja,
    ringkasanKinerja: kinerjaPer[basis],
    ringkasanKinerjaTriwulan: kinerjaPer.triwulan,
    ringkasanKinerjaSampaiDengan: kinerjaPer.sampaiDengan,
    keuangan,
    ringkasanKeuangan: keuanganPer[basis],
    ringkasanKeuanganTriwulan: keuanganPer.triwulan,
    ringkasanKeuanganSampaiDengan: keuanganPer.sampaiDengan,
    kegiatan: perKegiatan(data.pk, kinerja, keuangan).map((g) => ({
      ...g,
      ringkasanKinerja: ringkasKinerja(g.kinerja, utama, k),
      ringkasanKeuangan: ringkasKeuangan(g.keuangan, utama, k),
    })),
  };
}

/** The PK row of the same sub kegiatan and indikator, if there is one. */
export function pasanganPk<T extends BarisPk>(baris: BarisRencana, pk: Indeks<T>): T | undefined {
  const kunci = kunciNama(baris.indikator);
  return pk.cari(baris.kode, baris.subKegiatan).find((p) => kunciNama(p.indikator) === kunci);
}

function barisKinerja(b: BarisRencana, pk: BarisPk | undefined, k: Konteks): HasilBarisKinerja {
  const targetTahunan = isAngka(b.targetTahunan) ? b.targetTahunan : (pk?.target ?? b.targetTahunan);
  const target = perTriwulan((t) => b.triwulan[t].target);
  const realisasi = perTriwulan((t) => b.triwulan[t].realisasi);
  const deret = { jenis: jenisBerlaku(b.jenis, target, targetTahunan), arah: b.arah, target, realisasi };
  const triwulan = tampakTriwulan(deret, k);
  const sd = tampakSampaiDengan(deret, k);
  return {
    program: pk?.program ?? '',
    kegiatan: pk?.kegiatan || b.kegiatan,
    subKegiatan: b.subKegiatan,
    kode: b.kode || (pk?.kode ?? ''),
    indikator: b.indikator,
    satuan: b.satuan || (pk?.satuan ?? ''),
    jenis: deret.jenis,
    arah: deret.arah,
    targetTahunan: angkaAtauNull(targetTahunan),
    utama: k.pengaturan.basis === 'triwulan' ? triwulan : sd,
    triwulan,
    sampaiDengan: sd,
    rencana: b,
  };
}

function barisKeuangan(
  b: BarisKeuangan,
  pk: Indeks<BarisPk>,
  rencana: Indeks<BarisRencana>,
  k: Konteks,
): HasilBarisKeuangan {
  const induk = pk.cari(b.kode, b.subKegiatan)[0];
  const aksi = rencana.cari(b.kode, b.subKegiatan)[0];
  const target: PerTriwulan<Nilai> = perTriwulan((t) => b.triwulan[t].target);
  const realisasi: PerTriwulan<Nilai> = perTriwulan((t) => b.triwulan[t].realisasi);
  const deret = { jenis: 'akumulatif', arah: 'naik', target, realisasi } as const;
  const triwulan = tampakTriwulan(deret, k);
  const sd = tampakSampaiDengan(deret, k);
  const pagu = angkaAtauNull(b.pagu);
  const realisasiSampaiDengan = jumlahkan(sampaiDengan(k.triwulan).map((t) => realisasi[t]));
  return {
    program: induk?.program ?? '',
    kegiatan: induk?.kegiatan || (aksi?.kegiatan ?? ''),
    subKegiatan: b.subKegiatan,
    kode: b.kode || (induk?.kode ?? ''),
    pagu,
    utama: k.pengaturan.basis === 'triwulan' ? triwulan : sd,
    triwulan,
    sampaiDengan: sd,
    realisasiSampaiDengan,
    serapan: persenDari(realisasiSampaiDengan, pagu),
  };
}

type Kelompok = Omit<HasilKegiatan, 'ringkasanKinerja' | 'ringkasanKeuangan'>;

function perKegiatan(
  pk: readonly BarisPk[],
  kinerja: readonly HasilBarisKinerja[],
  keuangan: readonly HasilBarisKeuangan[],
): readonly Kelompok[] {
  interface Isi {
    program: string;
    kegiatan: string;
    kinerja: HasilBarisKinerja[];
    keuangan: HasilBarisKeuangan[];
  }
  const kelompok = new Map<string, Isi>();
  const milik = (b: { readonly program: string; readonly kegiatan: string }): Isi => {
    const kunci = `${kunciNama(b.program)}\u0000${kunciNama(b.kegiatan)}`;
    let isi = kelompok.get(kunci);
    if (isi === undefined) {
      isi = { program: b.program, kegiatan: b.kegiatan, kinerja: [], keuangan: [] };
      kelompok.set(kunci, isi);
    }
    return isi;
  };
  for (const b of pk) milik(b);
  for (const b of kinerja) milik(b).kinerja.push(b);
  for (const b of keuangan) milik(b).keuangan.push(b);
  return [...kelompok.values()].filter((g) => g.kinerja.length > 0 || g.keuangan.length > 0);
}
