import { EXPORT_KINDS } from '../../imports/export-kind.ts';
import { CHOICE_FLAGS, type ChoiceKey } from '../../imports/reading.ts';

/** A flag that decides how an export is read. */
interface ChoiceFlag {
  readonly choice: ChoiceKey;
  readonly flag: string;
  /** Placeholder in the help. */
  readonly argument: string;
  readonly meaning: string;
}

const MEANINGS: readonly Omit<ChoiceFlag, 'flag'>[] = [
  {
    choice: 'kind',
    argument: 'jenis',
    meaning: `jenis ekspor, bila judulnya tidak dikenali: ${EXPORT_KINDS.join(', ')}`,
  },
  { choice: 'unit', argument: 'unit', meaning: 'kode atau nama unit, dari berkas yang memuat beberapa unit' },
  { choice: 'tahapan', argument: 'nama', meaning: 'tahapan pagu: murni, pergeseran, perubahan' },
  { choice: 'date', argument: 'dasar', meaning: 'tanggal penentu triwulan: dokumen (bawaan), sp2d, transfer' },
  { choice: 'setoran', argument: 'cara', meaning: 'perlakuan Nilai Setoran: kurangi, abaikan' },
  { choice: 'anggaranColumn', argument: 'judul', meaning: 'kolom anggaran yang berlaku, bila ada beberapa' },
  { choice: 'block', argument: 'nama', meaning: 'blok yang diambil dari berkas yang mengulang barisnya' },
  { choice: 'jenis', argument: 'jenis', meaning: 'JENIS indikator yang tidak dapat disimpulkan' },
  { choice: 'sameMonths', argument: 'cara', meaning: 'tiga bulan bernilai sama dalam triwulan: jumlahkan, sekali' },
  { choice: 'capaian', argument: 'isi', meaning: 'isi kolom Capaian Triwulan: realisasi, persen' },
];

/** The flags of decisions, in the order of the help. */
export const CHOICE_OPTIONS: readonly ChoiceFlag[] = MEANINGS.map((one) => ({
  ...one,
  flag: CHOICE_FLAGS[one.choice],
}));
