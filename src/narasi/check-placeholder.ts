import type { BarisNarasi } from '../domain/kinerja-data.ts';
import { BENTUK_ISIAN, ISIAN_NARASI, namaIsian } from '../domain/narasi-placeholder.ts';
import { diagnose } from '../findings/catalog.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { SelNarasi } from './narasi-cell.ts';

/** narasi/isian-tidak-dikenal: a placeholder that no result fills, with the nearest known one. Once a name and cell. */
export function isianTidakDikenal(row: Row<BarisNarasi>): Diagnostic[] {
  const tertulis = new Set([...row.data.isi.matchAll(BENTUK_ISIAN)].map((m) => m[1] ?? ''));
  const asing = [...tertulis].filter((nama) => namaIsian(nama) === undefined);
  return asing.map((nama) => {
    const terdekat = nearest(nama, Object.keys(ISIAN_NARASI)) ?? '';
    return diagnose(
      'narasi/isian-tidak-dikenal',
      { isian: excerpt(nama, 60), terdekat },
      { at: row.at.isi, written: `{${nama}}` },
    );
  });
}

/** Placeholders that a kegiatan fills as well as a sub kegiatan. */
const MILIK_KEGIATAN: ReadonlySet<string> = new Set(['capaian', 'predikat']);

/** narasi/isian-tanpa-baris: {target} and the like where UNTUK names no row that could fill them. Once a name and cell. */
export function isianTanpaBaris({ baris, at, untuk }: SelNarasi): Diagnostic[] {
  // An unknown UNTUK has its own finding.
  if (untuk === null || untuk.tingkat === 'sub kegiatan') return [];
  const kegiatan = untuk.tingkat === 'kegiatan';
  const dikenal = [...baris.isi.matchAll(BENTUK_ISIAN)].map((m) => namaIsian(m[1] ?? ''));
  const tanpa = [...new Set(dikenal)].filter((n) => n !== undefined && ISIAN_NARASI[n] === 'baris');
  return tanpa
    .filter((n) => n !== undefined && !(kegiatan && MILIK_KEGIATAN.has(n)))
    .map((n) =>
      diagnose(
        'narasi/isian-tanpa-baris',
        { isian: n ?? '', ganti: n === 'capaian' ? '{capaian kinerja}' : '' },
        { at, written: `{${n}}` },
      ),
    );
}
