import { LEMBAR_KEUANGAN } from '../sheets/declarations/keuangan-columns.ts';
import { LEMBAR_PK } from '../sheets/declarations/pk-columns.ts';
import { LEMBAR_RENCANA } from '../sheets/declarations/rencana-columns.ts';
import type { LembarTulis } from '../xlsx/write/sheet-model.ts';
import { hasilRumus } from './formula-results.ts';
import { lembarPetunjuk } from './guide-sheet.ts';
import { lembarKeuangan } from './keuangan-sheet.ts';
import { alamatPengaturan, lembarIdentitas, lembarPengaturan, subjudul } from './key-sheets.ts';
import { lembarDokumentasi, lembarNarasi, lembarSkala } from './list-sheets.ts';
import { lembarPk } from './pk-sheet.ts';
import { lembarRencana } from './rencana-sheet.ts';
import { tataLetak } from './table-layout.ts';
import type { Bahan } from './table-sheet.ts';
import type { IsiBuku } from './workbook-content.ts';

/** All sheets of a workbook in the layout of workbook.md, with at least `banyakBaris` rows in each table. */
export function susunBuku(isi: IsiBuku, banyakBaris: number): readonly LembarTulis[] {
  const n = Math.max(banyakBaris, isi.baris.length);
  const barisKeuangan = n - isi.baris.filter((b) => b.realisasiKeuangan === null).length;
  const bahan: Bahan = {
    isi,
    pk: tataLetak(LEMBAR_PK, n),
    rencana: tataLetak(LEMBAR_RENCANA, n, ['program']),
    keuangan: tataLetak(LEMBAR_KEUANGAN, barisKeuangan, ['program', 'kegiatan']),
    alamat: alamatPengaturan(),
    hasil: hasilRumus(isi),
    subjudul: subjudul(isi),
  };
  const skala = lembarSkala(bahan);
  return [
    lembarPetunjuk(isi),
    lembarIdentitas(isi),
    lembarPk(bahan),
    lembarRencana(bahan),
    lembarKeuangan(bahan),
    lembarNarasi(bahan),
    lembarDokumentasi(bahan),
    lembarPengaturan(isi),
    ...(skala === null ? [] : [skala]),
  ];
}
