import type { NarasiBagian } from '../../src/domain/kinerja-data.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { wording } from '../../src/findings/wording.ts';
import { HASIL } from './example-hasil.ts';
import { findInNarasi } from './find-in-narasi.ts';
import { makeNarasiRow } from './measure-sentences.ts';

/** The first finding of a code ("angka-beda") on one cell of Narasi, held against the results of the reference report. */
export function findInContent(
  code: string,
  bagian: NarasiBagian,
  subject: string,
  content: string,
  hasil: typeof HASIL.acuan | null = HASIL.acuan,
): Finding | undefined {
  const rows = [makeNarasiRow({ bagian, subject, content })];
  return findInNarasi(rows, hasil).find((finding) => finding.code === `narasi/${code}`);
}

/** The repair that a finding tells; '' without a finding. */
export function readHint(finding: Finding | undefined): string {
  return finding === undefined ? '' : wording(finding).hint;
}
