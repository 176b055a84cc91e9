import type { HasilKinerja } from '../../domain/hasil.ts';
import { hasilJson } from '../../report/hasil-json.ts';
import { rekapJson } from '../../report/rekap/rekap-json.ts';
import type { DatedRekap, MadeOutput } from './output-kind.ts';

/** The results of a workbook, see hasilJson. */
export function writeHasilJson(hasil: HasilKinerja): MadeOutput {
  return { bytes: Buffer.from(`${JSON.stringify(hasilJson(hasil), null, 2)}\n`, 'utf8') };
}

/** The table over many units (docs/skema/rekap.schema.json). */
export function writeRekapJson({ rekap }: DatedRekap): MadeOutput {
  return { bytes: Buffer.from(rekapJson(rekap), 'utf8') };
}
