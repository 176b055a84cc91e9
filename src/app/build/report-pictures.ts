import type { Checked, Diagnostic } from '../../findings/finding.ts';
import type { PilihanLaporan } from '../../report/context/report-context.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { teksSel } from '../../sheets/cell-text.ts';
import { NAMA_DOKUMENTASI, NAMA_IDENTITAS } from '../../sheets/declarations/fields.ts';
import { cariLembar } from '../../sheets/find-sheet.ts';
import type { RawSheet } from '../../sheets/raw-workbook.ts';
import type { Limits } from '../../zip/limits.ts';

/** The pictures of a report: the emblem, and the photos of Dokumentasi; placed in the sheets or beside the workbook. */
export async function gambarLaporan(
  buku: BukuKerja,
  bytes: Uint8Array,
  folder: string,
  limits: Partial<Limits>,
): Promise<Checked<Pick<PilihanLaporan, 'logo' | 'foto'>>> {
  const lembar = (nama: typeof NAMA_IDENTITAS | typeof NAMA_DOKUMENTASI) =>
    cariLembar({ sheets: buku.raw }, nama, false, []).value;
  const identitas = lembar(NAMA_IDENTITAS);
  const dokumentasi = lembar(NAMA_DOKUMENTASI);
  const berkasLogo = buku.identitas?.data.logo ?? '';
  const { readPictures } = await import('../../xlsx/read/read-pictures.ts');
  const findings: Diagnostic[] = [];
  const ambil = <T>(hasil: Checked<T>): T => {
    findings.push(...hasil.findings);
    return hasil.value;
  };
  const ditempel = (nama: string | undefined) =>
    nama === undefined ? [] : ambil(readPictures(bytes, nama, limits));
  const gambarLogo = berkasLogo === '' ? ditempel(identitas?.name)[0] : undefined;
  const gambarFoto = ditempel(dokumentasi?.name);
  const adaFoto = gambarFoto.length > 0 || buku.dokumentasi.length > 0;
  if (gambarLogo === undefined && berkasLogo === '' && !adaFoto) {
    return { value: { logo: null, foto: [] }, findings };
  }
  const { prepareLogo, preparePhotos, readPhotoFiles } = await import('../../files/photos.ts');
  const logo =
    gambarLogo === undefined
      ? ambil(
          await readPhotoFiles(folder, berkasLogo === '' ? [] : [{ berkas: berkasLogo, keterangan: '' }]),
        )[0]
      : { nama: 'gambar di lembar Identitas', bytes: gambarLogo.bytes, keterangan: '' };
  const foto = [
    ...ambil(
      await readPhotoFiles(
        folder,
        buku.dokumentasi.map((d) => d.data),
      ),
    ),
    ...gambarFoto.map((g) => ({
      nama: `gambar di lembar ${dokumentasi?.name ?? ''}`,
      bytes: g.bytes,
      keterangan: dokumentasi === null ? '' : keteranganDi(dokumentasi, g),
    })),
  ];
  return {
    value: {
      logo: logo === undefined ? null : ambil(await prepareLogo(logo)),
      foto: ambil(await preparePhotos(foto)),
    },
    findings,
  };
}

/** The caption of a placed picture: the first text in or just below its last row, under its columns. */
function keteranganDi(
  sheet: RawSheet,
  g: { readonly rowTo: number; readonly column: number; readonly columnTo: number },
): string {
  for (const row of [g.rowTo, g.rowTo + 1, g.rowTo + 2]) {
    for (let column = g.column; column <= g.columnTo; column++) {
      const teks = teksSel(sheet.rows.get(row)?.get(column));
      if (teks !== '') return teks;
    }
  }
  return '';
}
