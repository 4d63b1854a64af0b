import { describe, expect, it } from "vitest";
import type { CaseRecords, Expression } from "#generated/types.js";
import { gate, question, requirement, type Situation } from "../policy/fixture.js";
import { told } from "./sentences.js";

/** The figures that decided a gate or requirement: both sides, as the rule calls them, in local time. */
const field = (name: string): Expression => ({ field: name });
const denial: Expression = { equal: [field("purpose"), "denial"] };
const letterDate = {
  on: "determination",
  words: "the date on the first letter",
  as: { earliest: "notices.letterDate", where: denial },
} as const;
const window: Expression = {
  atOrBefore: [field("receivedAt"), { plus: [{ def: "letter-date" }, { calendarDays: 15 }] }],
};
const policy = { definitions: { "letter-date": letterDate } };

function request(more: Record<string, string>, records: CaseRecords = {}): Situation {
  return {
    given: {
      determination: { decision: "deny", decidedAt: "2025-06-01T10:00" },
      notices: [{ purpose: "denial", letterDate: "2025-06-02", receivedAt: "2025-06-06T09:30" }],
      p2pRequests: [{ receivedAt: "2025-06-20T09:00", ...more }],
      ...records,
    },
  };
}
const held = { disposition: "conducted", startedAt: "2025-06-23T14:00" };
const refused = { disposition: "refused", disposedAt: "2025-06-23T11:00" };

describe("a gate that was not met", () => {
  it("names the request, the letter and the end of the window", () => {
    expect(told(gate({ onlyIf: window }), request(held), { policy })).toContain(
      " Compared: Fri 2025-06-20 09:00 (receipt of the request, `receivedAt`) is after the end of Tue 2025-06-17 (the date on the first letter, `letter-date`, Mon 2025-06-02 plus 15 calendar days).",
    );
  });

  it("names its zone where it is not the audit's", () => {
    expect(
      told(gate({ onlyIf: window }), request(held), { policy, auditZone: "America/New_York" }),
    ).toContain(
      " Compared (America/Los_Angeles): Fri 2025-06-20 09:00 (receipt of the request, `receivedAt`) is after",
    );
  });

  it("says the shared side once, for each limit of an `any`", () => {
    const onlyIf: Expression = {
      any: [window, { before: [field("receivedAt"), field("determination.decidedAt")] }],
    };
    expect(told(gate({ onlyIf }), request(held), { policy })).toContain(
      "Compared: Fri 2025-06-20 09:00 (receipt of the request, `receivedAt`) is after the end of Tue 2025-06-17 (the date on the first letter, `letter-date`, Mon 2025-06-02 plus 15 calendar days); is not before Sun 2025-06-01 10:00 (the time of the decision, `determination.decidedAt`).",
    );
  });

  it("leaves out what holds, and what is not a time", () => {
    const onlyIf: Expression = {
      all: [
        { known: field("receivedAt") },
        { before: [field("determination.decidedAt"), field("receivedAt")] },
        { not: { before: [field("receivedAt"), field("actAt")] } },
      ],
    };
    expect(told(gate({ onlyIf }), request(held))).toContain(
      "Compared: Fri 2025-06-20 09:00 (receipt of the request, `receivedAt`) is before Mon 2025-06-23 14:00 (the start of the discussion, `startedAt`).",
    );
  });

  it("names the record that came too late, and looks for no other", () => {
    const onlyIf: Expression = {
      some: "notices",
      where: { all: [denial, { atOrBefore: [field("receivedAt"), field("subject.receivedAt")] }] },
    };
    const early = request({ ...held, receivedAt: "2025-06-05T15:30" });
    expect(told(gate({ onlyIf, obligor: "provider", onFail: "observation" }), early)).toBe(
      "The record shows that a rule (p2pRequest.case, row 1; determination.case, row 1; notice.case, row 1). Compared: Fri 2025-06-06 09:30 (receipt of the notice, `notices.receivedAt`) is after Thu 2025-06-05 15:30 (receipt of the request, `receivedAt`).",
    );
  });

  it("names the hours that run over a change of the clock", () => {
    const onlyIf: Expression = {
      atOrBefore: [field("receivedAt"), { plus: [field("determination.decidedAt"), { hours: 24 }] }],
    };
    const situation = {
      ...request({ ...held, receivedAt: "2025-11-02T12:00" }),
    };
    const given = {
      ...situation.given,
      determination: { decision: "deny", decidedAt: "2025-11-01T10:00" },
    } as const;
    expect(told(gate({ onlyIf }), { given })).toContain(
      "Compared: Sun 2025-11-02 12:00 (receipt of the request, `receivedAt`) is after Sun 2025-11-02 09:00 (the time of the decision, `determination.decidedAt`, Sat 2025-11-01 10:00 plus 24 hours, the clock changed in between).",
    );
  });
});

describe("a gate that two readings part", () => {
  it("names the limit of each reading, not met first", () => {
    const onlyIf: Expression = {
      atOrBefore: [
        field("receivedAt"),
        {
          reading: "q",
          options: {
            rolls: {
              plus: [
                { def: "letter-date" },
                { calendarDays: 12, counting: { calendar: "plain", lastDay: "rolls" } },
              ],
            },
            stays: { plus: [{ def: "letter-date" }, { calendarDays: 12 }] },
          },
        },
      ],
    };
    const parted = request({ ...held, receivedAt: "2025-06-16T08:00" });
    expect(
      told(gate({ onlyIf }), parted, { policy: { ...policy, questions: [question("q", "rolls", "stays")] } }),
    ).toContain(
      "Compared: Mon 2025-06-16 08:00 (receipt of the request, `receivedAt`) is after the end of Sat 2025-06-14 (the date on the first letter, `letter-date`, Mon 2025-06-02 plus 12 calendar days); is not after the end of Mon 2025-06-16 (the date on the first letter, `letter-date`, Mon 2025-06-02 plus 12 calendar days, moved on to a business day of “Monday to Friday” (plain)). The words leave it open",
    );
  });

  it("says one end once where a last day has no need to move on", () => {
    const days = (lastDay: "rolls" | "stays"): Expression => ({
      plus: [{ def: "letter-date" }, { calendarDays: 15, counting: { calendar: "plain", lastDay } }],
    });
    const onlyIf: Expression = {
      atOrBefore: [
        field("receivedAt"),
        { reading: "q", options: { stays: days("stays"), rolls: days("rolls") } },
      ],
    };
    const text = told(gate({ onlyIf }), request(held), {
      policy: { ...policy, questions: [question("q", "stays", "rolls")] },
    });
    expect(text).toMatch(
      /Compared: [^;]* is after the end of Tue 2025-06-17 [^;]*plus 15 calendar days\)\.$/,
    );
  });
});

describe("a refusal under an owed gate", () => {
  const own = gate({ id: "G-2", owed: true, onlyIf: window });
  const noAppeal = gate({
    id: "G-1",
    onlyIf: { before: [field("actAt"), { earliest: "appeals.receivedAt" }] },
  });
  const asked = { ...refused, receivedAt: "2025-06-16T09:00" };

  it("names its own figures first, and what was not found", () => {
    expect(told(own, request(asked), { policy, others: [noAppeal] })).toBe(
      "The record shows that the request was turned down on Mon 2025-06-23 11:00 (p2pRequest.case, row 1). Every condition of the policy for a discussion was open, so the refusal is not supported by the policy. Compared: Mon 2025-06-16 09:00 (receipt of the request, `receivedAt`) is not after the end of Tue 2025-06-17 (the date on the first letter, `letter-date`, Mon 2025-06-02 plus 15 calendar days). As of Wed 2025-12-31 23:59 no appeal that would close it was found (looked through: 0 appeals of this case; no row that names it was set aside); not found is not the same as not filed.",
    );
  });

  it("compares with an appeal that came later, and does not miss it", () => {
    const later = request(asked, { appeals: [{ receivedAt: "2025-06-24T10:00" }] });
    const text = told(own, later, { policy, others: [noAppeal] });
    expect(text).toContain(
      "; Mon 2025-06-23 11:00 (the closing of the request, `disposedAt`) is before Tue 2025-06-24 10:00 (receipt of the appeal, `appeals.receivedAt`).",
    );
    expect(text).not.toContain("not found");
  });
});

describe("a requirement that was not met", () => {
  it("names the comparison inside the record that should not be", () => {
    const must: Expression = {
      not: {
        some: "appeals",
        where: { before: [{ plus: [field("receivedAt"), { calendarDays: 30 }] }, field("decidedAt")] },
      },
    };
    const appeals = [
      { receivedAt: "2025-06-02T09:00", status: "decided", decidedAt: "2025-07-04T10:00" },
    ] as const;
    expect(told(requirement({ must }), request({}, { appeals: [...appeals] }))).toContain(
      "Compared: the end of Wed 2025-07-02 (receipt of the appeal, `appeals.receivedAt`, Mon 2025-06-02 09:00 plus 30 calendar days) is before Fri 2025-07-04 10:00 (the decision on the appeal, `appeals.decidedAt`).",
    );
  });

  it("says that an act is still open", () => {
    const must: Expression = {
      not: {
        some: "appeals",
        where: { before: [{ plus: [field("receivedAt"), { calendarDays: 30 }] }, field("decidedAt")] },
      },
    };
    const appeals = [{ receivedAt: "2025-06-02T09:00", status: "open", decidedAt: "not-yet" }] as const;
    expect(told(requirement({ must }), request({}, { appeals: [...appeals] }))).toContain(
      "plus 30 calendar days) is before an act still open at the end of the data (the decision on the appeal, `appeals.decidedAt`).",
    );
  });

  const when: Expression = { before: [field("requestReceivedAt"), field("decidedAt")] };
  const determination = {
    decision: "deny",
    requestReceivedAt: "2025-05-30T08:00",
    decidedAt: "2025-06-01T10:00",
  } as const;
  it.each<["sequence" | "content", boolean]>([
    ["sequence", true],
    ["content", false],
  ])("names what made it apply, where it is about %s", (evidenceKind, isSaid) => {
    const text = told(requirement({ when, must: false, evidenceKind }), { given: { determination } });
    expect(
      text.includes(
        "Compared: Fri 2025-05-30 08:00 (receipt of the authorisation request, `requestReceivedAt`) is before Sun 2025-06-01 10:00 (the time of the decision, `decidedAt`).",
      ),
    ).toBe(isSaid);
  });

  it("names both records where they are called alike", () => {
    const sent = (channel: string): Expression => ({
      earliest: "notices.sentAt",
      where: { all: [denial, { equal: [field("channel"), channel] }] },
    });
    const notices = [
      { purpose: "denial", channel: "phone", sentAt: "2025-06-04T09:00" },
      { purpose: "denial", channel: "mail", sentAt: "2025-06-03" },
    ] as const;
    expect(
      told(
        requirement({ must: { atOrBefore: [sent("phone"), sent("mail")] } }),
        request({}, { notices: [...notices] }),
      ),
    ).toContain(
      "Compared: Wed 2025-06-04 09:00 (the sending of the notice, `notices.sentAt` of N1) is after Tue 2025-06-03 (the sending of the notice, `notices.sentAt` of N2).",
    );
  });
});

it("says why a request was refused as it is recorded, in words where it has some", () => {
  const because = (refusedReason: string) =>
    told(
      gate({ owed: true, onlyIf: window }),
      request({ ...refused, receivedAt: "2025-06-16T09:00", refusedReason }),
      {
        policy,
      },
    );
  expect(because("outside-window")).toContain(
    'turned down on Mon 2025-06-23 11:00, with the reason "outside the window" (`outside-window`) (p2pRequest.case, row 1).',
  );
  expect(because("no-form-sent")).toContain(', with the reason "no form sent" (`no-form-sent`) (');
  expect(because("R17")).toContain(", with the reason `R17` (");
});
