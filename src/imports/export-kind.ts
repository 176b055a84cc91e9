/** Sheets of other systems that figures are taken over from (docs/impor.md): the words of --jenis. */
export const EXPORT_KINDS = ['rak', 'dokumen', 'pagu', 'lra', 'spj', 'rfk', 'e81', 'renaksi'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What people call each kind. */
export const EXPORT_KIND_NAMES: Readonly<Record<ExportKind, string>> = {
  rak: 'RAK (Rencana Anggaran Kas)',
  dokumen: 'Laporan Realisasi per dokumen',
  pagu: 'rekap pagu',
  lra: 'LRA (Laporan Realisasi Anggaran) atau kartu kendali',
  spj: 'SPJ Fungsional',
  rfk: 'RFK (realisasi fisik dan keuangan)',
  e81: 'Evaluasi Renja (formulir E.81)',
  renaksi: 'rencana aksi satu lembar',
};
