import { choosePlacedPhotos } from '../../../src/app/shared/placed-photos.ts';
import { preparePhotos, readPhotoFiles } from '../../../src/files/photos.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { RawWorkbook } from '../../../src/sheets/raw-workbook.ts';
import { readDokumentasi } from '../../../src/sheets/read-dokumentasi.ts';
import { makeRawBuku } from '../../support/raw-buku.ts';
import type { Case } from '../case.ts';

const FOLDER = import.meta.dirname;

function makeCaptionAlone(): RawWorkbook {
  return makeRawBuku({
    Dokumentasi: [
      ['BERKAS', 'KETERANGAN'],
      [null, 'Rapat koordinasi'],
    ],
  });
}

function makeCaptionBeside(): RawWorkbook {
  return makeRawBuku({
    Dokumentasi: [
      ['BERKAS', 'KETERANGAN'],
      ['rapat.jpg', null, 'Rapat koordinasi'],
    ],
  });
}

function findLost(raw: RawWorkbook): readonly Finding[] {
  const [sheet] = raw.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return choosePlacedPhotos(readDokumentasi(sheet).value, 2, sheet, []).findings;
}

/** Cases of the codes in catalog/dokumentasi.ts. */
export const DOKUMENTASI_CASES: readonly Case[] = [
  {
    code: 'dokumentasi/foto-tidak-ada',
    find: async () => (await readPhotoFiles(FOLDER, [{ file: 'foto/rapat.jpg', caption: '' }])).findings,
  },
  {
    code: 'dokumentasi/di-luar-folder',
    find: async () => (await readPhotoFiles(FOLDER, [{ file: '../rapat.jpg', caption: '' }])).findings,
  },
  {
    code: 'dokumentasi/foto-rusak',
    find: async () => {
      const bytes = Buffer.from('bukan gambar');
      return (await preparePhotos([{ name: 'foto/rapat.jpg', bytes, caption: '' }])).findings;
    },
  },
  {
    code: 'dokumentasi/tanpa-berkas',
    find: () => findLost(makeCaptionAlone()),
    place: 'Dokumentasi!B2',
    drawn: makeCaptionAlone,
  },
  {
    code: 'dokumentasi/di-luar-keterangan',
    find: () => findLost(makeCaptionBeside()),
    place: 'Dokumentasi!C2',
    drawn: makeCaptionBeside,
  },
  {
    code: 'dokumentasi/tidak-dicetak',
    sheets: {
      Dokumentasi: [
        ['BERKAS', 'KETERANGAN'],
        ['rapat.jpg', 'Rapat koordinasi'],
      ],
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Bagian', 'Sampul, BAB I, BAB II, BAB III, BAB IV, BAB V'],
      ],
    },
    // The text of BAB III in the base workbook is printed, its photo is not.
    place: 'Dokumentasi!A2',
  },
];
