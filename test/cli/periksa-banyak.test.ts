import { describe, expect, it } from 'vitest';
import { checkEach } from '../../src/app/check/check-files.ts';
import { banyakPemeriksa, type Pemeriksa } from '../../src/app/check/checker-pool.ts';
import type { CheckedFile } from '../../src/findings/check-report.ts';
import { parseSelection } from '../../src/findings/selection.ts';

const terperiksa = (file: string): CheckedFile => ({
  file,
  triwulan: 2,
  tahun: 2024,
  sheets: [],
  subKegiatan: 0,
  checked: 0,
  notChecked: 0,
  notCheckedBecause: [],
  findings: [],
});

const pilihan = (threads: (files: number) => Pemeriksa | null) => ({
  cwd: '/',
  limits: {},
  selection: parseSelection([], [], []),
  strict: false,
  readStdin: () => Promise.reject(new Error('not asked for')),
  threads,
});
const tidakDiSini = (): CheckedFile => {
  throw new Error('checked here, not in a thread');
};

describe('memeriksa banyak buku kerja', () => {
  it.each([
    [1, 8, 0],
    [23, 8, 0],
    [24, 8, 4],
    [1000, 2, 2],
    [1000, 1, 0],
  ])('%i buku di %i inti: %i utas', (berkas, inti, utas) => {
    expect(banyakPemeriksa(berkas, inti)).toBe(utas);
  });

  it('hasil keluar menurut urutan berkas walau utas selesai tidak berurutan, dan utas ditutup', async () => {
    let ditutup = 0;
    let berjalan = 0;
    let terbanyak = 0;
    const pemeriksa: Pemeriksa = {
      banyak: 2,
      periksa: async (berkas) => {
        terbanyak = Math.max(terbanyak, ++berjalan);
        await new Promise((resolve) => setTimeout(resolve, berkas === 'a.xlsx' ? 30 : 1));
        berjalan--;
        return terperiksa(berkas);
      },
      tutup: async () => {
        ditutup++;
      },
    };
    const berkas = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx', 'f.xlsx'];
    const keluar: string[] = [];
    for await (const c of checkEach(
      berkas,
      tidakDiSini,
      pilihan(() => pemeriksa),
    ))
      keluar.push(c.file);
    expect(keluar).toEqual(berkas);
    // Memory holds no more than twice as many workbooks as there are threads.
    expect(terbanyak).toBe(4);
    expect(ditutup).toBe(1);
  });

  it('galat sebuah utas sampai ke pemanggil, dan utas ditutup', async () => {
    let ditutup = false;
    const pemeriksa: Pemeriksa = {
      banyak: 2,
      periksa: (berkas) =>
        berkas === 'b.xlsx' ? Promise.reject(new Error('rusak')) : Promise.resolve(terperiksa(berkas)),
      tutup: async () => {
        ditutup = true;
      },
    };
    const jalan = async () => {
      for await (const _ of checkEach(
        ['a.xlsx', 'b.xlsx', 'c.xlsx'],
        tidakDiSini,
        pilihan(() => pemeriksa),
      ));
    };
    await expect(jalan()).rejects.toThrow('rusak');
    expect(ditutup).toBe(true);
  });
});
