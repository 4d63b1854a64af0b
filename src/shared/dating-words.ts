/** What puts a case into a period, after `dated by`. */
export const DATING_WORDS: Readonly<Record<string, string>> = {
  trigger: "the event that starts each rule's clock",
  decidedAt: "the date of the decision",
  requestReceivedAt: "the date the request was received",
};
