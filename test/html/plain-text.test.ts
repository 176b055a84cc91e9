import { expect, it } from 'vitest';
import { plainText } from '../../src/html/plain-text.ts';

it('resolves what templates escape, the ampersand last', () => {
  expect(plainText('<p>A &amp;lt; B &#x3D; &quot;C&quot;,&nbsp;&#x27;D&#x27; &#x60;E&#x60;</p>', '')).toBe(
    'A &lt; B = "C", \'D\' `E`',
  );
});

it('puts a space in place of tags only where it is asked for', () => {
  expect(plainText('<td>12</td><td>orang</td>', ' ')).toBe('12 orang');
  expect(plainText('H<sub>2</sub>O', '')).toBe('H2O');
});
