import { acknowledgingSignatory, officeOf, type Signatory, signatoryOn } from '../../domain/signatory.ts';
import type { ReportContext } from '../context/report-context.ts';
import { capitalize, formatDate, formatNip, formatPangkat } from '../format.ts';
import { fullReportName } from '../sentences/yearly-sentences.ts';
import type { ReportView } from '../view/report-view.ts';

/** Title of the report: Judul Laporan, or the one of report.md, "Parts". */
export function reportTitle(context: ReportContext): string {
  const { identitas, year } = context.hasil.data;
  if (identitas.judulLaporan !== '') return identitas.judulLaporan;
  return tidyText(`Laporan Evaluasi Kinerja ${officeOf(identitas)} ${context.triwulan} Tahun ${year}`);
}

/** Title of the yearly report, in capitals but for the name that has small letters of its own: "LKjIP". */
export function yearlyTitle(context: ReportContext): string {
  const { identitas, year } = context.hasil.data;
  const own = identitas.judulLaporan;
  // A title of one quarter is not the year's.
  if (own !== '' && !/\b(?:tri\s*wulan|tw)\b/i.test(own)) return own.toUpperCase();
  const name = fullReportName(context).toUpperCase().replace('LKJIP', 'LKjIP');
  return tidyText(`${name} ${identitas.unitKerja.toUpperCase()} TAHUN ${year}`);
}

/** Who makes and signs the report: whoever holds the office on a day (ISO date), by default that of the report. */
export function authorOf(context: ReportContext, day = context.hasil.data.identitas.tanggalLaporan) {
  return printSignatory(signatoryOn(context.hasil.data.identitas, day));
}

function printSignatory({ name, jabatan, pangkat, golongan, nip }: Signatory) {
  return { nama: name, jabatan, pangkat: formatPangkat(pangkat, golongan), nip: formatNip(nip) };
}

export function buildIdentitas(context: ReportContext): ReportView['identitas'] {
  const i = context.hasil.data.identitas;
  return {
    pemerintahDaerah: i.pemerintahDaerah,
    kabupaten: i.kabupaten,
    unitKerja: i.unitKerja,
    ...authorOf(context),
    tempat: i.tempat,
    tanggal: formatDate(i.tanggalLaporan),
  };
}

export function buildCover(context: ReportContext): ReportView['sampul'] {
  const { identitas: i, year } = context.hasil.data;
  const regionalGovernment = i.pemerintahDaerah || i.kabupaten;
  const { logo } = context.options;
  return {
    tahun: `TAHUN ${year}`,
    pemerintahDaerah: regionalGovernment.toUpperCase(),
    logo: logo === null ? null : { src: logo, alt: `Lambang ${capitalize(regionalGovernment)}` },
    judul: context.isYearly ? yearlyTitle(context) : reportTitle(context).toUpperCase(),
    unitKerja: i.unitKerja.toUpperCase(),
    kabupaten: i.kabupaten.toUpperCase(),
  };
}

/** What `ya` stands for. */
const ELECTRONIC_NOTE =
  'Dokumen ini ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara.';

/** The line below an electronic signature, as Pengaturan has it; words alone, never a sign of the certificate. */
function electronicNote({ pengaturan }: ReportContext): string {
  const { signatureNote } = pengaturan;
  if (/^(?:tidak|-|)$/i.test(signatureNote.trim())) return '';
  return /^ya$/i.test(signatureNote.trim()) ? ELECTRONIC_NOTE : signatureNote;
}

export function buildSignature(context: ReportContext): ReportView['bab5']['tandaTangan'] {
  const second = acknowledgingSignatory(context.hasil.data.identitas);
  return {
    tempatTanggal: placeAndDate(context),
    elektronik: context.pengaturan.signature === 'elektronik',
    keterangan: electronicNote(context),
    ...authorOf(context),
    mengetahui: second === null ? null : printSignatory(second),
  };
}

/** "Kalaena, 28 Juni 2024"; a date left blank becomes room to write it in. */
export function placeAndDate(
  context: ReportContext,
  key: 'tanggalLaporan' | 'tanggalPk' | 'tanggalPkPerubahan' = 'tanggalLaporan',
): string {
  const { tempat: place, [key]: iso } = context.hasil.data.identitas;
  const date = iso === '' ? `\u2026\u2026\u2026\u2026\u2026 ${context.hasil.data.year}` : formatDate(iso);
  return place === '' ? date : `${place}, ${date}`;
}

function tidyText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
