/** A reference to an indirect object: `12 0 R`. */
interface Ref {
  readonly ref: number;
}
/** A name without its slash, `#xx` escapes undone; the bytes as latin1. */
interface Name {
  readonly name: string;
}
/** A string object, its bytes as latin1. */
interface PdfString {
  readonly text: string;
}
export type Dict = ReadonlyMap<string, PdfValue>;
export type PdfValue = null | boolean | number | Ref | Name | PdfString | Dict | readonly PdfValue[];

export const isDict = (v: PdfValue | undefined): v is Dict => v instanceof Map;
export const isList = (v: PdfValue | undefined): v is readonly PdfValue[] => Array.isArray(v);
export const isRef = (v: PdfValue | undefined): v is Ref => typeof v === 'object' && v !== null && 'ref' in v;
export const isName = (v: PdfValue | undefined): v is Name => typeof v === 'object' && v !== null && 'name' in v;
export const isText = (v: PdfValue | undefined): v is PdfString => typeof v === 'object' && v !== null && 'text' in v;

const SPACE = /[\0\t\n\f\r ]*/y;
const TOKEN = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const REFERENCE = /\d+\s+\d+\s+R/y;

/** Reads one value of PDF syntax (ISO 32000-1, 7.3) from latin1 text; throws RangeError on anything else. */
export function parseValue(source: string): PdfValue {
  return new Reader(source).value();
}

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  value(): PdfValue {
    this.take(SPACE);
    const c = this.source[this.at];
    if (c === '/') return this.name();
    if (c === '(') return this.literal();
    if (c === '[') return this.list();
    if (c === '<') return this.source[this.at + 1] === '<' ? this.dict() : this.hex();
    return this.word();
  }

  /** What a sticky pattern finds here; goes past it. */
  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private name(): Name {
    this.at++;
    return {
      name: this.take(TOKEN).replace(/#([0-9A-Fa-f]{2})/g, (_, x) => String.fromCharCode(parseInt(x, 16))),
    };
  }

  private literal(): PdfString {
    let depth = 0;
    let text = '';
    for (; this.at < this.source.length; this.at++) {
      const c = this.source[this.at] as string;
      if (c === '\\') {
        text += c + this.source[++this.at];
        continue;
      }
      if (c === '(' && depth++ === 0) continue;
      if (c === ')' && --depth === 0) {
        this.at++;
        return { text: undoEscapes(text) };
      }
      text += c;
    }
    throw new RangeError('string without an end');
  }

  private hex(): PdfString {
    const end = this.source.indexOf('>', this.at);
    if (end < 0) throw new RangeError('hex string without an end');
    const digits = this.source.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return { text: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1') };
  }

  private list(): PdfValue[] {
    this.at++;
    const items: PdfValue[] = [];
    for (this.take(SPACE); this.source[this.at] !== ']'; this.take(SPACE)) items.push(this.value());
    this.at++;
    return items;
  }

  private dict(): Dict {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (this.take(SPACE); !this.source.startsWith('>>', this.at); this.take(SPACE)) {
      if (this.source[this.at] !== '/') throw new RangeError(`dictionary key expected at ${this.at}`);
      const key = this.name().name;
      entries.set(key, this.value());
    }
    this.at += 2;
    return entries;
  }

  private word(): PdfValue {
    const reference = this.take(REFERENCE);
    if (reference !== '') return { ref: Number.parseInt(reference, 10) };
    const word = this.take(TOKEN);
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw new RangeError(`unknown PDF syntax at ${this.at}`);
    return number;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function undoEscapes(text: string): string {
  return text.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(parseInt(code, 8) & 0xff);
    if (code === '\n' || code === '\r' || code === '\r\n') return '';
    return ESCAPES[code] ?? code;
  });
}
