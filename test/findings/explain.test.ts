import { describe, expect, it } from "vitest";
import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { onTimeWords, timeWords } from "#findings/format-time.js";
import type { CaseRecords, Expression, Table } from "#generated/types.js";
import { commonsOf, deadline, gate, requirement } from "../policy/fixture.js";
import { told } from "./sentences.js";

const field = (name: string): Expression => ({ field: name });
const zone = zoneOf("America/Los_Angeles");

function recorded(text: string) {
  const moment = parseMoment(text, zone);
  if (typeof moment === "string") throw new Error(moment);
  return moment;
}

describe("a recorded time", () => {
  it.each([
    ["2026-10-13T09:00", "on Tue 2026-10-13 09:00"],
    ["2026-10-13", "on Tue 2026-10-13 (no time of day)"],
    ["2026-11-01T01:30", "on Sun 2026-11-01 01:30, an hour that came twice when the clock went back"],
    ["2026-11-01T02:30", "on Sun 2026-11-01 02:30"],
    ["2026-03-08T02:30", "on Sun 2026-03-08 02:30, an hour that the clock left out when it went forward"],
    ["2026-03-08T03:30", "on Sun 2026-03-08 03:30"],
  ])("%s stands in a sentence", (text, expected) => {
    expect(onTimeWords(recorded(text), zone)).toBe(expected);
  });

  it("that lies between two has no `on`", () => {
    const span = { from: recorded("2026-10-13T09:00").from, to: recorded("2026-10-14T10:15").from };
    expect(onTimeWords(span, zone)).toBe("between Tue 2026-10-13 09:00 and Wed 2026-10-14 10:15");
    expect(timeWords(span, zone)).toBe("between Tue 2026-10-13 09:00 and Wed 2026-10-14 10:15");
  });
});

describe("a limit of hours", () => {
  const rule = deadline({ start: field("requestReceivedAt"), limit: { hours: 72 } });
  const late = (requestReceivedAt: string, decidedAt: string) =>
    told(rule, { given: { determination: { decision: "deny", requestReceivedAt, decidedAt } } });

  it("says that the clock changed inside it", () => {
    expect(late("2025-10-31T10:00", "2025-11-03T09:30")).toBe(
      "The record shows the start on Fri 2025-10-31 10:00 (determination.case, row 1), so the last compliant moment was Mon 2025-11-03 09:00 (the clock changed in between); the act came on Mon 2025-11-03 09:30 (determination.case, row 1), 30 min late.",
    );
  });

  it("says nothing of it where it did not", () => {
    expect(late("2025-10-21T10:00", "2025-10-24T10:30")).not.toContain("clock");
  });

  it("names its zone once in a sentence, where it is not the audit's", () => {
    const text = told(
      rule,
      {
        given: {
          determination: {
            decision: "deny",
            requestReceivedAt: "2025-10-21T10:00",
            decidedAt: "2025-10-24T10:30",
          },
        },
      },
      { auditZone: "America/New_York" },
    );
    expect(text).toContain("Tue 2025-10-21 10:00 (America/Los_Angeles) (determination.case, row 1)");
    expect(text.match(/America/g)).toHaveLength(1);
  });
});

describe("a limit of business days", () => {
  const rule = deadline({ start: field("requestReceivedAt"), limit: { businessDays: 1 } });
  const late = (requestReceivedAt: string, decidedAt: string) =>
    told(rule, { given: { determination: { decision: "deny", requestReceivedAt, decidedAt } } });

  // Friday 2025-07-04 is closed, so Monday the 7th is the first business day after Thursday the 3rd.
  it("names a holiday inside it beside the due", () => {
    expect(late("2025-07-03T10:00", "2025-07-08T00:30")).toContain(
      "so the last compliant moment was the end of Mon 2025-07-07 (Fri 2025-07-04 is Independence Day); the act came on Tue 2025-07-08 00:30 (determination.case, row 1), 31 min late (1 business day on every calendar tested).",
    );
  });

  it("names a holiday of the delay beside the delay, not beside a due that it did not move", () => {
    expect(late("2025-07-01T10:00", "2025-07-07T00:00")).toContain(
      "so the last compliant moment was the end of Wed 2025-07-02; the act came on Mon 2025-07-07 00:00 (determination.case, row 1), 4 days 1 min late (2 business days on every calendar tested, Fri 2025-07-04 is Independence Day).",
    );
  });
});

describe("what was looked through", () => {
  const determination = { decision: "deny", decidedAt: "2025-06-01T10:00" } as const;
  const refused: CaseRecords = {
    determination,
    notices: [{ purpose: "denial" }, { purpose: "denial" }],
    p2pRequests: [{ receivedAt: "2025-06-02T09:00", disposition: "refused", disposedAt: "2025-06-03T09:00" }],
  };

  it("is the list that decides, not the others", () => {
    const rule = requirement({
      subject: "p2pRequest",
      must: { any: [field("appealReferralGiven"), { some: "appeals" }] },
    });
    const [request] = refused.p2pRequests ?? [];
    const given = { ...refused, p2pRequests: [{ ...request, appealReferralGiven: false }] };
    expect(told(rule, { given })).toContain(
      "As of Wed 2025-12-31 23:59 nothing else was found (looked through: 0 appeals of this case; no row that names it was set aside); not found is not the same as not done.",
    );
  });

  it("is both where two decide", () => {
    const reached: Expression = {
      some: "contactAttempts",
      where: { equal: [field("result"), "reached"] },
    };
    const approval: Expression = { some: "notices", where: { equal: [field("purpose"), "approval"] } };
    const rule = requirement({ subject: "p2pRequest", must: { any: [reached, approval] } });
    expect(told(rule, { given: refused })).toContain(
      "(looked through: 0 contact attempts and 2 notices of this case;",
    );
  });

  it("is nothing where the record itself is asked", () => {
    const rule = deadline({ start: field("requestReceivedAt"), limit: { hours: 72 } });
    const given: CaseRecords = {
      determination: { decision: "pending", requestReceivedAt: "2025-10-21T10:00", decidedAt: "not-yet" },
      notices: [{ purpose: "extension" }],
    };
    expect(told(rule, { given })).toContain(
      "As of Wed 2025-12-31 23:59 the record does not show it; not found is not the same as not done.",
    );
  });
});

describe("why it is undecided", () => {
  it("names the row that a table lacks, once", () => {
    const table: Table = {
      id: "times",
      title: "t",
      keys: ["client", "line"],
      columns: ["available", "early"],
      source: "t",
      evidence: "internal",
      rows: [],
    };
    const cell = (column: string): Expression => ({
      lookup: "times",
      key: [field("payer"), field("lineOfBusiness")],
      column,
    });
    const given: CaseRecords = {
      determination: { decision: "deny", decidedAt: "2025-06-01", lineOfBusiness: "medicaid" },
    };
    const filled: Table = {
      ...table,
      rows: [{ key: ["other", "medicaid"], values: { available: true, early: true } }],
    };
    expect(
      told(
        requirement({ must: { any: [cell("available"), cell("early")] } }),
        { given },
        {
          commons: commonsOf({ tables: [filled] }),
        },
      ),
    ).toBe(
      "Undecided: the table `times` has no row for client `acme`, line `medicaid`. It could be met or not met.",
    );
  });

  it("says an hour that came twice as such", () => {
    const rule = gate({
      onlyIf: {
        atOrBefore: [field("receivedAt"), { plus: [field("determination.decidedAt"), { hours: 24 }] }],
      },
    });
    const given: CaseRecords = {
      determination: { decision: "deny", decidedAt: "2025-11-01T02:10" },
      p2pRequests: [
        { receivedAt: "2025-11-02T01:30", disposition: "conducted", startedAt: "2025-11-03T09:00" },
      ],
    };
    expect(told(rule, { given })).toContain(
      "receipt of the request (`receivedAt`) is recorded as Sun 2025-11-02 01:30, an hour that came twice when the clock went back (p2pRequest.case, row 1).",
    );
  });

  it("says of a talk that is called conducted that its start is recorded as not yet", () => {
    const window = gate({ onlyIf: { before: [field("actAt"), field("newInformationReceivedAt")] } });
    const rule = requirement({
      subject: "p2pRequest",
      when: { permitted: { at: field("scheduledFor") } },
      must: { equal: [field("medium"), "phone"] },
    });
    const given: CaseRecords = {
      determination: { decision: "deny", decidedAt: "2025-06-01T10:00" },
      p2pRequests: [
        {
          receivedAt: "2025-06-02T09:00",
          disposition: "conducted",
          startedAt: "not-yet",
          medium: "portal",
          newInformationReceivedAt: "2025-06-03T09:00",
        },
      ],
    };
    expect(told(rule, { given }, { others: [window] })).toContain(
      "the start of the discussion (`startedAt`) is recorded as not yet (p2pRequest.case, row 1).",
    );
  });
});
