/** What a sender or a delegate is called in reports; one without a name by its id. */
export type PartyName = (id: string) => string;

interface Named {
  readonly names?: readonly { readonly id: string; readonly name: string }[] | undefined;
}

/** Takes the `names` of a configuration. Ids stay where data is joined; whatever a person reads asks here. */
export function partyNames({ names = [] }: Named): PartyName {
  return (id) => names.find((one) => one.id === id)?.name ?? id;
}
