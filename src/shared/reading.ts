/** The questions of a reading and the options it takes: every member but its outcome and due. */
export function optionsOf(reading: Readonly<Record<string, unknown>>): [question: string, option: string][] {
  const { outcome: _outcome, due: _due, ...options } = reading;
  return Object.entries(options).map(([question, option]) => [question, String(option)]);
}
