/** Messages to a browser and from it, as puppeteer drives it. */
interface Transport {
  onmessage?: (message: string) => void | Promise<void>;
  onclose?: () => void;
  send(message: string): void;
  close(): void;
}

/**
 * `inner`, heard by whoever sets `onmessage`. The first message that its hearer cannot understand (no JSON, nothing of
 * the protocol) is told to `garbled`, and nothing is heard after it; else the hearer's error would end this process.
 */
export function watchTransport(inner: Transport, garbled: () => void): Transport {
  let heard = true;
  const outer: Transport = { send: (message) => inner.send(message), close: () => inner.close() };
  const hear = async (message: string): Promise<void> => {
    try {
      if (heard) await outer.onmessage?.(message);
    } catch {
      if (heard) garbled();
      heard = false;
    }
  };
  inner.onclose = () => outer.onclose?.();
  inner.onmessage = (message) => void hear(message);
  return outer;
}
