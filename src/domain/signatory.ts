import type { Identitas } from './identitas.ts';

/** Who signs: an office-holder with rank and number, as Identitas states them; '' where it does not. */
export interface Signatory {
  readonly name: string;
  readonly jabatan: string;
  readonly pangkat: string;
  readonly golongan: string;
  readonly nip: string;
}

/** Acting for the holder (Plt., Plh.), or in place of one (Pj., Pjs.). */
const ACTING = /^(plt|plh|pjs|pj)\b\.?\s*(?=\S)/i;

/** The office itself, without the sign that its holder only acts: what reports are about. */
export function officeOf({ jabatan }: Pick<Identitas, 'jabatan'>): string {
  return jabatan.replace(ACTING, '');
}

/** An office as it is signed: "PLT Camat" is "Plt. Camat". */
function tidyActing(jabatan: string): string {
  return jabatan.replace(
    ACTING,
    (_, word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}. `,
  );
}

/** Whoever holds the office on a day (ISO date); before the successor's first day, and on a day not stated, the first holder. */
export function signatoryOn(identitas: Identitas, day: string): Signatory {
  const from = identitas.penggantiMulai;
  if (identitas.namaPengganti === '' || from === '' || day === '' || day < from) {
    const { pangkat, golongan, nip } = identitas;
    return { name: identitas.nama, jabatan: tidyActing(identitas.jabatan), pangkat, golongan, nip };
  }
  return {
    name: identitas.namaPengganti,
    jabatan: tidyActing(identitas.jabatanPengganti || officeOf(identitas)),
    pangkat: identitas.pangkatPengganti,
    golongan: identitas.golonganPengganti,
    nip: identitas.nipPengganti,
  };
}

/** Who signs beside them under "Mengetahui"; null where Identitas names nobody. */
export function acknowledgingSignatory(identitas: Identitas): Signatory | null {
  if (identitas.namaMengetahui === '') return null;
  return {
    name: identitas.namaMengetahui,
    jabatan: tidyActing(identitas.jabatanMengetahui),
    pangkat: identitas.pangkatMengetahui,
    golongan: identitas.golonganMengetahui,
    nip: identitas.nipMengetahui,
  };
}
