/** A name with what stands in front of it, or behind it, in the same cell. */
interface SplitName {
  /** 1 program, 2 kegiatan, 3 sub kegiatan, where the cell says so ("Kegiatan: ..."). */
  readonly level: 1 | 2 | 3 | undefined;
  /** The kode in front of the name or behind it; '' when none. */
  readonly kode: string;
  readonly name: string;
}

/** No sub kegiatan begins with these words, so that they need no colon. */
const LEVEL = /^(?:(?<word>program|kegiatan|sub[\s-]*kegiatan)\s*:\s*|(?<bare>sub[\s-]*kegiatan)\s+)(?=\S)/i;
/** Three parts at least, as "7.01.03" or "7.01.03.2.01.0001": shorter ones are numbers of a list. */
const KODE = /^(?<kode>(?:\d{1,2}|x)(?:\.\d{1,4}|\.x{2}){2,6})\.?[\s:–-]+(?=\p{L})/iu;
/** The kode behind the name, in brackets: "Fasilitasi ... (7.01.03.2.01.0001)". */
const KODE_BEHIND = /^[([]\s*(?<kode>(?:\d{1,2}|x)(?:\.\d{1,4}|\.x{2}){2,6})\s*[)\]]\s*$/i;

/** Takes apart "Kegiatan: 7.01.03.2.01 Koordinasi ...": a level, a kode and the name itself. */
export function splitName(text: string): SplitName {
  const groups = LEVEL.exec(text)?.groups;
  const word = (groups?.word ?? groups?.bare)?.toLowerCase();
  const level = word === undefined ? undefined : word.startsWith('p') ? 1 : word.startsWith('k') ? 2 : 3;
  const named = level === undefined ? text : text.replace(LEVEL, '');
  const inFront = KODE.exec(named);
  if (inFront !== null) return { level, kode: inFront.groups?.kode ?? '', name: named.slice(inFront[0].length) };
  const open = Math.max(named.lastIndexOf('('), named.lastIndexOf('['));
  const behind = KODE_BEHIND.exec(named.slice(Math.max(0, open)))?.groups?.kode ?? '';
  const name = behind === '' ? '' : named.slice(0, open).trimEnd();
  return /\p{L}/u.test(name) ? { level, kode: behind, name } : { level, kode: '', name: named };
}
