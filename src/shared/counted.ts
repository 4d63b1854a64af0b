/** A whole number with thousands commas: 10240 is `10,240`. The same in every locale. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** A count and its noun: `1 case`, `2 cases`, `2 notices`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${nounFor(value, one, many)}`;
}

/** The noun alone, where the count stands elsewhere: `case` for 1, `cases` for any other number. */
export function nounFor(value: number, one: string, many = `${one}s`): string {
  return value === 1 ? one : many;
}
