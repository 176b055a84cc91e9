import type { Readable, Writable } from 'node:stream';

/** What puppeteer's `connect` speaks through. */
export interface Transport {
  send(message: string): void;
  close(): void;
  onmessage?: (message: string) => void;
  onclose?: () => void;
}

const END = '\0';

/** The DevTools protocol over the browser's pipes: JSON messages, each ended by a zero byte. */
export function pipeTransport(write: Writable, read: Readable): Transport {
  const transport: Transport = {
    send: (message) => {
      write.write(message + END);
    },
    close: () => {
      write.destroy();
      read.destroy();
    },
  };
  let pending: Buffer[] = [];
  read.on('data', (chunk: Buffer) => {
    if (!chunk.includes(0)) {
      pending.push(chunk);
      return;
    }
    const parts = splitAtZero(Buffer.concat([...pending, chunk]));
    pending = [parts.pop() as Buffer];
    // Each message in a turn of its own, so that whoever awaits one goes on before the next comes.
    for (const part of parts) setImmediate(() => transport.onmessage?.(part.toString('utf8')));
  });
  read.on('close', () => transport.onclose?.());
  // A browser that has gone is heard of by its exit.
  read.on('error', () => undefined);
  write.on('error', () => undefined);
  return transport;
}

/** The parts between zero bytes; the last one is not ended yet. */
function splitAtZero(data: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = 0;
  for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
    parts.push(data.subarray(start, end));
    start = end + 1;
  }
  return [...parts, data.subarray(start)];
}
