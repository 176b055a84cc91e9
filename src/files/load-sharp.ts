import type Sharp from 'sharp';

/** sharp, loaded where it is first needed: only workbooks with pictures and Word files with charts wait for it. */
export async function loadSharp(): Promise<typeof Sharp> {
  return (await import('sharp')).default;
}
