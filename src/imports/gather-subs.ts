import { makeFinding } from '../findings/finding.ts';
import { headingKey } from '../sheets/clean-text.ts';
import type { ExportKind } from './export-kind.ts';
import { type BukuSub, makeMatcher } from './match.ts';
import { importNote } from './note.ts';
import type { Atom, Conflict, DocumentLine, IndikatorLine, PlacedFinding, SubKegiatan } from './reading.ts';

/** What the exports say of a sub kegiatan of the workbook, or of one of their own, as it is gathered. */
export interface Entry {
  readonly sub: SubKegiatan;
  readonly buku: BukuSub | null;
  readonly kinds: Map<ExportKind, { atoms: Atom[]; documents: DocumentLine[]; passedOver: Atom[] }>;
  readonly indikator: IndikatorLine[];
  indikatorKind: ExportKind;
  readonly remarks: Set<string>;
  readonly conflicts: (Conflict & { readonly export: ExportKind })[];
}

/** A sub kegiatan that the workbook lacks, with what was found of it. */
interface OutsideSub {
  readonly sub: SubKegiatan;
  readonly kind: ExportKind;
  readonly atoms: Atom[];
}

/** Finds, or makes, the entry of each sub kegiatan of the exports; what the workbook lacks is set apart and told. */
export function gatherSubs(buku: readonly BukuSub[] | null) {
  const match = buku === null ? null : makeMatcher(buku);
  const entries = new Map<string, Entry>();
  const outside = new Map<string, OutsideSub>();
  const findings: PlacedFinding[] = [];
  return {
    entries,
    /** By kind and key of the sub kegiatan, with | between them. */
    outside,
    findings,
    place(key: string, sub: SubKegiatan, kind: ExportKind): Entry | null {
      const found = match?.(sub);
      if (found !== undefined && found.buku === undefined) {
        outside.set(`${kind}|${key}`, { sub, kind, atoms: [] });
        if (found.near !== undefined && sub.name !== '') {
          const args = { nama: sub.name, kode: sub.kode, terdekat: found.near.name };
          findings.push({ file: sub.at.file, finding: makeFinding('impor/tidak-cocok', args, { at: sub.at.at }) });
        }
        return null;
      }
      if (found?.withoutBidang === true)
        findings.push(importNote(sub.at.file, 'x-bidang', `${sub.kode} = ${found.buku?.kode ?? ''}`, sub.at.at));
      const target = found?.buku ?? null;
      const id = target === null ? sub.kode || headingKey(sub.name) : `${target.kode}|${target.name}`;
      const entry = entries.get(id) ?? newEntry(sub, target, kind);
      entries.set(id, entry);
      return entry;
    },
  };
}

function newEntry(sub: SubKegiatan, buku: BukuSub | null, kind: ExportKind): Entry {
  const nothing = { kinds: new Map(), indikator: [], remarks: new Set<string>(), conflicts: [] };
  return { sub, buku, indikatorKind: kind, ...nothing };
}

/** The figures of a kind of export in an entry, to be added to. */
export function figuresOf(entry: Entry, kind: ExportKind) {
  const known = entry.kinds.get(kind) ?? { atoms: [], documents: [], passedOver: [] };
  entry.kinds.set(kind, known);
  return known;
}
