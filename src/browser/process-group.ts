import { readdirSync, readFileSync } from 'node:fs';

// The main process is waited for, its helpers are not ours to wait for: they go a moment later.
const MOST_TURNS = 400;

/** Waits, two seconds at most, until no process of the group `pid` is at work any more. */
export async function groupGone(pid: number | undefined): Promise<void> {
  for (let i = 0; i < MOST_TURNS && groupAlive(pid); i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function groupAlive(pid: number | undefined): boolean {
  if (pid === undefined || process.platform === 'win32') return false;
  try {
    process.kill(-pid, 0);
  } catch {
    return false;
  }
  return process.platform !== 'linux' || hasLiving(pid);
}

// A container without an init process never buries the dead, and they answer to signals like the living.
function hasLiving(group: number): boolean {
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name)) return false;
    const [state, , pgrp] = statusOf(name);
    return pgrp === String(group) && state !== 'Z' && state !== 'X';
  });
}

/** State, parent and group of a process (proc(5), stat); empty when it has gone. */
function statusOf(pid: string): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
