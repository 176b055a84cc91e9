import { sampaiDengan } from '../../domain/triwulan.ts';
import type { Konteks } from './rule-context.ts';

/** True when no unreadable cell of the quarters up to the report's own goes into the summary of Kinerja. */
export function kinerjaUtuh(k: Konteks): boolean {
  return (k.buku.rencana?.rows ?? []).every((r) =>
    kuartal(k).every((t) => {
      const { target, realisasi } = r.data.triwulan[t];
      return target !== 'rusak' && realisasi !== 'rusak';
    }),
  );
}

/** The same for Keuangan, its pagu included (serapan). */
export function keuanganUtuh(k: Konteks): boolean {
  return (k.buku.keuangan?.rows ?? []).every(
    (r) =>
      r.data.pagu !== 'rusak' &&
      kuartal(k).every((t) => {
        const { target, realisasi } = r.data.triwulan[t];
        return target !== 'rusak' && realisasi !== 'rusak';
      }),
  );
}

function kuartal(k: Konteks) {
  return k.triwulan === null ? [] : sampaiDengan(k.triwulan);
}
