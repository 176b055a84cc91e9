import type { HasilKinerja } from '../../domain/hasil.ts';
import { kunciNama } from '../../domain/name-key.ts';
import { sambung } from '../context/fill-placeholder.ts';
import type { Konteks } from '../context/report-context.ts';
import { bilangan } from '../format.ts';

/** How many program, kegiatan, sub kegiatan and indikator the PK holds. */
export interface Cacah {
  readonly program: number;
  readonly kegiatan: number;
  readonly subKegiatan: number;
  readonly indikator: number;
}

export function cacah(hasil: HasilKinerja): Cacah {
  const { pk } = hasil.data;
  const beda = (teks: readonly string[]): number => new Set(teks.filter((t) => t !== '').map(kunciNama)).size;
  return {
    program: beda(pk.map((b) => b.program)),
    kegiatan: beda(pk.map((b) => b.kegiatan)),
    subKegiatan: beda(pk.map((b) => b.subKegiatan)),
    indikator: pk.length,
  };
}

/** "1 (satu) program, 2 (dua) kegiatan, dan 3 (tiga) sub kegiatan"; program is left out when the PK names none. */
export function teksCacah(c: Cacah, denganIndikator = false): string {
  const bagian = [
    ...(c.program > 0 ? [`${bilangan(c.program)} program`] : []),
    `${bilangan(c.kegiatan)} kegiatan`,
    `${bilangan(c.subKegiatan)} sub kegiatan`,
    ...(denganIndikator ? [`${bilangan(c.indikator)} indikator kinerja`] : []),
  ];
  return sambung(bagian);
}

/** Purpose of the report, where Narasi has no Latar Belakang. */
export function latarBelakang(k: Konteks): string[] {
  const { unitKerja, jabatan, kabupaten } = k.hasil.data.identitas;
  const { tahun } = k.hasil.data;
  const tempat = [unitKerja, kabupaten].filter((t) => t !== '').join(', ');
  return [
    `Laporan ini merupakan pertanggungjawaban ${jabatan} atas pelaksanaan perjanjian kinerja Tahun ${tahun}${tempat === '' ? '' : ` pada ${tempat}`}. Di dalamnya realisasi kinerja dan realisasi keuangan ${k.periode} dibandingkan dengan target yang telah ditetapkan dalam rencana aksi.`,
    'Hasil pengukuran ini menjadi bahan evaluasi pimpinan dan dasar perbaikan pelaksanaan kegiatan pada periode berikutnya.',
  ];
}
