import { describe, expect, it } from 'vitest';
import { currentMemory, requireMemory } from '../../src/files/memory-room.ts';

const MB = 1024 * 1024;

describe('requireMemory', () => {
  it('lets pass what leaves room', () => {
    expect(() => requireMemory({ used: 40 * MB, limit: 100 * MB })).not.toThrow();
    expect(() => requireMemory()).not.toThrow();
  });

  it('says how much there is and how to get more, exit 3', () => {
    const told = () => requireMemory({ used: 41 * MB, limit: 100 * MB });
    expect(told).toThrow(expect.objectContaining({ exit: 3, message: expect.stringContaining('(100 MB)') }));
    expect(told).toThrow(expect.objectContaining({ hint: expect.stringContaining('--max-old-space-size') }));
  });

  it('knows the memory of this process', () => {
    const { used, limit } = currentMemory();
    expect(used).toBeGreaterThan(MB);
    expect(limit).toBeGreaterThan(used);
  });
});
