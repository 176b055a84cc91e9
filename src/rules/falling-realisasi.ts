import { type Angka, isAngka, teksDesimal } from '../domain/angka.ts';
import { romawi, SEMUA_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { indonesian } from '../findings/figures.ts';
import { sebutSel } from './lib/compare-figures.ts';
import { label, namaBaris } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import type { BahanPersen } from './lib/percent-inputs.ts';
import { kolomDari, type Sel } from './lib/stated-cell.ts';

/** `rencana/realisasi-turun`: under JENIS kumulatif a quarter's cell is never below the last one stated before it. */
export function realisasiTurun(b: BahanPersen): HasilAturan {
  const c = new Catatan();
  for (const baris of b.baris) {
    if (baris.deret.jenis !== 'kumulatif') continue;
    let sebelum: { t: Triwulan; sel: Sel; nilai: Angka } | undefined;
    for (const t of SEMUA_TRIWULAN) {
      const sel = baris.deret.realisasi[t];
      if (!isAngka(sel.nilai)) continue;
      if (sebelum !== undefined && sel.nilai.lt(sebelum.nilai)) {
        const args = {
          triwulan: romawi(t),
          sebelumnya: romawi(sebelum.t),
          sel: sebutSel(sebelum.sel.at, sel.at),
          nilai: indonesian(teksDesimal(sebelum.nilai)),
        };
        c.temuan(
          diagnose('rencana/realisasi-turun', args, {
            at: sel.at,
            label: label(namaBaris(baris.row), kolomDari(t, 'realisasi')),
            written: teksDesimal(sel.nilai),
            unit: 'angka',
            related: [sebelum.sel.at],
          }),
        );
      }
      sebelum = { t, sel, nilai: sel.nilai };
    }
  }
  return c;
}
