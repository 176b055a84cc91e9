import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { pagePool } from '../../src/browser/page-pool.ts';
import type { PrintPage, RunningBrowser } from '../../src/browser/print-page.ts';

interface Fake extends RunningBrowser {
  readonly pages: PrintPage[];
  dead: boolean;
  killed: number;
}

/** Browsers that are counted and can be made to die. */
function fakes() {
  const started: Fake[] = [];
  const launch = async (): Promise<RunningBrowser> => {
    const fake: Fake = {
      version: `Palsu/${started.length + 1}`,
      pages: [],
      dead: false,
      killed: 0,
      alive: () => !fake.dead,
      newPage: async () => {
        const page = { onCrash: () => () => undefined } as unknown as PrintPage;
        fake.pages.push(page);
        return page;
      },
      kill: async () => {
        fake.killed++;
      },
      killNow: () => {
        fake.killed++;
      },
    };
    started.push(fake);
    return fake;
  };
  return { started, launch };
}

test('halaman dipakai ulang, peramban dijalankan sekali', async () => {
  const { started, launch } = fakes();
  const pool = pagePool(launch, 1);
  const first = await pool.withPage(1000, async (page) => page);
  expect(await pool.withPage(1000, async (page) => page)).toBe(first);
  expect(started).toHaveLength(1);
});

test('paling banyak N pekerjaan bersamaan, sisanya menunggu giliran', async () => {
  const { started, launch } = fakes();
  const pool = pagePool(launch, 2);
  let atWork = 0;
  let most = 0;
  const jobs = Array.from({ length: 7 }, (_, i) =>
    pool.withPage(1000, async () => {
      most = Math.max(most, ++atWork);
      await new Promise((resolve) => setTimeout(resolve, 5));
      atWork--;
      return i;
    }),
  );
  expect(await Promise.all(jobs)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(most).toBe(2);
  expect(started[0]?.pages).toHaveLength(2);
});

test('sesudah peramban mati pekerjaan diulang sekali dengan peramban baru', async () => {
  const { started, launch } = fakes();
  const pool = pagePool(launch, 1);
  let runs = 0;
  const result = await pool.withPage(1000, async () => {
    if (++runs === 1) {
      (started[0] as Fake).dead = true;
      throw new Error('Target closed');
    }
    return 'jadi';
  });
  expect(result).toBe('jadi');
  expect(started.map((b) => b.killed)).toEqual([1, 0]);
});

test('peramban yang mati dua kali menjadi kegagalan dengan kode 5', async () => {
  const { started, launch } = fakes();
  const pool = pagePool(launch, 1);
  const job = pool.withPage(1000, async () => {
    (started.at(-1) as Fake).dead = true;
    throw new Error('Target closed');
  });
  await expect(job).rejects.toMatchObject({ name: 'Failure', exit: 5 });
  expect(started).toHaveLength(2);
  expect(await pool.withPage(1000, async () => 'berikutnya')).toBe('berikutnya');
});

test('kesalahan pekerjaan sendiri diteruskan dan tidak diulang', async () => {
  const { started, launch } = fakes();
  const pool = pagePool(launch, 1);
  let runs = 0;
  const job = pool.withPage(1000, async () => {
    runs++;
    throw new RangeError('kesalahan sendiri');
  });
  await expect(job).rejects.toThrow(RangeError);
  expect([runs, started.length, started[0]?.killed]).toEqual([1, 1, 0]);
});

test('pekerjaan yang melewati waktu mengakhiri peramban dan menyebut --timeout', async () => {
  const { started, launch } = fakes();
  const pool = pagePool(launch, 1);
  const job = pool.withPage(20, () => new Promise<never>(() => undefined));
  await expect(job).rejects.toMatchObject({ exit: 5, hint: expect.stringContaining('--timeout') });
  expect(started[0]?.killed).toBe(1);
});

test('dokumen yang panjang diberi waktu berkali lipat; sarannya tetap menyebut --timeout sebelum dilipatkan', async () => {
  const pool = pagePool(fakes().launch, 1);
  const job = pool.withPage(1, () => new Promise<never>(() => undefined), 400);
  const first = await Promise.race([job, new Promise((done) => setTimeout(done, 50, 'masih bekerja'))]);
  expect(first).toBe('masih bekerja');
  await expect(job).rejects.toMatchObject({
    message: expect.stringContaining('0,4 detik'),
    hint: expect.stringMatching(/--timeout 1$/),
  });
});

test('peramban yang gagal dijalankan dicoba lagi oleh pekerjaan berikutnya', async () => {
  const { launch } = fakes();
  let calls = 0;
  const pool = pagePool(async () => {
    if (++calls === 1) throw new Error('belum siap');
    return launch();
  }, 1);
  await expect(pool.withPage(1000, async () => 1)).rejects.toThrow('belum siap');
  expect(await pool.withPage(1000, async () => 2)).toBe(2);
});

test('menutup mengakhiri peramban; sesudah itu tidak ada yang dijalankan lagi', async () => {
  const { started, launch } = fakes();
  const pool = pagePool(launch, 1);
  await pool.version();
  await pool.close();
  expect(started[0]?.killed).toBe(1);
  await expect(pool.withPage(1000, async () => 1)).rejects.toThrow();
  expect(started).toHaveLength(1);
});

test('pekerjaan yang mematikan peramban tidak ikut menggagalkan tetangganya: pengulangan berjalan sendirian', async () => {
  const { started, launch } = fakes();
  const pool = pagePool(launch, 3);
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  // The guilty one takes down whatever browser it is given, a while after it has begun.
  const guilty = pool.withPage(1000, async () => {
    const mine = started.at(-1) as Fake;
    await pause(20);
    mine.dead = true;
    throw new Error('Target closed');
  });
  // The others hear of it while they are at work, and work longer than it takes.
  const innocent = (name: string) =>
    pool.withPage(1000, async () => {
      const mine = started.at(-1) as Fake;
      for (let i = 0; i < 20; i++) {
        await pause(2);
        if (mine.dead) throw new Error('Target closed');
      }
      return name;
    });
  const results = await Promise.allSettled([guilty, innocent('b'), innocent('c')]);
  expect(results.map((r) => (r.status === 'fulfilled' ? r.value : r.reason.exit))).toEqual([5, 'b', 'c']);
});

test('peramban yang mati lagi selagi dijalankan ulang: pekerjaan diulang sekali', async () => {
  const { started, launch } = fakes();
  let calls = 0;
  const pool = pagePool(async () => {
    if (++calls === 2) throw new Error('berakhir dengan SIGKILL');
    return launch();
  }, 1);
  await pool.version();
  (started[0] as Fake).dead = true;
  let runs = 0;
  const first = pool.withPage(1000, async () => {
    runs++;
    throw new Error('Target closed');
  });
  await expect(first).rejects.toMatchObject({ exit: 5 });
  expect(await pool.withPage(1000, async () => 'jadi')).toBe('jadi');
  expect([calls, runs]).toEqual([3, 1]);
});

test('halaman yang tidak pernah terbuka juga kena batas waktu', async () => {
  const { started, launch } = fakes();
  let first = true;
  const pool = pagePool(async () => {
    const browser = await launch();
    const { newPage } = browser;
    if (!first) return browser;
    first = false;
    let pages = 0;
    return { ...browser, newPage: () => (++pages === 1 ? newPage() : new Promise(() => undefined)) };
  }, 2);
  const wait = new Promise((resolve) => setTimeout(resolve, 40));
  const busy = pool.withPage(1000, () => wait.then(() => 'satu'));
  await expect(pool.withPage(20, async () => 'dua')).rejects.toMatchObject({
    exit: 5,
    hint: expect.stringContaining('--timeout'),
  });
  expect([await busy, started.length]).toEqual(['satu', 1]);
});

test('ditutup sebelum prosesnya ada: peramban yang muncul sesudahnya langsung diakhiri', async () => {
  let spawned: (() => void) | undefined;
  let killed = 0;
  const pool = pagePool(
    (started) =>
      new Promise((_, reject) => {
        spawned = () =>
          started(() => {
            killed++;
            reject(new Error('berakhir dengan SIGKILL'));
          });
      }),
    1,
  );
  const version = pool.version();
  pool.closeNow();
  spawned?.();
  await expect(version).rejects.toThrow('SIGKILL');
  expect(killed).toBe(1);
});

test('hasil pekerjaan yang sudah selesai tidak ditahan kumpulan halaman', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { launch } = fakes();
  const pool = pagePool(launch, 1);
  const print = async () => new WeakRef(await pool.withPage(1000, async () => ({ bytes: Buffer.alloc(1000) })));
  const printed = [await print(), await print(), await print()];
  // What is still held by this very turn goes with the next.
  await new Promise((resolve) => setTimeout(resolve, 10));
  collect();
  expect(printed.map((ref) => ref.deref())).toEqual([undefined, undefined, undefined]);
});

test('halaman yang mati di tengah pekerjaan: pekerjaan diulang di peramban baru, pendengarnya dilepas', async () => {
  const listeners = new Set<(error: unknown) => void>();
  const { started, launch } = fakes();
  const pool = pagePool(async () => {
    const browser = await launch();
    const page = {
      onCrash: (listener: (error: unknown) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    } as unknown as PrintPage;
    return { ...browser, newPage: async () => page };
  }, 1);
  let attempts = 0;
  const result = pool.withPage(1000, async () => {
    if (++attempts > 1) return 'jadi';
    for (const listener of listeners) listener(new Error('Page crashed!'));
    return new Promise<string>((resolve) => setTimeout(() => resolve('terlambat'), 20));
  });
  expect([await result, attempts, started.length]).toEqual(['jadi', 2, 2]);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(listeners.size).toBe(0);
});
