import { expect, test } from 'vitest';
import { makeFinding } from '../../../src/findings/finding.ts';
import { makeBook } from '../../support/fake-book.ts';
import { makeBuku } from '../../support/write-buku.ts';
import { makeWrongBuku } from '../../support/wrong-buku.ts';

const BROKEN = makeFinding('berkas/sedang-dibuka', { berkas: 'q2.xlsx', jenis: 'sibuk' });

test('is read and composed; where nothing can print, the report says why and the rest stands', async () => {
  const { book, kinds } = makeBook(await makeWrongBuku());
  expect(await book.load({ patient: false })).toBe(true);
  await expect.poll(() => kinds.at(-1)).toBe('none');
  const state = book.state();
  expect(state).toMatchObject({
    name: 'q2.xlsx',
    dropped: false,
    unit: 'Kecamatan Kalaena',
    triwulan: 2,
    reading: 1,
    change: '',
  });
  expect(state.counts.error).toBe(1);
  expect(state.report).toMatchObject({ message: 'Peramban tidak ditemukan.', hint: 'pasang peramban' });
  expect(book.pages()).toBeNull();
});

test('while it cannot be read the state before stays: without a word at first, then with the refusal', async () => {
  const { book, file } = makeBook(await makeWrongBuku());
  await book.load({ patient: false });
  const before = book.state();
  file.content = BROKEN;
  expect(await book.load({ patient: true })).toBe(false);
  expect(book.state()).toMatchObject({ status: { kind: 'saving' }, findings: before.findings, reading: 1 });
  expect(await book.load({ patient: false })).toBe(false);
  expect(book.state()).toMatchObject({ status: { kind: 'refused' }, findings: before.findings, reading: 1 });
  file.content = await makeBuku();
  expect(await book.load({ patient: true })).toBe(true);
  expect(book.state()).toMatchObject({ status: { kind: 'ready' }, reading: 2 });
  expect(book.state().change).toContain('1 kesalahan hilang');
});

test('that could never be read says why and shows nothing', async () => {
  const { book } = makeBook(Buffer.from('bukan buku kerja'));
  await book.load({ patient: false });
  expect(book.state()).toMatchObject({ reading: 0, findings: [], sheets: [], status: { kind: 'refused' } });
  const { status } = book.state();
  expect(status.kind === 'refused' && status.message).toContain('q2.xlsx: ');
});

test('is read for another quarter', async () => {
  const { book } = makeBook(await makeBuku());
  await book.load({ patient: false });
  await book.choosePeriod(1);
  expect(book.state()).toMatchObject({ triwulan: 1, isYearly: false });
});
