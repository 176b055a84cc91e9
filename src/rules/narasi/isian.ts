import { diagnose } from '../../diagnostics/catalog.ts';
import { excerpt } from '../../diagnostics/clean.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { BarisNarasi } from '../../domain/data-kinerja.ts';
import { BENTUK_ISIAN, ISIAN_NARASI, namaIsian } from '../../domain/isian-narasi.ts';
import type { Row } from '../../sheets/buku-kerja.ts';

/** narasi/isian-tidak-dikenal: a placeholder that no result fills, with the nearest known one. Once a name and cell. */
export function isianTidakDikenal(row: Row<BarisNarasi>): Diagnostic[] {
  const tertulis = new Set([...row.data.isi.matchAll(BENTUK_ISIAN)].map((m) => m[1] ?? ''));
  const asing = [...tertulis].filter((nama) => namaIsian(nama) === undefined);
  return asing.map((nama) => {
    const terdekat = nearest(nama, Object.keys(ISIAN_NARASI)) ?? '';
    return diagnose(
      'narasi/isian-tidak-dikenal',
      { isian: excerpt(nama, 60), terdekat },
      { at: row.at.isi, written: `{${nama}}`, ...(terdekat === '' ? {} : { computed: `{${terdekat}}` }) },
    );
  });
}
