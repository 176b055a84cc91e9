import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BarisNarasi } from '../../domain/data-kinerja.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { kunciNama } from '../../domain/kunci.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import type { BarisTertukar } from '../baris-tertukar.ts';
import { angkaBeda } from './angka-beda.ts';
import { bilanganBeda } from './bilangan.ts';
import { faktorKosong } from './faktor-kosong.ts';
import { hitunganBeda } from './hitungan.ts';
import { isianTanpaBaris, isianTidakDikenal } from './isian.ts';
import { daftarNama } from './lingkup.ts';
import { peraturanBeda } from './peraturan.ts';
import { predikatBeda } from './predikat-beda.ts';
import { bacaNarasi } from './sel-narasi.ts';
import { simpulanTerbalik } from './simpulan.ts';
import { tahunBeda } from './tahun-beda.ts';
import { triwulanBeda } from './triwulan-beda.ts';
import { untukTidakDikenal } from './untuk.ts';
import { hasilNarasi } from './utuh.ts';

/**
 * The sheet Narasi against the results (checks.md, "Narrative"). Without results (null) only placeholders can be
 * checked. Each finding stands at the ISI cell, except untuk-tidak-dikenal (at UNTUK).
 */
export function checkNarasi(
  narasi: readonly Row<BarisNarasi>[],
  terhitung: HasilKinerja | null,
  tertukar: BarisTertukar = new Map(),
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
