import { fontFaces } from '../../files/font-files.ts';
import { BUILT_IN_TEMPLATES, readTemplates } from '../../files/template-files.ts';
import { TEMPLAT_SIAP } from '../../report/template/ready-templates.ts';
import type { MesinTemplat } from '../../report/template/template-engine.ts';
import type { BerkasTemplat } from '../../report/template/template-source.ts';

/** Templates read once, for one report or for many. */
export interface TemplatTerbuka {
  readonly berkas: ReadonlyMap<string, BerkasTemplat>;
  /** An engine for one report. */
  readonly mesin: () => MesinTemplat;
  /** @font-face rules of a family, see fontFaces. */
  readonly huruf: (keluarga: string) => Promise<string>;
}

/** Opens the built-in templates, or those of `--templates` before them. Throws the file system's error for a folder that cannot be read. */
export async function bukaTemplat(folder?: string): Promise<TemplatTerbuka> {
  const { berkas, mesin } = folder === undefined ? await bawaan() : await sendiri(folder);
  const huruf = new Map<string, Promise<string>>();
  return {
    berkas,
    mesin,
    huruf: (keluarga) => {
      const aturan = huruf.get(keluarga) ?? fontFaces(keluarga);
      huruf.set(keluarga, aturan);
      return aturan;
    },
  };
}

async function bawaan(): Promise<Pick<TemplatTerbuka, 'berkas' | 'mesin'>> {
  const siap = Object.entries(TEMPLAT_SIAP);
  if (siap.length === 0) return sendiri();
  const { bengkelSiap } = await import('../../report/template/ready-engine.ts');
  const berkas = new Map(
    siap.map(([nama, { teks }]) => [nama, { tempat: `${BUILT_IN_TEMPLATES}/${nama}`, teks }]),
  );
  return { berkas, mesin: bengkelSiap(TEMPLAT_SIAP) };
}

async function sendiri(folder?: string): Promise<Pick<TemplatTerbuka, 'berkas' | 'mesin'>> {
  const [berkas, { bengkelTemplat }] = await Promise.all([
    readTemplates(folder),
    import('../../report/template/checked-engine.ts'),
  ]);
  return { berkas, mesin: bengkelTemplat(berkas) };
}
