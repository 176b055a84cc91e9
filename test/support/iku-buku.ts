import { readVariant, type Variant, withCells } from './read-case.ts';

export const [SERVICE, PROSPERITY] = ['Meningkatnya kualitas pelayanan', 'Meningkatnya kesejahteraan desa'];

/**
 * The base workbook reported by its sasaran. In Triwulan II: letters answered 85 of a target of 90% (94,44), satisfaction 80 of 80
 * (100), villages 3 of 4 (75): mean 89,81. PK says that its first sub kegiatan supports the first sasaran, the others the second.
 */
export const IKU: Variant = {
  sheets: {
    IKU: {
      rows: [
        ['INDIKATOR KINERJA UTAMA'],
        [
          'NO',
          'SASARAN',
          'INDIKATOR KINERJA UTAMA',
          'SATUAN',
          'TARGET TAHUNAN',
          'JENIS',
          'TRIWULAN I',
          null,
          'TRIWULAN II',
          null,
          null,
          'TRIWULAN III',
          'TRIWULAN IV',
        ],
        [
          null,
          null,
          null,
          null,
          null,
          null,
          'TARGET',
          'REALISASI',
          'TARGET',
          'REALISASI',
          'CAPAIAN',
          'TARGET',
          'TARGET',
        ],
        [
          1,
          SERVICE ?? '',
          'Persentase surat yang dijawab',
          '%',
          90,
          'tetap',
          90,
          88,
          90,
          85,
          { v: 94.44, fmt: '0.00' },
          90,
          90,
        ],
        [2, null, 'Indeks kepuasan masyarakat', 'Indeks', 80, 'posisi akhir', 70, 75, 80, 80, 100, 80, 80],
        [3, PROSPERITY ?? '', 'Jumlah desa mandiri', 'Desa', 12, 'akumulatif', 2, 2, 4, 3, 75, 4, 2],
        ['Rata-rata Capaian', null, null, null, null, null, null, null, null, null, { v: 89.81, fmt: '0.00' }],
      ],
      merges: ['G2:H2', 'I2:K2', 'B4:B5'],
    },
  },
  cells: {
    'Identitas!A14': 'Tingkat',
    'Identitas!B14': 'Sasaran',
    'PK!K3': 'SASARAN STRATEGIS',
    'PK!K4': SERVICE ?? '',
    'PK!K5': PROSPERITY ?? '',
    'PK!K6': PROSPERITY ?? '',
    'Realisasi Keuangan!I4': 'MENUNJANG',
    'Realisasi Keuangan!I6': 'Menunjang',
    'Realisasi Keuangan!I7': 'Kurang menunjang',
    'Narasi!C2': PROSPERITY ?? '',
    'Narasi!D2': 'Target {target} {satuan} dengan realisasi {realisasi} {satuan}.',
  },
};

/** The same, read; `changes` are further cells. */
export const readIkuBuku = (changes: Variant['cells'] = {}) => readVariant(withCells(IKU, changes));
