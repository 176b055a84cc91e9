import { describe, expect, it } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { BUKU_DASAR } from '../errors/buku-dasar.ts';
import { rawBuku, type Sel } from '../support/raw-buku.ts';
import { periksaKasus, periksaRaw, ringkas } from './periksa.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const pasangan = (sel: Readonly<Record<string, Sel>>, lembar = {}) =>
  periksaKasus({ sel, lembar })
    .findings.filter((f) => f.code === 'baris/tidak-berpasangan')
    .map((f) => [f.at === undefined ? '' : formatCellRef(f.at), f.args.lembar, f.args.sel]);

describe('baris/tidak-berpasangan', () => {
  it('case, white space, punctuation and a final full stop do not count', () => {
    expect(pasangan({ 'Realisasi Keuangan!B6': `  ${A.toUpperCase()} .` })).toEqual([]);
  });

  it('a misspelt sub kegiatan is one finding a sheet, with both cells', () => {
    expect(pasangan({ 'PK!D4': 'Peningkatan Partisipasi Masarakat' })).toEqual([
      ["'Rencana Aksi'!C5", 'PK', 'PK!D4'],
      ["'Realisasi Keuangan'!B6", 'PK', 'PK!D4'],
    ]);
  });

  it('a misspelt indikator stands at the indikator', () => {
    expect(pasangan({ 'Rencana Aksi!D5': 'Jumlah Lembaga yang ikut' })).toEqual([
      ["'Rencana Aksi'!D5", 'PK', 'PK!F4'],
    ]);
  });

  it('a row that is missing has no candidate', () => {
    const uang = BUKU_DASAR['Realisasi Keuangan'] ?? [];
    const tanpaA = [...uang.slice(0, 5), ...uang.slice(6)];
    expect(pasangan({}, { 'Realisasi Keuangan': { rows: tanpaA, merges: ['D4:E4', 'F4:H4'] } })).toEqual([
      ['PK!D4', 'Realisasi Keuangan', ''],
    ]);
  });

  it('an unknown name far from every other is not explained by one', () => {
    expect(pasangan({ 'Realisasi Keuangan!B6': 'Penyediaan Jasa Surat' })).toEqual([
      ['PK!D4', 'Realisasi Keuangan', ''],
      ["'Realisasi Keuangan'!B6", 'PK', ''],
    ]);
  });

  it('a blank indikator has a finding of its own and hides nothing', () => {
    expect(pasangan({ 'Rencana Aksi!D5': null })).toEqual([]);
  });
});

describe('baris/ganda', () => {
  it('in Realisasi Keuangan by sub kegiatan alone', () => {
    const hasil = periksaKasus({ sel: { 'Realisasi Keuangan!B8': A } });
    const ganda = hasil.findings.filter((f) => f.code === 'baris/ganda');
    expect(ganda).toHaveLength(1);
    expect(ganda[0]?.at?.row).toBe(8);
    expect(ganda[0]?.args.sel).toBe('B6');
  });

  it('two indikator of one sub kegiatan are two rows', () => {
    const pk = BUKU_DASAR.PK ?? [];
    const ra = BUKU_DASAR['Rencana Aksi'] ?? [];
    const baru = 'Jumlah Dokumen musyawarah';
    const barisPk = (pk[3] ?? [])
      .map((s, i): Sel => (i === 5 ? baru : i === 6 ? 4 : i === 7 ? 'Dokumen' : s))
      .slice(0, 8);
    const barisRa = (ra[4] ?? []).map(
      (s, i): Sel => (i === 3 ? baru : i === 4 ? 'Dokumen' : [5, 7, 8].includes(i) ? 4 : i === 9 ? null : s),
    );
    const hasil = periksaKasus({
      lembar: {
        PK: [...pk.slice(0, 4), barisPk, ...pk.slice(4)],
        'Rencana Aksi': {
          rows: [...ra.slice(0, 5), barisRa, ...ra.slice(5)],
          merges: ['H3:J3', 'K3:N3', 'O3:P3', 'Q3:R3'],
        },
      },
    });
    expect(ringkas(hasil)).toEqual([]);
  });
});

describe('sel/pecahan', () => {
  it.each(['%', 'Indeks', 'Hari', 'Km', 'Rupiah'])('a fraction of %s is no finding', (satuan) => {
    const sel = { 'PK!G4': 5.5, 'PK!H4': satuan, 'Rencana Aksi!E5': satuan };
    expect(ringkas(periksaKasus({ sel })).filter(([, c]) => c === 'sel/pecahan')).toEqual([]);
  });

  it.each(['Laporan', 'Lembaga Kemasyarakatan', 'orang', 'Dokumen'])('a fraction of %s is', (satuan) => {
    const sel = { 'PK!G4': 5.5, 'PK!H4': satuan, 'Rencana Aksi!E5': satuan };
    expect(ringkas(periksaKasus({ sel }))).toContainEqual(['PK!G4', 'sel/pecahan']);
  });
});

describe('a name shortened in words', () => {
  const CALON = "'Realisasi Keuangan'!B8";
  it('finds the one that shares most of them', () => {
    const d = periksaKasus({
      sel: { 'Realisasi Keuangan!B8': 'Koord. Pembangunan Desa dan Perdesaan' },
    }).findings.filter((f) => f.code === 'baris/tidak-berpasangan');
    expect(d.map((f) => [f.at === undefined ? '' : formatCellRef(f.at), f.args.sel])).toEqual([
      [CALON, 'PK!D6'],
    ]);
  });

  it('but not one that shares a single word', () => {
    const d = periksaKasus({
      sel: { 'Realisasi Keuangan!B8': 'Rehabilitasi Gedung Perdesaan Terpencil' },
    }).findings.filter((f) => f.code === 'baris/tidak-berpasangan');
    expect(d.map((f) => f.args.sel)).toEqual(['', '']);
  });
});

describe('pk/pagu-berulang', () => {
  /** One sub kegiatan with two indikator; ANGGARAN of both in PK, and its pagu in Realisasi Keuangan. */
  const kodeBuku = (satu: Sel, dua: Sel, keuangan: number, jumlah: number) =>
    periksaRaw(
      rawBuku({
        PK: [
          ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
          [1, 'K', 'Alfa', 'Jumlah Laporan', '5 Laporan', satu],
          [2, 'K', 'Alfa', 'Jumlah Desa', '3 Desa', dua],
          ['Jumlah', null, null, null, null, jumlah],
        ],
        'Realisasi Keuangan': [
          ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET TW I', 'REALISASI TW I'],
          [1, 'Alfa', keuangan, 50, 50],
        ],
      }),
    ).findings.map((f) => f.code);

  it('the same pagu beside each indikator, and once in Realisasi Keuangan, is one finding', () => {
    expect(kodeBuku(100, 100, 100, 200)).toEqual(['pk/pagu-berulang']);
  });

  it('two halves, or two parts, are none', () => {
    expect(kodeBuku(100, 100, 200, 200)).toEqual([]);
    expect(kodeBuku(60, 40, 100, 100)).toEqual([]);
    expect(kodeBuku(100, null, 100, 100)).toEqual([]);
  });
});
