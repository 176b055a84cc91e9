import { describe, expect, it } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../src/report/context/report-context.ts';
import { buildTable } from '../../../src/report/tables/build-table.ts';
import { KEUANGAN_TABLE } from '../../../src/report/tables/keuangan-table.ts';
import { KINERJA_TABLE } from '../../../src/report/tables/kinerja-table.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';

const NUMBER = { id: 'tabel', nomor: 'Tabel 1' };

function build(changes: Partial<KinerjaData>) {
  const hasil = computeHasil({ ...REFERENCE_DATA, ...changes });
  const context = makeReportContext(hasil, DEFAULT_OPTIONS);
  const kinerja = buildTable(KINERJA_TABLE, NUMBER, hasil.kinerja, context);
  const keuangan = buildTable(KEUANGAN_TABLE, NUMBER, hasil.keuangan, context);
  return [kinerja, keuangan].map((table) => ({
    over: table.kepala[0]?.map((cell) => cell.baris.join(' ')),
    rows: table.kelompok
      .flatMap((group) => group.baris)
      .map((row) =>
        row.label === '' ? [row.teks.capaianLalu, row.teks.selisih] : row.sel.slice(-2).map((cell) => cell.isi),
      ),
  }));
}

describe('the columns of the quarter before', () => {
  it('print its capaian and the points: 127,88 less 91,04 are 36,84', () => {
    const [kinerja, keuangan] = build({});
    expect(kinerja?.over).toContain('TW I');
    expect(kinerja?.rows).toEqual([
      ['100', '-'],
      ['100', 'sama'],
      ['100', 'sama'],
      ['100', 'sama'],
    ]);
    expect(keuangan?.rows).toEqual([
      ['81,5', '-'],
      ['100', '+17,59'],
      ['100', '+15,93'],
      ['', ''],
      ['91,04', '+36,84'],
    ]);
  });

  it('say that they are s.d. where the report is, and fall with a sign', () => {
    const pengaturan = { ...REFERENCE_DATA.pengaturan, basis: 'sampai dengan' } as const;
    const falling = REFERENCE_DATA.rencana.map((row) => ({
      ...row,
      triwulan: { ...row.triwulan, 2: { ...row.triwulan[2], realisasi: toAngka(1) } },
    }));
    const [kinerja] = build({ pengaturan, rencana: falling });
    expect(kinerja?.over).toContain('S.D. TW I');
    // Row 1: 6 of 5; row 2: 4 of 6; row 3 (tetap): 1 of 7; mean (120 + 66,67 + 14,29) / 3.
    expect(kinerja?.rows).toEqual([
      ['100', '+20'],
      ['100', '-33,33'],
      ['100', '-85,71'],
      ['100', '-33,02'],
    ]);
  });

  it('are not there where nothing is compared', () => {
    for (const table of build({ triwulan: 1 })) {
      expect(table.over?.filter((text) => text.includes('TW'))).toEqual([]);
      expect(table.rows[0]).toEqual(['', '']);
    }
  });
});
