const FIRST = 64;

/** A list of whole numbers from 0 to 2^32 - 1, four bytes each. */
export interface NumberList {
  readonly length: number;
  push(number: number): void;
  at(index: number): number;
}

export function numberList(): NumberList {
  let numbers = new Uint32Array(FIRST);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === numbers.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[length] = number;
      length += 1;
    },
    at: (index) => numbers[index] as number,
  };
}
