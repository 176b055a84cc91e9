import { describe, expect, it } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { TindakLanjutRow } from '../../../src/domain/tindak-lanjut.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';

function makeRow(changes: Partial<TindakLanjutRow>): TindakLanjutRow {
  return {
    triwulan: 1,
    subject: '',
    problem: '',
    recommendation: '',
    plan: 'Rapat bulanan',
    owner: '',
    dueDate: '',
    status: 'belum',
    result: '',
    evidence: '',
    ...changes,
  };
}

function build(rows: readonly TindakLanjutRow[], triwulan: 1 | 2 = 2) {
  const { bab3, bab5 } = buildReportView(computeHasil({ ...REFERENCE_DATA, triwulan, tindakLanjut: rows }));
  const cellsOf = (section: typeof bab3.tindakLanjut) =>
    section?.tabel.kelompok.flatMap((group) => group.baris.map((row) => row.sel.map((cell) => cell.isi)));
  return {
    bab3: bab3.tindakLanjut,
    bab5: bab5.tindakLanjut,
    previous: cellsOf(bab3.tindakLanjut),
    plans: cellsOf(bab5.tindakLanjut),
  };
}

describe('follow-up in the report of Triwulan II', () => {
  const { bab3, bab5, previous, plans } = build([
    makeRow({
      status: 'selesai',
      result: 'Tiga rapat',
      evidence: 'https://contoh.go.id/notula',
      dueDate: '2024-06-30',
    }),
    makeRow({ plan: 'Pendampingan', status: 'proses', owner: 'Kasi' }),
    makeRow({ triwulan: 2, plan: 'Bimbingan', problem: 'Petugas baru', dueDate: 'Agustus 2024' }),
    makeRow({ triwulan: 3, plan: 'Nanti' }),
  ]);

  it('tells what came of Triwulan I: its rows with status, result and evidence', () => {
    expect(bab3?.judul).toMatch(/^[A-Z]\. Tindak Lanjut Triwulan I Tahun 2024$/);
    expect(bab3?.paragraf).toEqual([
      'Dari 2 (dua) tindak lanjut yang direncanakan pada Triwulan I Tahun 2024, 1 (satu) telah selesai dan 1 (satu) sedang dalam proses. Rinciannya disajikan pada Tabel 3.4.',
    ]);
    expect(previous).toEqual([
      ['1', 'Rapat bulanan', '-', '30 Juni 2024', 'selesai', 'Tiga rapat', 'https://contoh.go.id/notula'],
      ['2', 'Pendampingan', 'Kasi', '-', 'proses', '-', '-'],
    ]);
  });

  it('says two things in one column where all that a row can tell would be too narrow upright', () => {
    const full = {
      subject: 'Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan',
      recommendation: 'Jadwalkan ulang pendampingan bersama pemerintah desa',
      owner: 'Kasi Pemberdayaan Masyarakat dan Desa',
      dueDate: '2024-06-30',
      result: 'Pendampingan terlaksana di seluruh desa',
      evidence: 'Notula pendampingan',
    };
    const table = build([makeRow(full)]).bab3?.tabel;
    expect(table?.kepala[0]?.map((cell) => cell.baris.join(' '))).toEqual([
      ...[
        'NO',
        'UNTUK, REKOMENDASI',
        'RENCANA TINDAK LANJUT',
        'PENANGGUNG JAWAB, BATAS WAKTU',
        'STATUS',
        'HASIL, BUKTI',
      ],
    ]);
    expect(table?.kelompok[0]?.baris[0]?.sel[5]?.isi).toBe(
      'Pendampingan terlaksana di seluruh desa; Notula pendampingan',
    );
    expect(table?.lanskap).toBe(false);
    const apart = build([makeRow({ ...full, recommendation: '' })]).bab3?.tabel;
    expect([apart?.kepala[0]?.length, apart?.lanskap]).toEqual([8, false]);
    expect(build([makeRow({ result: 'Tiga rapat' })]).bab3?.tabel.lanskap).toBe(false);
  });

  it('and what Triwulan II resolves, with the columns that state something', () => {
    expect(bab5?.judul).toMatch(/^[A-Z]\. Rencana Tindak Lanjut$/);
    expect(plans).toEqual([['1', 'Petugas baru', 'Bimbingan', 'Agustus 2024']]);
  });

  it('has no such part where no row is of its quarter', () => {
    const first = build([makeRow({ triwulan: 3 })]);
    expect([first.bab3, first.bab5]).toEqual([null, null]);
    // Triwulan I has no quarter before it in the workbook.
    expect(build([makeRow({})], 1).bab3).toBeNull();
  });
});
