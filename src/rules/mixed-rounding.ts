import { diagnose } from '../findings/catalog.ts';
import { type CellRef, formatCellRef } from '../findings/cell-ref.ts';
import type { Diagnostic } from '../findings/finding.ts';
import type { Pembulatan } from './lib/finding-collector.ts';

/** So many cells of each kind are named in the sentence; `related` holds them all. */
const DISEBUT = 4;

/** `pembulatan/campur`: once a workbook, when percentages were both rounded half up and cut off; at the first one cut off. */
export function pembulatanCampur(pembulatan: readonly Pembulatan[]): readonly Diagnostic[] {
  const dipotong = pembulatan.filter((p) => p.cara === 'dipotong').map((p) => p.at);
  const dibulatkan = pembulatan.filter((p) => p.cara === 'dibulatkan').map((p) => p.at);
  const [at, ...lain] = dipotong;
  if (at === undefined || dibulatkan.length === 0) return [];
  const [bulat] = dibulatkan;
  return [
    diagnose(
      'pembulatan/campur',
      { dipotong: sebut(dipotong), dibulatkan: sebut(dibulatkan) },
      {
        at,
        unit: 'persen',
        related: [...lain, ...dibulatkan],
        cause: {
          code: 'dipotong',
          args: { sel: sebut(dibulatkan) },
          ...(bulat === undefined ? {} : { at: bulat }),
        },
      },
    ),
  ];
}

function sebut(sel: readonly CellRef[]): string {
  const nama = sel.slice(0, DISEBUT).map(formatCellRef).join(', ');
  return sel.length > DISEBUT ? `${nama} dan ${sel.length - DISEBUT} sel lain` : nama;
}
