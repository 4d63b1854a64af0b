import type { FileColumn, FileTable } from "./file-table.js";

/** Begins the shape of any version of the file. */
export const LEDGER_FILES = "p2p-audit/ledger-file/";
/** Shape of the file; it stands in the table `run`. */
export const LEDGER_FILE = `${LEDGER_FILES}1`;

const text = (name: string, about: string): FileColumn => ({ name, type: "varchar", about });
const count = (name: string, about: string): FileColumn => ({ name, type: "integer", about });
const large = (name: string, about: string): FileColumn => ({ name, type: "bigint", about });
const flag = (name: string, about: string): FileColumn => ({ name, type: "boolean", about });
const table = (name: string, about: string, columns: readonly FileColumn[]): FileTable => ({
  name,
  about,
  columns,
});

const ROW = count("row", "Ordinal of the data row in its file, from 1.");
const FILE = text("file", "File, relative to the drop.");
const KIND = text("kind", "Kind of the record: the name of its table.");
const ID = text("id", "Key of the record.");
const POLICY = text("policy", "Policy.");
const RULE = text("rule", "Rule.");
const LINE = text(
  "lineOfBusiness",
  "Product line of the determination; null: none is recorded, or there is no determination.",
);

/** Every table but those of the record kinds, in the order in which they are written. */
export const PLAIN_TABLES = {
  run: table("run", "The run that the file was made from: one row.", [
    text("schema", "Shape of this file."),
    text("program", "Program."),
    text("version", "Version of the program."),
    text("title", "Title of the audit."),
    text("plan", "Plan."),
    text("confidentiality", "Legend that reports print."),
    text("asOf", "Data complete through, with offset."),
    text("zone", "IANA zone of the period; times in this file are UTC."),
    text("periodFrom", "First day under audit; null: all dates."),
    text("periodTo", "Last day under audit."),
    text("periodDatedBy", "What dates a case."),
    flag("trusted", "Whether the result can be trusted."),
    text("configuration", "The configuration as it was used, as JSON."),
    text("configurationSha256", "Digest of the configuration."),
    text("ledgerSha256", "Digest of ledger.ndjson."),
    text("resultSha256", "Digest of audit-result.json."),
  ]),
  policy: table("policy", "Policies of the run, a row for each version.", [
    POLICY,
    text("version", "Version; null where the policy lists none."),
    text("title", "Title."),
    text("kind", "Kind of source."),
    text("cite", "Short cite."),
    text("status", "Standing of the source."),
    text("effective", "From when the version is in force, in words."),
    text("note", "Note on the version."),
    text("sha256", "Digest of the policy."),
  ]),
  input: table("input", "Digests of all that decided the result beside the drop.", [
    text("name", "Input."),
    text("sha256", "Digest."),
  ]),
  source_file: table("source_file", "Files of the drop and what became of their rows.", [
    FILE,
    text("sender", "Sender, by the mapping."),
    text("mapping", "Mapping; null: canonical."),
    text("sha256", "Digest of the bytes."),
    large("bytes", "Size."),
    text("status", "What became of the file."),
    text("message", "Why, where it was not read."),
    count("rows", "Rows in: accepted and rejected."),
    count("accepted", "Rows accepted."),
    count("rejected", "Rows set aside."),
    count(
      "superseded",
      "Rows accepted that a later delivery gives again and of which no field is used; null without a history.",
    ),
    count(
      "corrected",
      "Rows accepted of which a later delivery says something else; null without a history.",
    ),
  ]),
  origin: table("origin", "What the records of one file and kind share; records name it by number.", [
    { name: "origin", type: "smallint", about: "Number." },
    KIND,
    FILE,
    text("sender", "Sender."),
  ]),
  delivered: table(
    "delivered",
    "Fields that an origin delivers; any other field of its records is unknown.",
    [{ name: "origin", type: "smallint", about: "Number of the origin." }, text("field", "Field.")],
  ),
  supplement: table("supplement", "Fields of records that another row gave, such as a coding sheet.", [
    KIND,
    ID,
    text("field", "Field."),
    text("file", "File of the other row."),
    count("row", "Ordinal of the other row."),
  ]),
  superseded: table("superseded", "Fields of records of which a later delivery says something else.", [
    KIND,
    ID,
    text("sender", "Sender, by the mapping."),
    FILE,
    ROW,
    text("byFile", "File of the later delivery."),
    count("byRow", "Ordinal of its row there."),
    text("field", "Field."),
    text("was", "Value there, as JSON of the saved ledger; null: blank."),
    text("is", "Value of the later delivery."),
  ]),
  reject: table("reject", "Rows that were set aside, as in rejects.csv.", [
    FILE,
    count("row", "Ordinal of the data row; null where the file as a whole could not be read."),
    count("line", "Physical line on which the row begins, or on which the file broke."),
    text("sender", "Sender, by the mapping."),
    text("kind", "Record kind the row would have made; null where there are several."),
    text("column", "Source column, where one is the reason."),
    text("field", "Field, where one is the reason."),
    text("value", "Value as found."),
    text("code", "Reason."),
    text("message", "Reason, in words."),
    text("help", "What to do."),
    text("parent", "Key of the record it belongs to, where it can be read."),
    text("source", "The whole source row."),
  ]),
  set_aside: table(
    "set_aside",
    "What rejects take out of the data: it is not missing, it could not be read.",
    [
      text("sender", "Sender."),
      KIND,
      text("parent", "Key of the record it belongs to (of a determination its own); null: cannot be read."),
      flag("whole", "A file could not be read: the whole kind of the sender is touched."),
      text(
        "number",
        "Authorisation number of the row: of a determination, or of a P2P that names its determination by nothing else.",
      ),
    ],
  ),
  unmapped_code: table("unmapped_code", "Codes that no table of a mapping lists.", [
    FILE,
    text("column", "Source column."),
    text("code", "Code."),
    text("field", "Field."),
    count("rows", "Rows with the code."),
    { name: "sharePercent", type: "double", about: "Share of the file's rows, in per cent." },
  ]),
  integrity: table("integrity", "What is odd in the data, as in integrity.ndjson; it changes no verdict.", [
    text("check", "Check of the catalogue."),
    text("sender", "Sender; null: not of one sender."),
    text("kind", "Kind of the record or column; null: of none."),
    text("record", "Key of the record; null: of no one record."),
    text("determinationId", "Key of its determination; null where it names none."),
    text("field", "Field; null: the record as a whole."),
    text("file", "File; null: of no one file."),
    count("row", "Row of the file; null: not of one row."),
    text("shows", "What the record shows."),
  ]),
  finding: table("finding", "Findings, as in findings.ndjson.", [
    text("fingerprint", "Identifies the finding over runs."),
    POLICY,
    text("policyVersion", "Version in force on the trigger date; null where none is sure."),
    RULE,
    text("kind", "Kind of rule."),
    text("class", "Class of a fail."),
    text("severity", "Priority."),
    text("outcome", "Outcome over all readings."),
    text("subjectKind", "Kind of the record that was judged."),
    text("subjectId", "Key of the record that was judged."),
    text("determinationId", "Key of the determination; null where the record names none."),
    text("delegate", "Who decided; null: the plan, or not recorded."),
    LINE,
    large("marginMinutes", "Whole minutes from the act to the latest due; negative is late."),
    text("evidenceKind", "What the finding is about."),
    flag("stillOpen", "The act can still be done for the member."),
    text("causedBy", "Fingerprint of the finding this one follows from."),
    text("explanation", "The finding in sentences."),
    text("json", "The whole finding."),
  ]),
  finding_record: table("finding_record", "Records that a finding used.", [
    text("fingerprint", "The finding."),
    KIND,
    ID,
    FILE,
    ROW,
  ]),
  pending: table("pending", "Clocks still running when the data ends, as in pending.ndjson; no findings.", [
    text("fingerprint", "Fingerprint of the finding it becomes where the duty is not met."),
    POLICY,
    text("policyVersion", "Version in force."),
    RULE,
    text("subjectKind", "Kind of the record that was judged."),
    text("subjectId", "Key of the record that was judged."),
    text("case", "Key of the case: the determination, or the request that names none."),
    text("determinationId", "Key of the determination; null where the record names none."),
    text("delegate", "Who decided; null: the plan, or not recorded."),
    LINE,
    text("startFrom", "Earliest start of the clock, with offset; null: the rule has none of its own."),
    text("startTo", "Latest start; null too where what starts the clock had not happened."),
    text("dueFrom", "Earliest due over all readings, with offset; null: not known."),
    text("dueTo", "Latest due; null: open, the clock had not begun."),
    text("json", "The whole clock."),
  ]),
  rule_count: table("rule_count", "Figures of each rule, a row for each outcome.", [
    POLICY,
    RULE,
    text("title", "What the rule asks, in short."),
    text("kind", "Kind of rule."),
    text("class", "Class of a fail."),
    text("outcome", "Outcome."),
    count("subjects", "Subjects with the outcome."),
    count("cases", "Cases with the outcome: a case counts as its worst subject."),
  ]),
} as const satisfies Readonly<Record<string, FileTable>>;
