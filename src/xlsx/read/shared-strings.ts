import type { Limits } from '../../zip/limits.ts';
import { tooBig } from '../../zip/refusal.ts';
import { decodeText } from './cell-text.ts';
import { parseXml } from './parse-xml.ts';

/** Collects the plain text of a string item: runs joined, phonetic hints left out. */
export class StringItem {
  private parts = '';
  private inText = false;
  private phonetic = 0;

  /** Handles an opening tag inside the item. */
  open(name: string): void {
    if (name === 'rPh') this.phonetic += 1;
    else if (name === 't') this.inText = this.phonetic === 0;
  }

  /** Handles a closing tag inside the item. */
  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (name === 't') this.inText = false;
  }

  /** Handles character data. */
  text(text: string): void {
    if (this.inText) this.parts += text;
  }

  /** The text so far; starts afresh. */
  take(): string {
    const text = decodeText(this.parts);
    this.parts = '';
    this.inText = false;
    this.phonetic = 0;
    return text;
  }
}

/** An item without runs and entities, as nearly all are. */
const PLAIN_ITEM = /<si><t(?: xml:space="preserve")?>([^<&]*)<\/t><\/si>/;

/** The shared strings in order. Throws a Refusal: broken part, too much text. */
export function readSharedStrings(bytes: Buffer, part: string, limits: Limits): readonly string[] {
  const strings: string[] = [];
  const item = new StringItem();
  let total = 0;
  const count = (text: string): void => {
    total += text.length;
    if (total > limits.characters) throw tooBig('characters', limits);
  };
  parseXml(bytes, part, {
    open: (name) => item.open(name),
    whole: {
      pattern: new RegExp(PLAIN_ITEM, 'y'),
      take: ([, text = '']) => {
        count(text);
        strings.push(decodeText(text));
        return true;
      },
    },
    text: (text) => {
      count(text);
      item.text(text);
    },
    close: (name) => {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
  });
  return strings;
}
