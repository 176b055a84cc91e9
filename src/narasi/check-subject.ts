import type { BarisNarasi } from '../domain/kinerja-data.ts';
import { kunciNama } from '../domain/name-key.ts';
import { diagnose } from '../findings/catalog.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { DaftarNama } from './narasi-scope.ts';

/** narasi/untuk-tidak-dikenal: UNTUK names no sub kegiatan and no kegiatan of the tables, so the text would be printed nowhere. */
export function untukTidakDikenal(row: Row<BarisNarasi>, daftar: DaftarNama): Diagnostic[] {
  const kunci = kunciNama(row.data.untuk);
  const dikenal = daftar.untuk.get(kunci);
  if (kunci === '' || (dikenal !== undefined && dikenal.tingkat !== 'program')) return [];
  const nama = [...daftar.untuk.values()].filter((l) => l.tingkat !== 'program').map((l) => l.nama);
  const mirip = nearest(row.data.untuk, nama) ?? sebagian(kunci, nama);
  return [
    diagnose(
      'narasi/untuk-tidak-dikenal',
      { untuk: excerpt(row.data.untuk, 90), terdekat: mirip },
      { at: row.at.untuk, written: row.data.untuk },
    ),
  ];
}

/** A shortened name: all its words stand in exactly one known name; '' when not. */
function sebagian(kunci: string, nama: readonly string[]): string {
  const kata = kunci.split(' ');
  if (kata.length < 2) return '';
  const cocok = nama.filter((n) => {
    const milik = new Set(kunciNama(n).split(' '));
    return kata.every((k) => milik.has(k));
  });
  return cocok.length === 1 ? (cocok[0] ?? '') : '';
}
