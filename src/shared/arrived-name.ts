/**
 * Files of a history are called after their arrival and their name in the drop, `2026-10-05T17:00:00Z/calls.csv`, so that
 * two deliveries of one name stay apart and stand in the order in which they came. A file of a single drop has its
 * name in the drop, and one arrival with all others: the empty text.
 */
const ARRIVED = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\//;

/** The name of a file that arrived at an instant (UTC, whole seconds). */
export function arrivedName(at: string, name: string): string {
  return `${at}/${name}`;
}

/** When a file of a history arrived; empty for a file of a single drop. Later arrivals are greater by code unit. */
export function arrivalOf(file: string): string {
  return ARRIVED.exec(file)?.[1] ?? "";
}

/** The name of a file in its drop. */
export function nameInDrop(file: string): string {
  return file.replace(ARRIVED, "");
}
