import type { HasilKinerja } from '../domain/hasil.ts';
import type { BarisKeuangan, BarisNarasi } from '../domain/kinerja-data.ts';
import { kunciNama } from '../domain/name-key.ts';
import type { Diagnostic } from '../findings/finding.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { simpulanTerbalik } from './check-conclusions.ts';
import { hitunganBeda } from './check-counts.ts';
import { faktorKosong } from './check-faktor.ts';
import { angkaBeda } from './check-figures.ts';
import { bilanganBeda } from './check-number-words.ts';
import { isianTanpaBaris, isianTidakDikenal } from './check-placeholder.ts';
import { predikatBeda } from './check-predikat.ts';
import { peraturanBeda } from './check-regulations.ts';
import { untukTidakDikenal } from './check-subject.ts';
import { triwulanBeda } from './check-triwulan.ts';
import { tahunBeda } from './check-years.ts';
import { hasilNarasi } from './hasil-narasi.ts';
import { bacaNarasi } from './narasi-cell.ts';
import { daftarNama } from './narasi-scope.ts';

/**
 * The sheet Narasi against the results (checks.md, "Narrative"). Without results (null) only placeholders can be
 * checked. Each finding stands at the ISI cell, except untuk-tidak-dikenal (at UNTUK).
 */
export function checkNarasi(
  narasi: readonly Row<BarisNarasi>[],
  terhitung: HasilKinerja | null,
  tertukar: ReadonlyMap<Row<BarisKeuangan>, Row<BarisKeuangan>> = new Map(),
): Diagnostic[] {
  const isian = narasi.flatMap(isianTidakDikenal);
  if (terhitung === null) return isian;
  const hasil = hasilNarasi(terhitung, new Map([...tertukar].map(([a, b]) => [a.data, b.data])));
  const nama = daftarNama(hasil);
  const sel = bacaNarasi(narasi, hasil, nama);
  return [
    ...isian,
    // Where a row's name is not known, UNTUK may name that row.
    ...(semuaBernama(hasil) ? narasi.flatMap((row) => untukTidakDikenal(row, nama)) : []),
    ...sel.flatMap(isianTanpaBaris),
    ...sel.flatMap((s) => [
      ...angkaBeda(s, hasil),
      ...triwulanBeda(s, hasil),
      ...tahunBeda(s, hasil),
      ...simpulanTerbalik(s, hasil),
      ...predikatBeda(s, hasil),
      ...bilanganBeda(s),
      ...hitunganBeda(s),
    ]),
    ...peraturanBeda(sel),
    ...faktorKosong(narasi, hasil),
  ];
}

function semuaBernama(hasil: HasilKinerja): boolean {
  return [...hasil.kinerja, ...hasil.keuangan].every((b) => kunciNama(b.subKegiatan) !== '');
}
