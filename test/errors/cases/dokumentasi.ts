import { preparePhotos, readPhotoFiles } from '../../../src/files/photos.ts';
import type { Case } from '../case.ts';

const FOLDER = import.meta.dirname;

/** Cases of the codes in catalog/dokumentasi.ts. */
export const KASUS_DOKUMENTASI: readonly Case[] = [
  {
    code: 'dokumentasi/foto-tidak-ada',
    temuan: async () =>
      (await readPhotoFiles(FOLDER, [{ berkas: 'foto/rapat.jpg', keterangan: '' }])).findings,
  },
  {
    code: 'dokumentasi/di-luar-folder',
    temuan: async () => (await readPhotoFiles(FOLDER, [{ berkas: '../rapat.jpg', keterangan: '' }])).findings,
  },
  {
    code: 'dokumentasi/foto-rusak',
    temuan: async () => {
      const bytes = Buffer.from('bukan gambar');
      return (await preparePhotos([{ nama: 'foto/rapat.jpg', bytes, keterangan: '' }])).findings;
    },
  },
];
