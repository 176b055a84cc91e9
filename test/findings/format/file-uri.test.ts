import { describe, expect, it } from 'vitest';
import { fileUri } from '../../../src/findings/format/file-uri.ts';

describe('fileUri', () => {
  it.each([
    ['q2.xlsx', 'q2.xlsx'],
    ['data kantor/q2 #1.xlsx', 'data%20kantor/q2%20%231.xlsx'],
    ['/data/q2.xlsx', 'file:///data/q2.xlsx'],
    ['C:\\data kantor\\q2.xlsx', 'file:///C:/data%20kantor/q2.xlsx'],
    ['C:/data/q2.xlsx', 'file:///C:/data/q2.xlsx'],
    ['\\\\server\\bagi\\q2.xlsx', 'file://server/bagi/q2.xlsx'],
    ['data\\q2.xlsx', 'data/q2.xlsx'],
  ])('writes %s as %s', (path, expected) => {
    expect(fileUri(path)).toBe(expected);
  });
});
