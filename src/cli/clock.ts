/** The one place that asks what time it is, in microseconds: only where a command was given no instant, which it then prints. */
export function now(): number {
  return Date.now() * 1000;
}
