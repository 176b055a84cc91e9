import { describe, expect, it } from 'vitest';
import { BASE_BUKU, makeCaseBuku } from '../errors/base-buku.ts';
import { checkCase } from '../errors/check-workbook.ts';
import type { TestCell } from '../support/raw-buku.ts';

const B = 'Peningkatan Efektivitas Pemberdayaan';
const C = 'Koordinasi Pembangunan Perdesaan';
const [HEADINGS = []] = BASE_BUKU.Narasi ?? [];

function listCodes(
  cells: Readonly<Record<string, TestCell>>,
  ...content: readonly (readonly TestCell[])[]
): readonly string[] {
  const raw = makeCaseBuku({ cells: cells, sheets: { Narasi: [HEADINGS, ...content] } });
  return checkCase(raw, {})
    .map((d) => d.code)
    .filter((c) => c.startsWith('narasi/'));
}

describe('a sentence is not held against results that an unreadable cell went into', () => {
  // Unread, the realisasi counts as 0: capaian keuangan of the row 0%, of the whole 15,1%.
  const broken = { 'Realisasi Keuangan!G7': 'sembilan belas juta' };
  const sentenceRows: readonly (readonly TestCell[])[] = [
    ['III', 'Analisis', B, 'Realisasi keuangan Rp19.617.580 melampaui target triwulan, capaian keuangan 117,59%.'],
    [
      'V',
      'Kesimpulan',
      null,
      'Realisasi keuangan Rp22.513.830 melebihi target; capaian keuangan 117,38%, predikat Sangat Baik.',
    ],
  ];

  it('right sentences stay without a finding', () => {
    expect(listCodes({}, ...sentenceRows)).toEqual([]);
    expect(listCodes(broken, ...sentenceRows)).toEqual([]);
  });

  it('kinerja of the same row, and other rows, still are', () => {
    expect(
      listCodes(
        broken,
        ['III', 'Analisis', B, 'Realisasi kinerja 2 laporan dari target 3 laporan.'],
        ['III', 'Analisis', C, 'Realisasi keuangan Rp2.869.250 pada Triwulan II.'],
      ),
    ).toEqual(['narasi/angka-beda', 'narasi/angka-beda']);
  });

  it('a cell of a later quarter takes nothing out', () => {
    const later = { 'Rencana Aksi!Q6': 'tiga' };
    expect(listCodes(later, ['III', 'Analisis', B, 'Realisasi kinerja 2 laporan.'])).toEqual(['narasi/angka-beda']);
  });
});

describe('a sentence is not held against figures that stand under another name', () => {
  const exchanged = { 'Realisasi Keuangan!B7': C, 'Realisasi Keuangan!B8': B };
  const correct = 'Realisasi keuangan Rp19.617.580 melampaui target triwulan, capaian keuangan 117,59%.';

  it('right sentences about the row stay without a finding', () => {
    expect(listCodes({}, ['III', 'Analisis', B, correct])).toEqual([]);
    expect(listCodes(exchanged, ['III', 'Analisis', B, correct])).toEqual([]);
  });

  it('the whole, which holds both rows, and kinerja still are', () => {
    expect(listCodes(exchanged, ['V', 'Kesimpulan', null, 'Realisasi keuangan Rp22.513.831.'])).toEqual([
      'narasi/angka-beda',
    ]);
    expect(listCodes(exchanged, ['III', 'Analisis', B, 'Target 3 laporan, realisasi 2 laporan.'])).toEqual([
      'narasi/angka-beda',
    ]);
  });
});
