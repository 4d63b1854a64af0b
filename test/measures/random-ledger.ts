import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom } from "#synth/random.js";
import { freshFolder } from "../support/fresh-folder.js";

const HOSTILE = [
  "!blank",
  "'; drop table notice; --",
  "=1+1",
  "\u202e\u202dx",
  "undated",
  "null",
  "é😀",
  "<b>",
];

/** Fields with the texts they may hold; a field may be left out of the file, a cell may be blank. */
interface Kind {
  readonly key: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly times: readonly string[];
}

const KINDS: Readonly<Record<string, Kind>> = {
  determination: {
    key: "determinationId",
    fields: {
      payer: ["acme"],
      delegate: ["a", "b", ...HOSTILE],
      lineOfBusiness: ["medi-cal", "commercial"],
      decision: ["pending", "approve", "deny", "deny", "deny", "modify", "delay"],
      reasonCategory: ["medical-necessity", "medical-necessity", "investigational", "administrative"],
      serviceType: ["imaging", "dme", ...HOSTILE],
      specialty: ["radiology", "x".repeat(300)],
      program: ["p"],
    },
    times: ["decidedAt", "requestReceivedAt"],
  },
  p2pRequest: {
    key: "p2pId",
    fields: {
      disposition: [
        "conducted",
        "conducted",
        "conducted",
        "pending",
        "refused",
        "unreachable",
        "no-show-plan",
      ],
      outcome: ["upheld", "upheld", "overturned", "partly-overturned", "consult-only"],
      newInformation: ["none", "clarification", "new"],
      channel: ["phone", "fax"],
      refusedReason: HOSTILE,
      reviewerRole: ["medical-director", "nurse"],
    },
    times: ["receivedAt", "startedAt"],
  },
  appeal: {
    key: "appealId",
    fields: {
      status: ["open", "decided", "decided", "withdrawn"],
      outcome: ["upheld", "overturned", "partly-overturned"],
      source: ["filed", "filed", "p2p-logged"],
    },
    times: ["receivedAt", "decidedAt"],
  },
  notice: {
    key: "noticeId",
    fields: {
      purpose: ["denial", "denial", "denial", "approval", "delay"],
      audience: ["requesting-provider", "treating-provider", "member", "provider-unspecified"],
      channel: ["fax", "mail", "phone"],
      completeLetter: ["true", "false"],
    },
    times: ["sentAt", "letterDate"],
  },
};

/** Writes a drop that is canonical but for what is missing, odd or broken in it, and its configuration. Gives the configuration's path. */
export function randomDrop(seed: number): string {
  const random = createRandom();
  random.begin(seed, 1);
  const isLikely = (share: number) => random.share() < share;
  const one = <Item>(items: readonly Item[]): Item => items[random.below(items.length)] as Item;
  const folder = freshFolder();
  mkdirSync(join(folder, "drop"));

  const time = () => {
    const day = `2026-${String(random.between(2, 4)).padStart(2, "0")}-${String(random.between(1, 28)).padStart(2, "0")}`;
    if (isLikely(0.15)) return day;
    if (isLikely(0.03)) return "not-yet";
    // Some in the hours of the clock change of 2026-03-08.
    const at = isLikely(0.1) ? "2026-03-08" : day;
    return `${at}T${String(random.between(0, 23)).padStart(2, "0")}:${String(random.between(0, 59)).padStart(2, "0")}`;
  };
  const cell = (values: readonly string[]) => {
    if (isLikely(0.12)) return "";
    return isLikely(0.01) ? "no such code" : one(values);
  };
  const write = (kind: string, count: number, links: (index: number) => Record<string, string>) => {
    const { key, fields, times } = KINDS[kind] as Kind;
    const kept = Object.keys(fields).filter(
      (name) => name === "payer" || name === "purpose" || isLikely(0.9),
    );
    const told = times.filter(() => isLikely(0.93));
    const rows = Array.from({ length: count }, (_, index) => ({
      [key]: `${kind}-${index}`,
      ...links(index),
      ...Object.fromEntries(kept.map((name) => [name, cell(fields[name] as readonly string[])])),
      ...Object.fromEntries(told.map((name) => [name, isLikely(0.1) ? "" : time()])),
    }));
    const header = Object.keys(rows[0] ?? {});
    const line = (cells: readonly string[]) =>
      cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
    const lines = [
      header,
      ...rows.map((row: Record<string, string>) => header.map((name) => row[name] ?? "")),
    ];
    writeFileSync(join(folder, "drop", `${kind}.csv`), `${lines.map(line).join("\n")}\n`);
  };

  const decisions = 60;
  const decision = () => `determination-${random.below(decisions + 4)}`;
  write("determination", decisions, (index) => ({ authorizationId: `A${index % 55}` }));
  write("p2pRequest", 70, () =>
    isLikely(0.85)
      ? { determinationId: decision(), authorizationId: "" }
      : { determinationId: "", authorizationId: isLikely(0.7) ? `A${random.below(60)}` : "" },
  );
  if (isLikely(0.85)) write("appeal", 50, () => ({ determinationId: decision() }));
  if (isLikely(0.85)) write("notice", 90, () => ({ determinationId: decision() }));
  const stated = { statedBy: "M. Ortiz", statedOn: "2026-05-01" };
  const config = {
    policies: ["ncqa-um7"],
    drop: "drop",
    asOf: "2026-04-20T23:59:59-07:00",
    zone: "America/Los_Angeles",
    ...(isLikely(0.7) && {
      period: {
        from: "2026-02-15",
        to: "2026-03-20",
        datedBy: one(["trigger", "decidedAt", "requestReceivedAt"]),
      },
    }),
    ...(isLikely(0.3) && {
      partial: [
        {
          sender: "plan",
          kind: one(["appeal", "notice", "p2pRequest"]),
          reason: "a month is missing",
          ...stated,
        },
      ],
    }),
    ...(isLikely(0.5) && {
      notKept: [
        { sender: "plan", kind: "p2pRequest", field: "newInformation", ...stated },
        { sender: "plan", kind: "determination", field: "specialty", ...stated },
        { sender: "plan", kind: "appeal", ...stated },
      ],
    }),
  };
  writeFileSync(join(folder, "audit.json"), JSON.stringify(config));
  return join(folder, "audit.json");
}
