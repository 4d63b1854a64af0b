const AFTER_MILLIS = 1000;
const EVERY_MILLIS = 200;

/** A progress line on stderr, only on a terminal and only once the work has taken longer than a second. */
export function progressLine(): { show(text: string): void; clear(): void } {
  const began = performance.now();
  let last = 0;
  return {
    show(text) {
      const now = performance.now();
      if (!process.stderr.isTTY || now - began < AFTER_MILLIS || now - last < EVERY_MILLIS) return;
      last = now;
      process.stderr.write(`\r\u001b[2K${text}`);
    },
    clear() {
      if (last > 0) process.stderr.write("\r\u001b[2K");
    },
  };
}
