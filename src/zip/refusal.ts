import type { JenisBukanXlsx, JenisRusak } from '../findings/catalog/file-codes.ts';
import { diagnose } from '../findings/catalog.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { LIMIT_TABLE, type Limits } from './limits.ts';

/** Stops a reading from deep inside a parser; readXlsx turns it into the finding it carries. Never leaves src/xlsx. */
export class Refusal extends Error {
  readonly finding: Diagnostic;

  constructor(finding: Diagnostic) {
    super(finding.code);
    this.name = 'Refusal';
    this.finding = finding;
  }
}

/** The file is damaged; `bagian` is the part, sheet or cell where it shows. */
export function damaged(jenis: JenisRusak, bagian = ''): Refusal {
  return new Refusal(diagnose('berkas/rusak', { jenis, bagian }));
}

/** The file is of another kind; `rincian` names what was found where the sentence has room for it. */
export function otherKind(jenis: JenisBukanXlsx, rincian = ''): Refusal {
  return new Refusal(diagnose('berkas/bukan-xlsx', { jenis, rincian }));
}

/** The file needs a password. */
export function encrypted(): Refusal {
  return new Refusal(diagnose('berkas/terenkripsi', {}));
}

/** A limit is passed; `tempat` is the sheet or part, '' for the whole file. */
export function tooBig(kunci: keyof Limits, limits: Limits, tempat = ''): Refusal {
  const entry = LIMIT_TABLE.find((e) => e.kunci === kunci);
  if (entry === undefined) throw new Error(`no limit ${kunci}`);
  const batas = `${(limits[kunci] / entry.kali).toLocaleString('id-ID', { maximumFractionDigits: 2 })} ${entry.satuan}`;
  return new Refusal(diagnose('berkas/terlalu-besar', { kunci, batas, bendera: entry.bendera, tempat }));
}
