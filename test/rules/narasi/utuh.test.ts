import { describe, expect, it } from 'vitest';
import { BUKU_DASAR, bukuKasus } from '../../errors/buku-dasar.ts';
import { periksa } from '../../errors/periksa.ts';
import type { Sel } from '../../support/raw-buku.ts';

const B = 'Peningkatan Efektivitas Pemberdayaan';
const C = 'Koordinasi Pembangunan Perdesaan';
const [JUDUL = []] = BUKU_DASAR.Narasi ?? [];

function kode(sel: Readonly<Record<string, Sel>>, ...isi: readonly (readonly Sel[])[]): readonly string[] {
  const raw = bukuKasus({ sel, lembar: { Narasi: [JUDUL, ...isi] } });
  return periksa(raw, {})
    .map((d) => d.code)
    .filter((c) => c.startsWith('narasi/'));
}

describe('a sentence is not held against results that an unreadable cell went into', () => {
  // Unread, the realisasi counts as 0: capaian keuangan of the row 0%, of the whole 15,1%.
  const rusak = { 'Realisasi Keuangan!G7': 'sembilan belas juta' };
  const kalimat: readonly (readonly Sel[])[] = [
    [
      'III',
      'Analisis',
      B,
      'Realisasi keuangan Rp19.617.580 melampaui target triwulan, capaian keuangan 117,59%.',
    ],
    [
      'V',
      'Kesimpulan',
      null,
      'Realisasi keuangan Rp22.513.830 melebihi target; capaian keuangan 117,38%, predikat Sangat Baik.',
    ],
  ];

  it('right sentences stay without a finding', () => {
    expect(kode({}, ...kalimat)).toEqual([]);
    expect(kode(rusak, ...kalimat)).toEqual([]);
  });

  it('kinerja of the same row, and other rows, still are', () => {
    expect(
      kode(
        rusak,
        ['III', 'Analisis', B, 'Realisasi kinerja 2 laporan dari target 3 laporan.'],
        ['III', 'Analisis', C, 'Realisasi keuangan Rp2.869.250 pada Triwulan II.'],
      ),
    ).toEqual(['narasi/angka-beda', 'narasi/angka-beda']);
  });

  it('a cell of a later quarter takes nothing out', () => {
    const nanti = { 'Rencana Aksi!Q6': 'tiga' };
    expect(kode(nanti, ['III', 'Analisis', B, 'Realisasi kinerja 2 laporan.'])).toEqual([
      'narasi/angka-beda',
    ]);
  });
});

describe('a sentence is not held against figures that stand under another name', () => {
  const tertukar = { 'Realisasi Keuangan!B7': C, 'Realisasi Keuangan!B8': B };
  const benar = 'Realisasi keuangan Rp19.617.580 melampaui target triwulan, capaian keuangan 117,59%.';

  it('right sentences about the row stay without a finding', () => {
    expect(kode({}, ['III', 'Analisis', B, benar])).toEqual([]);
    expect(kode(tertukar, ['III', 'Analisis', B, benar])).toEqual([]);
  });

  it('the whole, which holds both rows, and kinerja still are', () => {
    expect(kode(tertukar, ['V', 'Kesimpulan', null, 'Realisasi keuangan Rp22.513.831.'])).toEqual([
      'narasi/angka-beda',
    ]);
    expect(kode(tertukar, ['III', 'Analisis', B, 'Target 3 laporan, realisasi 2 laporan.'])).toEqual([
      'narasi/angka-beda',
    ]);
  });
});
