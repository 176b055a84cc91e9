import { deflateSync } from 'node:zlib';
import type { PdfValue } from './pdf-value.ts';
import type { PdfObject } from './read-pdf.ts';
import { screenProfile } from './screen-profile.ts';
import { writeValue } from './write-value.ts';

/** Adds what the colours of a file mean (ISO 19005-2, 6.2.3) as two objects from the number `next`; gives that of the intent. */
export function addOutputIntent(objects: Map<number, PdfObject>, next: number): number {
  const profile = deflateSync(screenProfile());
  const entries: readonly (readonly [string, PdfValue])[] = [
    ['N', 3],
    ['Filter', { name: 'FlateDecode' }],
    ['Length', profile.length],
  ];
  objects.set(next, { body: writeValue(new Map(entries)), stream: profile });
  const intent: readonly (readonly [string, PdfValue])[] = [
    ['Type', { name: 'OutputIntent' }],
    ['S', { name: 'GTS_PDFA1' }],
    ['OutputConditionIdentifier', { text: 'sRGB IEC61966-2-1' }],
    ['Info', { text: 'sRGB IEC61966-2-1' }],
    ['DestOutputProfile', { ref: next }],
  ];
  objects.set(next + 1, { body: writeValue(new Map(intent)) });
  return next + 1;
}
