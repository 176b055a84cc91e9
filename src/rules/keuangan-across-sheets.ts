import { isAngka, type Nilai, NOL } from '../domain/angka.ts';
import type { BarisKeuangan } from '../domain/kinerja-data.ts';
import { romawi, SEMUA_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { paguPk } from './anggaran-pagu.ts';
import { triwulanTertukar } from './exchanged-columns.ts';
import type { BarisTertukar } from './exchanged-rows.ts';
import { adaAnggaranRencana, anggaranRencana } from './lib/cell-series.ts';
import { isiBeda, sebutSel } from './lib/compare-figures.ts';
import { label, namaBaris } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { tampilJumlah } from './lib/formula-text.ts';
import { cariSub, type Konteks } from './lib/rule-context.ts';
import { kolomDari, rusak, type Sel } from './lib/stated-cell.ts';

/** Realisasi Keuangan against the other sheets (`keuangan/pagu-beda-pk`, `keuangan/target-beda-rencana`). */
export function keuanganSilang(k: Konteks, baris: BarisTertukar): HasilAturan {
  const c = new Catatan();
  const tabel = k.buku.keuangan;
  if (tabel === null) return c;
  const tertukar = triwulanTertukar(k);
  for (const row of tabel.rows) {
    // Exchanged names are told once: the figures are held against the name that they belong to.
    const milik = baris.get(row) ?? row;
    pagu(c, k, row, milik);
    // Exchanged columns are told once, at their headings.
    for (const t of SEMUA_TRIWULAN)
      if (!tertukar.includes(t) && tabel.kolom.has(kolomDari(t, 'target'))) target(c, k, row, milik, t);
  }
  return c;
}

/** `milik` is the row whose name counts. */
function pagu(c: Catatan, k: Konteks, row: Row<BarisKeuangan>, milik: Row<BarisKeuangan>): void {
  const sendiri: Sel = { nilai: row.data.pagu, at: row.at.pagu };
  const pk = paguPk(k, milik.data);
  if (pk === undefined || pk.nilai === 'kosong' || sendiri.nilai === 'kosong') return;
  const tentang = label(namaBaris(row), 'pagu');
  if (c.terhalang(sendiri.at, tentang, rusak([sendiri, pk]))) return;
  c.periksa(sendiri.at);
  const [a, b] = [angkaAtauNol(sendiri.nilai), angkaAtauNol(pk.nilai)];
  if (a.eq(b)) return;
  const selPk = sebutSel(pk.at, sendiri.at);
  const suku = cariSub(k.pk, milik.data).filter((r) => isAngka(r.data.pagu));
  const isi = isiBeda({
    at: sendiri.at,
    label: tentang,
    unit: 'rupiah',
    tertulis: sendiri.nilai,
    seharusnya: pk.nilai,
    formula: suku.map((r) => sebutSel(r.at.pagu, sendiri.at)).join(' + ') || selPk,
    related: [pk.at],
  });
  c.temuan(diagnose('keuangan/pagu-beda-pk', { sel: sebutSel(sendiri.at, sendiri.at), selPk }, isi));
}

function angkaAtauNol(nilai: Nilai) {
  return isAngka(nilai) ? nilai : NOL;
}

/** A blank on both sides, or a row that Rencana Aksi gives no ANGGARAN at all, is no difference. */
function target(
  c: Catatan,
  k: Konteks,
  row: Row<BarisKeuangan>,
  milik: Row<BarisKeuangan>,
  t: Triwulan,
): void {
  const sendiri: Sel = { nilai: row.data.triwulan[t].target, at: row.at.triwulan[t].target };
  const rencana = anggaranRencana(k, milik.data, t);
  const adaKolom = k.buku.rencana?.kolom.has(kolomDari(t, 'anggaran')) ?? false;
  if (rencana === undefined || !adaKolom || !adaAnggaranRencana(k, milik.data)) return;
  const tentang = label(namaBaris(row), kolomDari(t, 'target'));
  if (c.terhalang(sendiri.at, tentang, rusak([sendiri, rencana]))) return;
  c.periksa(sendiri.at);
  const [a, b] = [angkaAtauNol(sendiri.nilai), angkaAtauNol(rencana.nilai)];
  if (a.eq(b)) return;
  const selRencana = sebutSel(rencana.at, sendiri.at);
  const isi = isiBeda({
    at: sendiri.at,
    label: tentang,
    unit: 'rupiah',
    tertulis: sendiri.nilai,
    seharusnya: rencana.nilai,
    formula: selRencana,
    related: [rencana.at],
  });
  const args = { triwulan: romawi(t), sel: sebutSel(sendiri.at, sendiri.at), selRencana };
  c.temuan(diagnose('keuangan/target-beda-rencana', args, isi));
}

/** `keuangan/target-melebihi-pagu` and `keuangan/realisasi-melebihi-pagu`: s.d., at the quarter that crosses the pagu. */
export function melebihiPagu(k: Konteks, baris: BarisTertukar): HasilAturan {
  const c = new Catatan();
  for (const row of k.buku.keuangan?.rows ?? []) {
    // Under another row's name, the targets that Rencana Aksi lends are another row's too.
    if (!baris.has(row)) lampaui(c, row, 'target');
    lampaui(c, row, 'realisasi');
  }
  return c;
}

function lampaui(c: Catatan, row: Row<BarisKeuangan>, bagian: 'target' | 'realisasi'): void {
  const pagu = row.data.pagu;
  if (!isAngka(pagu)) return;
  let jumlah = NOL;
  const sel: Sel[] = [];
  for (const t of SEMUA_TRIWULAN) {
    const s: Sel = { nilai: row.data.triwulan[t][bagian], at: row.at.triwulan[t][bagian] };
    // What is unreadable may only add: a sum above the pagu without it stays above.
    if (!isAngka(s.nilai)) continue;
    jumlah = jumlah.plus(s.nilai);
    sel.push(s);
    if (jumlah.lte(pagu)) continue;
    const at = sel.map((x) => x.at);
    const isi = isiBeda({
      at: s.at,
      label: `${namaBaris(row)} · ${bagian === 'target' ? 'Target' : 'Realisasi'} s.d. Triwulan ${romawi(t)}`,
      unit: 'rupiah',
      tertulis: jumlah,
      seharusnya: pagu,
      formula: `pagu ${sebutSel(row.at.pagu, s.at)}; tertulis = ${tampilJumlah(at)}`,
      related: [row.at.pagu, ...at.filter((x) => x !== s.at)],
    });
    const args = { triwulan: romawi(t), selPagu: sebutSel(row.at.pagu, s.at) };
    const code = bagian === 'target' ? 'keuangan/target-melebihi-pagu' : 'keuangan/realisasi-melebihi-pagu';
    c.temuan(diagnose(code, args, isi));
    return;
  }
}
