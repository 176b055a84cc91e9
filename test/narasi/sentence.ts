import type { NarasiBagian } from '../../src/domain/kinerja-data.ts';

/** A finding worked out by hand: the code after "narasi/" and a piece of text that the finding must quote. */
export type Expectation = readonly [code: string, quote: string];

/** One cell of Narasi with what a careful reader finds in it. */
export interface SampleSentence {
  readonly buku: 'acuan' | 'dinas' | 'kantor' | 'perikanan' | 'kelurahan' | 'tahunan' | 'pendidikan' | 'puskesmas';
  readonly bagian: NarasiBagian;
  readonly subject: string;
  readonly content: string;
  readonly findings: readonly Expectation[];
}

type SentenceMaker = (
  bagian: NarasiBagian,
  subject: string,
  content: string,
  ...findings: Expectation[]
) => SampleSentence;

export const reference: SentenceMaker = (bagian, subject, content, ...findings) => ({
  buku: 'acuan',
  bagian,
  subject,
  content,
  findings,
});
export const dinas: SentenceMaker = (bagian, subject, content, ...findings) => ({
  buku: 'dinas',
  bagian,
  subject,
  content,
  findings,
});
