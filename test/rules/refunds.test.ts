import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { makeRawBuku } from '../support/raw-buku.ts';
import { checkRawRules, summarize } from './check-case.ts';

/** What is told in a report of Triwulan II of a sub kegiatan that paid back 250 more than it spent. */
function told(narasi: readonly (readonly TestCell[])[], realisasi: TestCell = -250) {
  const raw = makeRawBuku({
    Identitas: [
      ['KUNCI', 'ISI'],
      ['Tahun Anggaran', 2025],
      ['Triwulan', 'II'],
    ],
    'Realisasi Keuangan': [
      ['SUB KEGIATAN', 'PAGU', 'TARGET TW I', 'REALISASI TW I', 'TARGET TW II', 'REALISASI TW II'],
      ['Alfa', 4000, 2000, 1900, 1000, realisasi],
      ['Beta', 4000, 2000, 1900, 1000, 980],
      // 980 - 250.
      ['Jumlah', 8000, 4000, 3800, 2000, 730],
    ],
    Narasi: [['BAGIAN', 'UNTUK', 'ISI'], ...narasi],
  });
  return summarize(checkRawRules(raw)).filter(([place]) => place.startsWith("'Realisasi Keuangan'"));
}

describe('a quarter in which more was paid back than spent', () => {
  it('is an error without a sentence that says so', () => {
    expect(told([])).toEqual([["'Realisasi Keuangan'!F2", 'sel/angka-negatif']]);
    expect(told([['Analisis', 'Alfa', 'Kegiatan berjalan lancar.']])).toHaveLength(1);
    expect(told([['Analisis', 'Beta', 'Terdapat pengembalian belanja sebesar Rp250.']])).toHaveLength(1);
  });

  it('is right with it, for the sub kegiatan or naming it; the total takes it in', () => {
    expect(told([['Analisis', 'Alfa', 'Terdapat pengembalian belanja ke kas daerah.']])).toEqual([]);
    expect(told([['Kesimpulan', null, 'Pada Alfa sisa uang muka telah disetor kembali ke kas daerah.']])).toEqual([]);
  });
});
