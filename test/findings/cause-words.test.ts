import { expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import { causesWords } from "#findings/cause-words.js";
import type { Cause } from "#replay/outcome.js";
import { record } from "../ledger/fixture.js";

const CLOCK = { zone: zoneOf("America/Los_Angeles"), note: "" };
const cause = (kind: Cause["kind"], field: string, more: Partial<Cause> = {}): Cause => ({
  kind,
  field,
  record: null,
  ...more,
});

/** Why values are unknown: words first, and beside them the name under which the field is found. */
it.each<[string, Cause, Parameters<typeof causesWords>[2], string]>([
  [
    "a blank",
    cause("blank", "decidedAt", { record: record("determination", "D-1", { decision: "deny" }) }),
    "determination",
    "the time of the decision (`decidedAt`) is blank (determination.csv, row 1)",
  ],
  [
    "a time of a list without a time of day",
    cause("coarse", "notices.sentAt", { record: record("notice", "N-1", { sentAt: "2026-10-14" }) }),
    "determination",
    "the sending of the notice (`notices.sentAt`) is recorded as Wed 2026-10-14 (no time of day) (notice.csv, row 1)",
  ],
  [
    "a flag",
    cause("flag-not-coded", "reasonPlain"),
    "notice",
    "whether the reason is in plain language (`reasonPlain`) was not coded by anybody",
  ],
  [
    "a field of the kind that is judged, which other kinds have too",
    cause("field-not-delivered", "receivedAt"),
    "p2pRequest",
    "receipt of the request (`receivedAt`) was not delivered",
  ],
  [
    "a list",
    cause("kind-not-delivered", "contactAttempts"),
    "p2pRequest",
    "contact attempts were not delivered",
  ],
  [
    "part of the requests",
    cause("kind-partial", "otherP2pRequests"),
    "p2pRequest",
    "other peer-to-peer requests of this case are incomplete: a row that names it was set aside, a request may be of this decision or of another, or its file was not delivered whole",
  ],
  [
    "part of a list",
    cause("kind-partial", "decisionChanges"),
    "determination",
    "decision changes of this case are incomplete: a row that names it was set aside, or its file was not delivered whole",
  ],
  [
    "a row of a table",
    cause("not-in-table", "t.c", {
      noRow: {
        table: "match",
        key: [
          ["client", "acme"],
          ["program", "msk"],
          ["payer", "acme"],
        ],
      },
    }),
    "determination",
    "the table `match` has no row for client `acme`, the clinical programme musculoskeletal care (`msk`), the payer `acme`",
  ],
  ["what is no field", cause("blank", "own.column"), "determination", "`own.column` is blank"],
])("says of %s", (_of, one, kind, words) => {
  expect(causesWords([one], CLOCK, kind)).toEqual([words]);
});

it("says once that there is no record of the decision", () => {
  const causes = [
    cause("determination-not-delivered", "payer"),
    cause("field-not-delivered", "channel"),
    cause("determination-not-delivered", "determination.decidedAt"),
    cause("determination-not-delivered", "notices"),
  ];
  expect(causesWords(causes, CLOCK, "p2pRequest")).toEqual([
    "the request is linked to no decision that was delivered; not known for it: the payer (`payer`), the time of the decision (`determination.decidedAt`), notices",
    "the channel of the request (`channel`) was not delivered",
  ]);
  expect(causesWords(causes.slice(0, 2), CLOCK, "p2pRequest")[0]).toBe(
    "the payer (`payer`): the request is linked to no decision that was delivered",
  );
  expect(causesWords(causes.slice(0, 1), CLOCK, "notice")[0]).toBe(
    "the payer (`payer`): the record of the decision was not delivered",
  );
});
