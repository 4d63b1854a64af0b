import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditConfig } from "#generated/types.js";
import { root } from "../support/project.js";

const HEADER =
  "determinationId,payer,memberId,lineOfBusiness,state,reviewType,urgency,requestReceivedAt,informationCompleteAt,decision,decidedAt,reasonCategory";
const ROW =
  "blue-shield-promise,M1,medi-cal,CA,preservice,standard,2026-09-01T09:00,2026-09-01T09:00,deny,2026-09-02T10:30,medical-necessity";

const CONFIG: AuditConfig = {
  policies: ["ca-hsc-1367-01", "own/wa-rcw-48-43-830"],
  asOf: "2026-11-15T23:59:59-08:00",
  zone: "America/Los_Angeles",
  drop: "drop",
  mappings: ["../shared/letters.json"],
  calendars: ["own/days.json"],
  tables: ["own/generic-names.json"],
  dispositions: "dispositions.csv",
  answers: [
    {
      policy: "ca-hsc-1367-01",
      question: "business-day-list",
      option: "state",
      who: "A",
      date: "2026-11-01",
    },
  ],
  formats: ["html", "md", "xlsx"],
  thresholds: { notMet: 99 },
};

/** Lays out an audit with inputs of every kind below a folder; its configuration is `audit/audit.json`. */
export function layOut(folder: string): void {
  const audit = join(folder, "audit");
  for (const name of ["audit/drop", "audit/own", "shared"])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(audit, "drop/determination.csv"), `${HEADER}\nD1,${ROW}\nD2,${ROW}\n`);
  writeFileSync(join(audit, "drop/letters.csv"), "NO,CASE,SENT\n1,D1,2026-09-03\n");
  writeFileSync(join(audit, "drop/readme.md"), "for the analyst\n");
  writeFileSync(join(folder, "shared/letters.json"), text(LETTERS));
  cpSync(join(root, "policies/regulations/wa-rcw-48-43-830"), join(audit, "own/wa-rcw-48-43-830"), {
    recursive: true,
  });
  cpSync(join(root, "policies/tables/generic-names.json"), join(audit, "own/generic-names.json"));
  const calendar = JSON.parse(readFileSync(join(root, "policies/calendars/us-federal.json"), "utf8"));
  writeFileSync(join(audit, "own/days.json"), text({ ...calendar, id: "own-days" }));
  writeFileSync(
    join(audit, "dispositions.csv"),
    "fingerprint,disposition,reason,owner,evidence,expires,cap,rule,case\r\n",
  );
  writeFileSync(join(audit, "audit.json"), text(CONFIG));
}

/** A copy of the built program, of which files can be changed; gives its command line. */
export function copyProgram(folder: string): string {
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
  const needed = files.filter((name) => !/^(!|docs$|examples$)/.test(name));
  for (const name of [...needed, "package.json"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return join(folder, "dist/cli/main.js");
}

const LETTERS = {
  id: "letters",
  title: "letters",
  sender: "plan",
  match: { files: ["letters.csv"] },
  zone: "America/Los_Angeles",
  records: [
    {
      kind: "notice",
      fields: {
        noticeId: { column: "NO" },
        determinationId: { column: "CASE" },
        purpose: { constant: "denial" },
        audience: { constant: "member" },
        channel: { constant: "mail" },
        sentAt: { column: "SENT", layouts: ["yyyy-MM-dd"] },
      },
    },
  ],
};

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
