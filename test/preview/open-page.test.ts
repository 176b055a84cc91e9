import { expect, test } from 'vitest';
import { openingCommand } from '../../src/preview/open-page.ts';

const ADDRESS = 'http://127.0.0.1:4000/?kunci=00ff';

// No shell sees the address: its & and ? would mean something there.
test.each([
  ['win32', 'rundll32', ['url.dll,FileProtocolHandler', ADDRESS]],
  ['darwin', 'open', [ADDRESS]],
  ['linux', 'xdg-open', [ADDRESS]],
] as const)('on %s', (platform, program, args) => {
  expect(openingCommand(ADDRESS, platform)).toEqual({ program, args });
});
