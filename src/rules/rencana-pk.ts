import { isAngka, NOL } from '../domain/angka.ts';
import type { BarisPk, BarisRencana } from '../domain/kinerja-data.ts';
import { kunciSatuan } from '../domain/name-key.ts';
import { diagnose } from '../findings/catalog.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { isiBeda, sebutSel } from './lib/compare-figures.ts';
import { label, namaBaris } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { cariIndikator, type Konteks } from './lib/rule-context.ts';
import { rusak } from './lib/stated-cell.ts';

/** Target and satuan of Rencana Aksi against PK (`rencana/target-beda-pk`, `rencana/satuan-beda-pk`). */
export function rencanaLawanPk(k: Konteks): HasilAturan {
  const c = new Catatan();
  for (const row of k.buku.rencana?.rows ?? []) {
    const pk = cariIndikator(k.pk, row.data);
    if (pk === undefined) continue;
    target(c, row, pk);
    satuan(c, row, pk);
  }
  return c;
}

/** Blank is not stated and therefore not compared; "-" states that there is none. */
function target(c: Catatan, row: Row<BarisRencana>, pk: Row<BarisPk>): void {
  const [ra, p] = [row.data.targetTahunan, pk.data.target];
  const [at, atPk] = [row.at.targetTahunan, pk.at.target];
  if (ra === 'kosong' || p === 'kosong') return;
  const tentang = label(namaBaris(row), 'targetTahunan');
  if (
    c.terhalang(
      at,
      tentang,
      rusak([
        { nilai: ra, at },
        { nilai: p, at: atPk },
      ]),
    )
  )
    return;
  c.periksa(at);
  const [a, b] = [isAngka(ra) ? ra : NOL, isAngka(p) ? p : NOL];
  if (a.eq(b)) return;
  const isi = isiBeda({
    at,
    label: tentang,
    unit: 'angka',
    tertulis: ra,
    seharusnya: p,
    formula: sebutSel(atPk, at),
    related: [atPk],
  });
  c.temuan(diagnose('rencana/target-beda-pk', { sel: sebutSel(at, at), selPk: sebutSel(atPk, at) }, isi));
}

function satuan(c: Catatan, row: Row<BarisRencana>, pk: Row<BarisPk>): void {
  const [a, b] = [row.data.satuan, pk.data.satuan];
  if (kunciSatuan(a) === '' || kunciSatuan(b) === '' || kunciSatuan(a) === kunciSatuan(b)) return;
  const [at, atPk] = [row.at.satuan, pk.at.satuan];
  const args = { satuan: a, satuanPk: b, sel: sebutSel(at, at), selPk: sebutSel(atPk, at) };
  c.temuan(
    diagnose('rencana/satuan-beda-pk', args, {
      at,
      label: `${namaBaris(row)} · Satuan`,
      written: a,
      computed: b,
      formula: args.selPk,
      related: [atPk],
    }),
  );
}
