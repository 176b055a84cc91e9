import type { LembarTulis } from '../../io/write-excel/model.ts';
import { LEMBAR_PK } from '../../sheets/declarations/pk.ts';
import { LEMBAR_KEUANGAN } from '../../sheets/declarations/realisasi-keuangan.ts';
import { LEMBAR_RENCANA } from '../../sheets/declarations/rencana-aksi.ts';
import { hasilRumus } from './hasil-sel.ts';
import type { IsiBuku } from './isi-buku.ts';
import { lembarDokumentasi, lembarNarasi, lembarSkala } from './lembar-daftar.ts';
import { lembarKeuangan } from './lembar-keuangan.ts';
import { alamatPengaturan, lembarIdentitas, lembarPengaturan, subjudul } from './lembar-kunci.ts';
import { lembarPetunjuk } from './lembar-petunjuk.ts';
import { lembarPk } from './lembar-pk.ts';
import { lembarRencana } from './lembar-rencana.ts';
import type { Bahan } from './lembar-tabel.ts';
import { tataLetak } from './tata-letak.ts';

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
