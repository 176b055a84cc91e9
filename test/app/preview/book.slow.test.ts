import { expect, test } from 'vitest';
import { buildLargeContent } from '../../../scripts/examples/large-content.ts';
import { makeBook } from '../../support/fake-book.ts';
import { makeBuku } from '../../support/write-buku.ts';

test('of more than 500 indikator is composed when that is asked for', async () => {
  const { book, kinds } = makeBook(await makeBuku(buildLargeContent(501)));
  await book.load({ patient: false });
  expect(book.state().report).toMatchObject({ kind: 'large', size: 501 });
  expect(book.reading()?.page).toBeNull();
  await book.compose();
  expect(book.reading()?.page).not.toBeNull();
  await expect.poll(() => kinds.at(-1)).toBe('none');
});
