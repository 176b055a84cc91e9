import { expect, it } from 'vitest';
import { argumentOf } from '../support/argument-of.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { checkRawRules } from './check-case.ts';

/** The cells named as exchanged in a report of Triwulan I of rows of targets and realisasi. */
function exchanged(...rows: readonly (readonly [target: number, realisasi: number, arah?: string])[]) {
  const raw = makeRawBuku({
    Identitas: [
      ['KUNCI', 'ISI'],
      ['Tahun Anggaran', 2025],
      ['Triwulan', 'I'],
    ],
    'Rencana Aksi': [
      ['SUB KEGIATAN', 'INDIKATOR', 'SATUAN', 'ARAH', 'TARGET TAHUNAN', 'TARGET TW I', 'REALISASI TW I'],
      ...rows.map(([target, realisasi, arah = 'naik'], i): TestCell[] => {
        return [`Sub ${i + 1}`, `Jumlah ${i + 1}`, 'Orang', arah, target, target, realisasi];
      }),
    ],
  });
  return checkRawRules(raw).findings.flatMap((f) =>
    f.code === 'rencana/capaian-janggal' ? [`${argumentOf(f, 'sel')} ${argumentOf(f, 'selLain')}`] : [],
  );
}

it('is the realisasi near the target of a row close by, whose own is near this one', () => {
  expect(exchanged([150, 235], [250, 153], [6, 6])).toEqual(['G2 G3']);
  expect(exchanged([250, 153], [6, 6], [150, 235])).toEqual(['G4 G2']);
});

it('is none where the other row is as it should be, falls, is far off, or where two would do', () => {
  expect(exchanged([150, 250], [240, 240])).toEqual(['G2 ']);
  expect(exchanged([150, 235], [250, 153, 'turun'])).toEqual(['G2 ']);
  expect(exchanged([150, 235], [6, 6], [6, 6], [6, 6], [250, 153])).toEqual(['G2 ']);
  expect(exchanged([150, 235], [250, 153], [240, 150])).toEqual(['G2 ']);
});
