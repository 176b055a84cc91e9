import { spawn } from 'node:child_process';

/** Program and arguments that open an address in the standard browser, or a file with the program of its kind. */
export function openingCommand(
  address: string,
  platform: NodeJS.Platform,
): { readonly program: string; readonly args: readonly string[] } {
  if (platform === 'win32') return { program: 'rundll32', args: ['url.dll,FileProtocolHandler', address] };
  return { program: platform === 'darwin' ? 'open' : 'xdg-open', args: [address] };
}

/** Opens an address in the standard browser, or a file with the program of its kind; false when there is nothing on this machine to open it with. */
export function openPage(address: string, platform: NodeJS.Platform): Promise<boolean> {
  const { program, args } = openingCommand(address, platform);
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
