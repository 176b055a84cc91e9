import type { Angka } from './angka.ts';

/** Settings of the sheet Pengaturan (arithmetic.md, report.md), after defaults. */
export interface Pengaturan {
  readonly basis: 'triwulan' | 'sampai dengan';
  readonly rumusTurun: '2T-R' | 'T/R';
  /** Percent; null = no cap. */
  readonly batasCapaian: Angka | null;
  readonly jumlahBedaSatuan: boolean;
  readonly ringkasanKeuangan: 'total' | 'rata-rata';
  readonly efisiensi: boolean;
  /** Digits after the comma of printed percentages, 0-4. */
  readonly desimalPersen: number;
  readonly gayaRupiah: 'Rp10.893.500' | 'Rp. 10.893.500';
  readonly skala: 'baik' | 'permendagri-86-2017';
  /** `keduanya`: the table of BAB III has the quarter and the s.d. columns. */
  readonly tampilkan: 'basis' | 'keduanya';
  /** Parts of the report in order; null = all. */
  readonly bagian: readonly string[] | null;
  readonly kertas: 'A4' | 'F4' | 'Folio' | 'Legal';
  /** Centimetres. */
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly huruf: 'Arial' | 'Times New Roman' | 'Bookman Old Style' | 'Calibri';
  readonly kopHalaman: string;
  readonly tandaTangan: 'basah' | 'elektronik';
  /** Percent above which a capaian is odd (`*.capaian-janggal`). */
  readonly capaianJanggal: Angka;
  /** Percentage points between capaian kinerja and serapan (`kinerja-keuangan/timpang`). */
  readonly selisihTimpang: Angka;
}
