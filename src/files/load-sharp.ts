import type Sharp from 'sharp';
import { type Checked, makeFinding } from '../findings/finding.ts';

/** What sharp exports. */
export type SharpLibrary = typeof Sharp;

/** Gives sharp; rejects on a machine that cannot run it, as one without the system libraries it needs. */
export type SharpLoader = () => Promise<SharpLibrary>;

/** sharp, loaded where it is first needed: only workbooks with pictures and Word files with drawings wait for it. */
export async function loadSharp(): Promise<SharpLibrary> {
  return (await import('sharp')).default;
}

/** sharp, or null with the finding `gambar/pengolah-tidak-jalan`: no picture is at fault then, and none can be repaired. */
export async function openSharp(load: SharpLoader): Promise<Checked<SharpLibrary | null>> {
  try {
    return { value: await load(), findings: [] };
  } catch {
    return { value: null, findings: [makeFinding('gambar/pengolah-tidak-jalan', {})] };
  }
}
