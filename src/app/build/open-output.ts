import { openPage } from '../../preview/open-page.ts';

/** Opens a finished report with the program that this machine has for its kind; false when there is nothing to open it with. */
export function openOutput(path: string, platform: NodeJS.Platform): Promise<boolean> {
  return openPage(path, platform);
}
