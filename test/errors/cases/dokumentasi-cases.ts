import { preparePhotos, readPhotoFiles } from '../../../src/files/photos.ts';
import type { Case } from '../case.ts';

const FOLDER = import.meta.dirname;

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
];
