import { expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import type { CaseRecord } from "#worklist/case-book.js";
import { eventsOf } from "#worklist/case-events.js";
import { micros } from "./fixture.js";

const ZONE = zoneOf("America/Los_Angeles");

function record(kind: CaseRecord["kind"], id: string, values: CaseRecord["values"]): CaseRecord {
  return { kind, id, parent: null, row: 7, values, file: "drop.csv", sender: "plan" };
}

it("tells what happened in the order of time, on the local clock", () => {
  const events = eventsOf(
    [
      record("determination", "D-1", {
        decision: "deny",
        decidedAt: micros("2026-09-03T14:12:30-07:00"),
        requestReceivedAt: micros("2026-09-02T09:00:00-07:00"),
      }),
      record("p2pRequest", "P-1", {
        receivedAt: micros("2026-09-04T00:00:00Z"),
        disposition: "refused",
        refusedReason: "outside window",
        disposedAt: {
          from: micros("2026-09-05T00:00:00-07:00"),
          to: micros("2026-09-05T23:59:59.999-07:00"),
          day: true,
        },
      }),
      record("contactAttempt", "A-1", {
        attemptedAt: micros("2026-09-04T10:00:00-07:00"),
        result: "voicemail",
      }),
      record("notice", "L-1", {
        channel: "mail",
        audience: "member",
        purpose: "revised",
        postmarkedAt: micros("2026-09-06T08:00:00-07:00"),
        letterDate: micros("2026-09-01T08:00:00-07:00"),
      }),
      record("appeal", "AP-1", { receivedAt: "not-yet" }),
    ],
    ZONE,
  );
  expect(events.map(({ word, time, told }) => [word, time, told])).toEqual([
    ["received", "Wed 2026-09-02 09:00", ""],
    ["decided", "Thu 2026-09-03 14:12", "decision: denied"],
    // Midnight in Greenwich is 17:00 of the day before on the Pacific coast in summer.
    ["request to talk", "Thu 2026-09-03 17:00", ""],
    ["attempt: voicemail", "Fri 2026-09-04 10:00", ""],
    [
      "refused",
      "Sat 2026-09-05, no time recorded",
      "what became of it: refused; reason given: outside window",
    ],
    ["revised letter to member", "Sun 2026-09-06 08:00", "purpose: revised decision; to member; by mail"],
  ]);
  // 2026-09-02 is the 20,698th day since 1970: 20,698 × 1,440 + 540 minutes.
  expect(events[0]?.at).toEqual([29805660, 29805660]);
  expect(events[0]?.place).toBe("D-1: drop.csv, row 7");
});

it("says which row gave a field that another row added", () => {
  const [event] = eventsOf(
    [
      {
        ...record("notice", "L-1", {
          channel: "fax",
          sentAt: micros("2026-09-03T15:00:00-07:00"),
          phoneKind: "main-line",
        }),
        supplements: { phoneKind: { file: "file_review.csv", row: 3 } },
      },
    ],
    ZONE,
  );
  expect(event?.told).toBe("by fax; number given: main line (file_review.csv, row 3)");
});
