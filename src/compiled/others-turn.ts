/** Lets others take their turn before long work goes on: whoever waits for the database, for one, whose answer has come. */
export function othersTurn(): Promise<void> {
  return new Promise((next) => setImmediate(next));
}
