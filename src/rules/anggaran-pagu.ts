import { isAngka, jumlahkan } from '../domain/angka.ts';
import type { BarisKeuangan, BarisPk, BarisRencana } from '../domain/kinerja-data.ts';
import { SEMUA_TRIWULAN } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { jumlahSel } from './lib/cell-series.ts';
import { isiBeda, sebutSel } from './lib/compare-figures.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { tampilJumlah } from './lib/formula-text.ts';
import { cariSub, type Konteks } from './lib/rule-context.ts';
import { type DataBaris, kolomDari, rusak, type Sel } from './lib/stated-cell.ts';

/** The pagu of a sub kegiatan in PK: ANGGARAN over its rows, as one value; undefined when PK does not hold the sub kegiatan. */
export function paguPk(k: Konteks, baris: DataBaris): Sel | undefined {
  const sekali = paguBerulang(k, baris)?.pertama;
  if (sekali !== undefined) return { nilai: sekali.data.pagu, at: sekali.at.pagu };
  return jumlahSel(cariSub(k.pk, baris).map((r: Row<BarisPk>) => ({ nilai: r.data.pagu, at: r.at.pagu })));
}

/**
 * The first row of a sub kegiatan whose rows in PK all repeat one pagu, and its row in Realisasi Keuangan, which shows
 * that it is meant once: equal halves of a pagu are no repetition.
 */
export function paguBerulang(
  k: Konteks,
  baris: DataBaris,
): { readonly pertama: Row<BarisPk>; readonly keuangan: Row<BarisKeuangan> } | undefined {
  const [pertama, ...lain] = cariSub(k.pk, baris).filter((r) => isAngka(r.data.pagu));
  const pagu = pertama?.data.pagu;
  const [keuangan] = cariSub(k.keuangan, baris);
  if (pertama === undefined || pagu === undefined || !isAngka(pagu) || pagu.isZero()) return undefined;
  if (lain.length === 0 || keuangan === undefined) return undefined;
  const sama = [...lain, keuangan].every((r) => isAngka(r.data.pagu) && r.data.pagu.eq(pagu));
  return sama ? { pertama, keuangan } : undefined;
}

/** `rencana/anggaran-beda-pagu`: the quarters' ANGGARAN of a sub kegiatan sum to its pagu. */
export function anggaranLawanPagu(k: Konteks): HasilAturan {
  const c = new Catatan();
  const tabel = k.buku.rencana;
  if (tabel === null || !SEMUA_TRIWULAN.every((t) => tabel.kolom.has(kolomDari(t, 'anggaran')))) return c;
  for (const row of tabel.rows) {
    const saudara = cariSub(k.rencana, row.data);
    if (saudara[0]?.row === row.row) periksa(c, k, row, saudara);
  }
  return c;
}

function periksa(
  c: Catatan,
  k: Konteks,
  row: Row<BarisRencana>,
  saudara: readonly Row<BarisRencana>[],
): void {
  const pagu = paguPk(k, row.data);
  const sel = saudara.flatMap((r) =>
    SEMUA_TRIWULAN.map((t): Sel => ({ nilai: r.data.triwulan[t].anggaran, at: r.at.triwulan[t].anggaran })),
  );
  const terisi = sel.filter((s) => s.nilai !== 'kosong');
  const pertama = terisi.find((s) => isAngka(s.nilai)) ?? terisi[0];
  if (pagu === undefined || pertama === undefined) return;
  const tentang = `${row.data.subKegiatan} · Anggaran Triwulan I-IV`;
  if (c.terhalang(pertama.at, tentang, rusak([pagu, ...sel])) || !isAngka(pagu.nilai)) return;
  c.periksa(pertama.at);
  const jumlah = jumlahkan(sel.map((s) => s.nilai));
  if (jumlah.eq(pagu.nilai)) return;
  const angka = sel.filter((s) => isAngka(s.nilai)).map((s) => s.at);
  const isi = isiBeda({
    at: pertama.at,
    label: tentang,
    unit: 'rupiah',
    tertulis: jumlah,
    seharusnya: pagu.nilai,
    formula: `${sebutSel(pagu.at, pertama.at)}; tertulis = ${tampilJumlah(angka)}`,
    related: [pagu.at, ...angka.filter((a) => a !== pertama.at)],
  });
  const args = { nama: row.data.subKegiatan, selPagu: sebutSel(pagu.at, pertama.at) };
  c.temuan(diagnose('rencana/anggaran-beda-pagu', args, isi));
}
