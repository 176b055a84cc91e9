import { diagnose } from '../diagnostics/catalog.ts';
import { indonesian } from '../diagnostics/figures.ts';
import { type Angka, isAngka, teksDesimal } from '../domain/angka.ts';
import { romawi, SEMUA_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import type { BahanPersen } from './bahan-persen.ts';
import { sebutSel } from './bandingkan.ts';
import { Catatan, type HasilAturan } from './catatan.ts';
import { label, namaBaris } from './label.ts';
import { kolomDari, type Sel } from './sel.ts';

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
