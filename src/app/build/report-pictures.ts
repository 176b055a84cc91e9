import { isForPeriod } from '../../domain/report-period.ts';
import type { Checked, Finding } from '../../findings/finding.ts';
import type { ReportOptions } from '../../report/context/report-context.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { findSheet } from '../../sheets/find-sheet.ts';
import { DOKUMENTASI_SHEET, IDENTITAS_SHEET } from '../../sheets/sheet-names.ts';
import type { Limits } from '../../zip/limits.ts';
import { choosePlacedPhotos } from '../shared/placed-photos.ts';

/** The pictures of a report: the emblem, and the photos of Dokumentasi; placed in the sheets or beside the workbook. */
export async function loadReportPictures(
  buku: BukuKerja,
  bytes: Uint8Array,
  folder: string,
  limits: Partial<Limits>,
): Promise<Checked<Pick<ReportOptions, 'logo' | 'photos'>>> {
  const sheetOf = (name: typeof IDENTITAS_SHEET | typeof DOKUMENTASI_SHEET) =>
    findSheet({ sheets: buku.raw }, name, false, []).value;
  const identitas = sheetOf(IDENTITAS_SHEET);
  const dokumentasi = sheetOf(DOKUMENTASI_SHEET);
  const logoFile = buku.identitas?.data.logo ?? '';
  const { readPictures } = await import('../../xlsx/read/read-pictures.ts');
  const findings: Finding[] = [];
  const unwrap = <T>(result: Checked<T>): T => {
    findings.push(...result.findings);
    return result.value;
  };
  const readPlacedPictures = (name: string | undefined) =>
    name === undefined ? [] : unwrap(readPictures(bytes, name, limits));
  const placedLogo = logoFile === '' ? readPlacedPictures(identitas?.name)[0] : undefined;
  const placedPhotos = unwrap(
    choosePlacedPhotos(buku.dokumentasi, buku.period, dokumentasi, readPlacedPictures(dokumentasi?.name)),
  );
  const files = buku.dokumentasi.rows.filter((row) => isForPeriod(row.data, buku.period));
  const hasPhotos = placedPhotos.length > 0 || files.length > 0;
  if (placedLogo === undefined && logoFile === '' && !hasPhotos) {
    return { value: { logo: null, photos: [] }, findings };
  }
  const { prepareLogo, preparePhotos, readPhotoFiles } = await import('../../files/photos.ts');
  const logo =
    placedLogo === undefined
      ? unwrap(
          await readPhotoFiles(
            folder,
            logoFile === '' ? [] : [{ file: logoFile, caption: '', at: buku.identitas?.at.logo }],
          ),
        )[0]
      : { name: 'gambar di lembar Identitas', bytes: placedLogo.bytes, caption: '' };
  const photos = [
    ...unwrap(
      await readPhotoFiles(
        folder,
        files.map((row) => ({ ...row.data, at: row.at.file })),
      ),
    ),
    ...placedPhotos.map((g) => ({
      name: `gambar di lembar ${dokumentasi?.name ?? ''}`,
      bytes: g.bytes,
      caption: g.caption,
    })),
  ];
  return {
    value: {
      logo: logo === undefined ? null : unwrap(await prepareLogo(logo)),
      photos: unwrap(await preparePhotos(photos)),
    },
    findings,
  };
}
