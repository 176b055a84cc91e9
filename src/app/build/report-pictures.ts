import type { Checked, Finding } from '../../findings/finding.ts';
import type { ReportOptions } from '../../report/context/report-context.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { cellText } from '../../sheets/cell-text.ts';
import { findSheet } from '../../sheets/find-sheet.ts';
import type { RawSheet } from '../../sheets/raw-workbook.ts';
import { DOKUMENTASI_SHEET, IDENTITAS_SHEET } from '../../sheets/sheet-names.ts';
import type { Limits } from '../../zip/limits.ts';

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
  const placedPhotos = readPlacedPictures(dokumentasi?.name);
  const hasPhotos = placedPhotos.length > 0 || buku.dokumentasi.length > 0;
  if (placedLogo === undefined && logoFile === '' && !hasPhotos) {
    return { value: { logo: null, photos: [] }, findings };
  }
  const { prepareLogo, preparePhotos, readPhotoFiles } = await import('../../files/photos.ts');
  const logo =
    placedLogo === undefined
      ? unwrap(await readPhotoFiles(folder, logoFile === '' ? [] : [{ file: logoFile, caption: '' }]))[0]
      : { name: 'gambar di lembar Identitas', bytes: placedLogo.bytes, caption: '' };
  const photos = [
    ...unwrap(
      await readPhotoFiles(
        folder,
        buku.dokumentasi.map((d) => d.data),
      ),
    ),
    ...placedPhotos.map((g) => ({
      name: `gambar di lembar ${dokumentasi?.name ?? ''}`,
      bytes: g.bytes,
      caption: dokumentasi === null ? '' : findCaption(dokumentasi, g),
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

/** The caption of a placed picture: the first text in or just below its last row, under its columns. */
function findCaption(
  sheet: RawSheet,
  g: { readonly rowTo: number; readonly column: number; readonly columnTo: number },
): string {
  for (const row of [g.rowTo, g.rowTo + 1, g.rowTo + 2]) {
    for (let column = g.column; column <= g.columnTo; column++) {
      const text = cellText(sheet.rows.get(row)?.get(column));
      if (text !== '') return text;
    }
  }
  return '';
}
