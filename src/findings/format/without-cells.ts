import type { Code } from '../catalog.ts';

/** Why findings of a family that stand in no cell have no picture of cells, in words that follow "tanpa gambar sel: ". */
const WITHOUT_CELLS: Readonly<Record<string, string>> = {
  berkas: 'temuan ini mengenai seluruh berkas',
  lembar: 'temuan ini mengenai lembar yang tidak ada',
  peta: 'temuan ini mengenai lembar yang tidak ada',
  gambar: 'temuan ini mengenai pemasangan lapkin',
  dokumentasi: 'temuan ini mengenai berkas foto',
  docx: 'temuan ini mengenai berkas Word',
  templat: 'temuan ini mengenai berkas templat',
  impor: 'temuan ini mengenai seluruh ekspor',
  banding: 'temuan ini mengenai seluruh ekspor',
  tahunan: 'temuan ini mengenai isi yang belum ada',
};

/** Why the example of a code has no picture of cells; undefined where it has to have one. */
export function reasonWithoutCells(code: Code): string | undefined {
  return WITHOUT_CELLS[code.slice(0, code.indexOf('/'))];
}
