import { expect, test } from 'vitest';
import { htmlBlocks } from '../../../src/report/build/html-blocks.ts';
import { markdownHtml } from '../../../src/report/markdown.ts';

test('the paragraphs and lists of a text, in order, without their marks', () => {
  const html = `<p class="faktor">Faktor Pendukung</p>\n${markdownHtml('Satu **dua** & tiga.\nEmpat.\n\n- lima\n- *enam*\n\n1. tujuh')}`;
  expect(htmlBlocks(html)).toEqual([
    { kind: 'label', text: 'Faktor Pendukung' },
    { kind: 'paragraph', text: 'Satu dua & tiga.' },
    { kind: 'paragraph', text: 'Empat.' },
    { kind: 'list', items: ['lima', 'enam'] },
    { kind: 'list', items: ['tujuh'] },
  ]);
  expect(htmlBlocks('')).toEqual([]);
});
