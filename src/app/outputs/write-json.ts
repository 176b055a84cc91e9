import type { HasilKinerja } from '../../domain/hasil.ts';
import { hasilJson } from '../../report/hasil-json.ts';
import { rekapJson } from '../../report/rekap/rekap-json.ts';
import { yearlyJson } from '../../report/yearly-json.ts';
import type { DatedRekap, MadeOutput } from './output-kind.ts';

/** The results of a workbook, see hasilJson and yearlyJson. */
export function writeHasilJson(hasil: HasilKinerja): MadeOutput {
  const json = hasil.data.isYearly === true ? yearlyJson(hasil) : hasilJson(hasil);
  return { bytes: Buffer.from(`${JSON.stringify(json, null, 2)}\n`, 'utf8') };
}

/** The table over many units (docs/skema/rekap.schema.json). */
export function writeRekapJson({ rekap }: DatedRekap): MadeOutput {
  return { bytes: Buffer.from(rekapJson(rekap), 'utf8') };
}
