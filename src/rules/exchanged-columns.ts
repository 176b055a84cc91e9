import { isAngka, type Nilai, NOL } from '../domain/angka.ts';
import { computeCapaian } from '../domain/capaian.ts';
import type { BarisKeuangan } from '../domain/kinerja-data.ts';
import { romawi, SEMUA_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { anggaranRencana } from './lib/cell-series.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { nilaiTercetak } from './lib/match-percent.ts';
import type { Konteks } from './lib/rule-context.ts';
import { kolomDari } from './lib/stated-cell.ts';

/** Rows without a printed capaian that must agree before the columns are called exchanged. */
const TANPA_CAPAIAN = 3;

/** `kolom/tertukar`: TARGET and REALISASI of a quarter of Realisasi Keuangan stand under each other's heading. */
export function kolomTertukar(k: Konteks): HasilAturan {
  const c = new Catatan();
  const tabel = k.buku.keuangan;
  for (const t of triwulanTertukar(k)) {
    const [target, realisasi] = [
      tabel?.kolom.get(kolomDari(t, 'target')),
      tabel?.kolom.get(kolomDari(t, 'realisasi')),
    ];
    if (tabel === null || target === undefined || realisasi === undefined) continue;
    const di = (column: number) => ({ sheet: tabel.sheet.name, row: tabel.lastHeadingRow, column });
    const args = { triwulan: romawi(t), target: columnLetters(target), realisasi: columnLetters(realisasi) };
    c.temuan(diagnose('kolom/tertukar', args, { at: di(target), related: [di(realisasi)] }));
  }
  return c;
}

/**
 * The quarters whose two columns are exchanged: wherever TARGET is not what Rencana Aksi plans, REALISASI is, and the
 * printed capaian is theirs the other way round.
 */
export function triwulanTertukar(k: Konteks): readonly Triwulan[] {
  const { keuangan, rencana } = k.buku;
  if (keuangan === null || rencana === null) return [];
  return SEMUA_TRIWULAN.filter((t) => {
    const ada = (['target', 'realisasi'] as const).every((b) => keuangan.kolom.has(kolomDari(t, b)));
    if (!ada || !rencana.kolom.has(kolomDari(t, 'anggaran'))) return false;
    const beda = keuangan.rows.flatMap((row) => {
      const rencanaTw = anggaranRencana(k, row.data, t)?.nilai;
      const { target, realisasi } = row.data.triwulan[t];
      const terbaca = rencanaTw !== undefined && ![rencanaTw, target, realisasi].includes('rusak');
      return terbaca && !sama(target, rencanaTw) ? [{ row, pas: sama(realisasi, rencanaTw) }] : [];
    });
    if (beda.length < 2 || !beda.every((b) => b.pas)) return false;
    const bercapaian = beda.filter((b) => b.row.cetak.has(kolomDari(t, 'capaian')));
    if (bercapaian.length === 0) return beda.length >= TANPA_CAPAIAN;
    return bercapaian.every((b) => terbalik(b.row, t));
  });
}

function sama(a: Nilai, b: Nilai): boolean {
  return (isAngka(a) ? a : NOL).eq(isAngka(b) ? b : NOL);
}

/** The printed capaian is what stands under TARGET over what stands under REALISASI. */
function terbalik(row: Row<BarisKeuangan>, t: Triwulan): boolean {
  const { target, realisasi } = row.data.triwulan[t];
  const cetak = row.cetak.get(kolomDari(t, 'capaian'));
  if (cetak === undefined || !isAngka(target) || !isAngka(realisasi)) return false;
  return nilaiTercetak(cetak, [computeCapaian(realisasi, target)]) !== undefined;
}
