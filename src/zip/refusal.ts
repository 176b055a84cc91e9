import type { BrokenKind, NotXlsxKind } from '../findings/catalog/file-codes.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { LIMITS, type Limits } from './limits.ts';

/** Stops a reading from deep inside a parser; readXlsx turns it into the finding it carries. Never leaves src/xlsx. */
export class Refusal extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.name = 'Refusal';
    this.finding = finding;
  }
}

/** What a reading gives; null with the finding of its Refusal when it was refused. */
export function catchRefusal<T>(read: () => T): Checked<T | null> {
  try {
    return { value: read(), findings: [] };
  } catch (error) {
    if (error instanceof Refusal) return { value: null, findings: [error.finding] };
    throw error;
  }
}

/** The file is damaged; `bagian` is the part, sheet or cell where it shows. */
export function damaged(kind: BrokenKind, part = ''): Refusal {
  return new Refusal(makeFinding('berkas/rusak', { jenis: kind, bagian: part }));
}

/** The file is of another kind; `rincian` names what was found where the sentence has room for it. */
export function otherKind(kind: NotXlsxKind, detail = ''): Refusal {
  return new Refusal(makeFinding('berkas/bukan-xlsx', { jenis: kind, rincian: detail }));
}

/** The file needs a password. */
export function encrypted(): Refusal {
  return new Refusal(makeFinding('berkas/terenkripsi', {}));
}

/** A limit is passed; `tempat` is the sheet or part, '' for the whole file. */
export function tooBig(key: keyof Limits, limits: Limits, place = ''): Refusal {
  const entry = LIMITS[key];
  const limit = `${(limits[key] / entry.multiplier).toLocaleString('id-ID', { maximumFractionDigits: 2 })} ${entry.unit}`;
  return new Refusal(
    makeFinding('berkas/terlalu-besar', {
      kunci: entry.flag.replace('--batas-', ''),
      batas: limit,
      bendera: entry.flag,
      tempat: place,
    }),
  );
}
