import { type Angka, isAngka, jumlahkan, type Nilai, NOL } from '../domain/angka.ts';
import type { BarisRencana, Jenis } from '../domain/kinerja-data.ts';
import { jenisBerlaku, targetSetahun } from '../domain/period.ts';
import { type PerTriwulan, perTriwulan, romawi, SEMUA_TRIWULAN } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { indonesian } from '../findings/figures.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { isiBeda, samaPadaTempat, sebutSel } from './lib/compare-figures.ts';
import { label, namaBaris } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { tampilJumlah } from './lib/formula-text.ts';
import { cariIndikator, type Konteks } from './lib/rule-context.ts';
import { kolomDari, rusak, type Sel } from './lib/stated-cell.ts';

const ATURAN: Readonly<Record<Jenis, string>> = {
  akumulatif: 'jumlah keempat triwulan',
  kumulatif: 'target Triwulan IV',
  tetap: 'tiap triwulan sama dengan target setahun',
  'posisi akhir': 'target Triwulan IV',
  'rata-rata': 'rata-rata triwulan yang terisi',
};

/** `rencana/target-tahunan`: the quarters make the year under JENIS (arithmetic.md, "Periods"). */
export function targetTahunan(k: Konteks): HasilAturan {
  const c = new Catatan();
  for (const row of k.buku.rencana?.rows ?? []) periksa(c, k, row);
  return c;
}

/** The year's target: as Rencana Aksi states it, else as PK does. */
function setahun(k: Konteks, row: Row<BarisRencana>): Sel {
  const sendiri: Sel = { nilai: row.data.targetTahunan, at: row.at.targetTahunan };
  if (sendiri.nilai !== 'kosong') return sendiri;
  const pk = cariIndikator(k.pk, row.data);
  return pk === undefined ? sendiri : { nilai: pk.data.target, at: pk.at.target };
}

function periksa(c: Catatan, k: Konteks, row: Row<BarisRencana>): void {
  const tahun = setahun(k, row);
  const target = perTriwulan((t) => row.data.triwulan[t].target);
  const jenis = jenisBerlaku(row.data.jenis, target, tahun.nilai);
  const tentang = label(namaBaris(row), 'targetTahunan');
  const sel = SEMUA_TRIWULAN.map((t): Sel => ({ nilai: target[t], at: row.at.triwulan[t].target }));
  const perlu = jenis === 'kumulatif' || jenis === 'posisi akhir' ? sel.slice(3) : sel;
  if (tahun.nilai !== 'rusak' && !isAngka(tahun.nilai)) return;
  if (c.terhalang(tahun.at, tentang, rusak([tahun, ...perlu]))) return;
  if (!isAngka(tahun.nilai)) return;
  // The year's own target is the wrong one, and `rencana/target-beda-pk` tells: it is no measure for the quarters.
  if (cocokPk(k, row, tahun.nilai)) {
    if (jenis !== 'tetap') c.terhalang(tahun.at, tentang, [tahun.at]);
    else
      for (const t of SEMUA_TRIWULAN)
        if (isAngka(target[t]))
          c.terhalang(row.at.triwulan[t].target, label(namaBaris(row), kolomDari(t, 'target')), [tahun.at]);
    return;
  }
  if (jenis === 'tetap') {
    tetap(c, row, tahun.nilai, tahun, sel);
    return;
  }
  const lengkap = SEMUA_TRIWULAN.every((t) => k.buku.rencana?.kolom.has(kolomDari(t, 'target')) ?? false);
  const dihitung = targetSetahun(jenis, target) ?? (jenis === 'akumulatif' ? NOL : null);
  // A sheet without all four quarters does not show what makes the year.
  if (dihitung === null || !lengkap) return;
  c.periksa(tahun.at);
  if (jenis === 'rata-rata' ? samaPadaTempat(tahun.nilai, dihitung) : tahun.nilai.eq(dihitung)) return;
  const dinyatakan = perlu.filter((s) => isAngka(s.nilai)).map((s) => s.at);
  const cara = tampilJumlah(dinyatakan, tahun.at.sheet);
  const isi = isiBeda({
    at: tahun.at,
    label: tentang,
    unit: 'angka',
    tertulis: tahun.nilai,
    seharusnya: dihitung,
    formula: jenis === 'rata-rata' ? `(${cara}) / ${dinyatakan.length}` : cara || '0',
    related: perlu.map((s) => s.at),
  });
  c.temuan(
    diagnose(
      'rencana/target-tahunan',
      {
        jenis,
        aturan: ATURAN[jenis],
        sel: sebutSel(tahun.at, row.at.subKegiatan),
        cocok: jenisCocok(jenis, target, tahun.nilai),
        ...sudahKumulatif(jenis, sel, tahun.nilai),
      },
      isi,
    ),
  );
}

/** True when PK states another target than Rencana Aksi's and the quarters make that one. */
function cocokPk(k: Konteks, row: Row<BarisRencana>, tahun: Angka): boolean {
  const pk = cariIndikator(k.pk, row.data)?.data.target;
  if (!isAngka(pk) || pk.eq(tahun)) return false;
  const target = perTriwulan((t) => row.data.triwulan[t].target);
  const jenis = jenisBerlaku(row.data.jenis, target, pk);
  if (jenis === 'tetap') {
    const ada = SEMUA_TRIWULAN.map((t) => target[t]).filter(isAngka);
    return ada.length > 0 && ada.every((n) => n.eq(pk));
  }
  const dihitung = targetSetahun(jenis, target);
  if (dihitung === null) return false;
  return jenis === 'rata-rata' ? samaPadaTempat(pk, dihitung) : dihitung.eq(pk);
}

const TANPA_SD = { selSd: '', triwulanSd: '', sendiri: '' };

/** The one quarter of an `akumulatif` row that states the sum up to itself: less the quarters before it, the year fits. */
function sudahKumulatif(jenis: Jenis, sel: readonly Sel[], tahun: Angka): typeof TANPA_SD {
  if (jenis !== 'akumulatif') return TANPA_SD;
  const nilai = sel.map((s) => (isAngka(s.nilai) ? s.nilai : NOL));
  const jumlah = jumlahkan(nilai);
  const cocok = SEMUA_TRIWULAN.flatMap((t) => {
    const sebelum = jumlahkan(nilai.slice(0, t - 1));
    const sendiri = (nilai[t - 1] ?? NOL).minus(sebelum);
    const pas = sebelum.gt(0) && sendiri.gt(0) && jumlah.minus(sebelum).eq(tahun);
    const s = sel[t - 1];
    return pas && s !== undefined ? [{ t, sendiri, at: s.at }] : [];
  });
  const [satu] = cocok;
  if (satu === undefined || cocok.length > 1) return TANPA_SD;
  return {
    selSd: sebutSel(satu.at, satu.at),
    triwulanSd: romawi(satu.t),
    sendiri: indonesian(satu.sendiri.toFixed()),
  };
}

/** The JENIS under which the same quarters would make the year; '' when none would, or a single quarter is stated. */
function jenisCocok(jenis: Jenis, target: PerTriwulan<Nilai>, tahun: Angka): string {
  const ada = SEMUA_TRIWULAN.map((t) => target[t]).filter(isAngka);
  if (ada.length < 2) return '';
  const naik = ada.every((n, i) => n.gte(ada[i - 1] ?? n));
  const calon: readonly Jenis[] = ['akumulatif', naik ? 'kumulatif' : 'posisi akhir', 'rata-rata'];
  const cocok = (j: Jenis): boolean => targetSetahun(j, target)?.eq(tahun) ?? false;
  return ada.every((n) => n.eq(tahun)) ? 'tetap' : (calon.find((j) => j !== jenis && cocok(j)) ?? '');
}

/** Under `tetap` each stated quarter is held against the year by itself. */
function tetap(c: Catatan, row: Row<BarisRencana>, tahun: Angka, selTahun: Sel, sel: readonly Sel[]): void {
  SEMUA_TRIWULAN.forEach((t, i) => {
    const s = sel[i];
    if (s === undefined || !isAngka(s.nilai)) return;
    c.periksa(s.at);
    if (s.nilai.eq(tahun)) return;
    const isi = isiBeda({
      at: s.at,
      label: label(namaBaris(row), kolomDari(t, 'target')),
      unit: 'angka',
      tertulis: s.nilai,
      seharusnya: tahun,
      formula: sebutSel(selTahun.at, s.at),
      related: [selTahun.at],
    });
    const cocok = jenisCocok(
      'tetap',
      perTriwulan((q) => row.data.triwulan[q].target),
      tahun,
    );
    const args = {
      jenis: 'tetap',
      aturan: ATURAN.tetap,
      sel: sebutSel(selTahun.at, s.at),
      cocok,
      ...TANPA_SD,
    };
    c.temuan(diagnose('rencana/target-tahunan', args, isi));
  });
}
