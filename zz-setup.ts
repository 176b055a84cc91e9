import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect } from 'vitest';
let s: NodeJS.CpuUsage; let session: Session | undefined;
beforeAll(async () => { if (process.env.PROF) { session = new Session(); session.connect(); await session.post('Profiler.enable'); await session.post('Profiler.start'); } s = process.cpuUsage(); });
afterAll(async () => { const d = process.cpuUsage(s); const p = expect.getState().testPath ?? ''; appendFileSync('/tmp/cpu.log', `${Math.round((d.user + d.system) / 1000)} ${p}\n`);
 if (session) { const { profile } = await session.post('Profiler.stop') as any; mkdirSync('/tmp/prof', { recursive: true }); writeFileSync(`/tmp/prof/${p.replace(/.*\/test\//, '').replaceAll('/', '_')}.json`, JSON.stringify(profile)); session.disconnect(); } });
