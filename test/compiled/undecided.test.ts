import { realpathSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import { judgedTable } from "#compiled/judged-tables.js";
import { type Database, openDatabase, type Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { AuditResult, Mapping } from "#generated/types.js";
import { audit } from "#pipeline.js";
import { auditInTables } from "#pipeline-in-tables.js";
import type { AuditRequest } from "#pipeline-request.js";
import { readScenario } from "../differential/scenario.js";
import { root } from "../support/project.js";

const KINDS = ["determination", "p2pRequest", "notice"] as const;

/** What a run says, and how many outcomes SQL settled as undecided and how many it left to the reference engine. */
interface Said {
  readonly result: AuditResult;
  readonly findings: readonly string[];
  readonly undecided: number;
  readonly left: number;
}

/** `play`: done to the judged tables before cases are flagged. */
async function inTables(request: AuditRequest, play?: (session: Session) => Promise<void>): Promise<Said> {
  const paths = request.files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)]));
  const database = await openDatabase({ paths, threads: 2, memory: "1GB" });
  let [undecided, left] = [0, 0];
  const watched: Database = {
    ...database,
    async connect() {
      const session = await database.connect();
      const run = async (sql: string) => {
        if (sql.startsWith("create temp table flagged ")) {
          await play?.(session);
          [undecided, left] = [await countCodes(session, [4, 5]), await countCodes(session, [3])];
        }
        await session.run(sql);
      };
      return { ...session, run };
    },
  };
  const findings: string[] = [];
  const onFindings = (some: readonly unknown[]) => findings.push(...some.map((one) => JSON.stringify(one)));
  try {
    const { result } = await auditInTables({ ...request, undecidedFrom: 0 }, { onFindings }, watched);
    return { result, findings, undecided, left };
  } finally {
    database.close();
  }
}

async function countCodes(session: Session, codes: readonly number[]): Promise<number> {
  let sum = 0;
  for (const kind of KINDS) {
    const table = judgedTable(kind);
    const columns = await session.rows(
      `select column_name from duckdb_columns() where table_name = '${table}' and starts_with(column_name, 'pack')`,
    );
    for (const [pack] of columns) {
      const places = Array.from({ length: 17 }, (_, index) => `((${String(pack)} >> ${3 * index}) & 7)`);
      const hits = places.map((place) => `case when ${place} in (${codes.join()}) then 1 else 0 end`);
      const [[count] = [0]] = await session.rows(
        `select coalesce(sum(${hits.join(" + ")}), 0)::bigint from ${named(table)} where whole is not true`,
      );
      sum += Number(count);
    }
  }
  return sum;
}

async function byReference(request: AuditRequest): Promise<Pick<Said, "result" | "findings">> {
  const findings: string[] = [];
  const { result } = await audit(request, {
    onFindings: (some) => findings.push(...some.map((one) => JSON.stringify(one))),
  });
  return { result, findings };
}

async function expectSame(request: AuditRequest): Promise<Said> {
  const [said, expected] = [await inTables(request), await byReference(request)];
  const { agreement, ...shared } = said.result;
  expect(shared).toEqual(expected.result);
  expect(said.findings).toEqual(expected.findings);
  expect(agreement?.disagreements).toEqual([]);
  return said;
}

const SCENARIO = `${root}test/scenarios/undecided-for-what-nobody-delivered`;

describe("undecided for what nobody delivered or coded", () => {
  it("is settled in SQL, and counted as worked out by hand", async () => {
    const { result, undecided, left, findings } = await expectSame(readScenario(SCENARIO));
    const rules = result.policies[0]?.rules ?? [];
    const said = rules.map(({ id, subjects, notTested }) => [
      id,
      [subjects.pass, subjects.fail, subjects.indeterminate, subjects["not-applicable"]],
      notTested.map(({ cause, field, subjects, couldFail }) => `${field} ${cause} ${subjects} ${couldFail}`),
    ]);
    expect(said).toEqual([
      // Of four only D-2 was late, if it was standard at all.
      ["R-1", [0, 0, 4, 0], ["urgency field-not-delivered 4 1"]],
      ["R-2", [2, 0, 2, 1], ["reasonStated flag-not-coded 2 2"]],
      // D-4 got nothing by mail.
      ["R-3", [0, 1, 2, 1], ["notices.audience field-not-delivered 2 2"]],
      // The one letter of D-4 was late, whoever got it.
      ["R-4", [0, 1, 2, 1], ["notices.audience field-not-delivered 2 2"]],
      ["R-5", [0, 0, 3, 1], ["information kind-not-delivered 3 3"]],
      ["R-6", [0, 0, 4, 0], ["urgency field-not-delivered 4 4", "information kind-not-delivered 4 4"]],
      ["R-7", [0, 0, 4, 0], ["reviewType field-not-delivered 4 4", "urgency field-not-delivered 4 4"]],
    ]);
    expect(undecided).toBe(4 + 2 + 2 + 2 + 3 + 4 + 4);
    expect(left).toBe(2);
    expect(findings).toHaveLength(2);
  });

  it("is not believed where the reference engine has something to report", async () => {
    // The two that are left as not settled (3) are called undecided (4).
    const { result } = await inTables(readScenario(SCENARIO), async (session) => {
      const table = named(judgedTable("determination"));
      for (let place = 0; place < 17; place += 1)
        await session.run(
          `update ${table} set pack0 = pack0 + ${2 ** (3 * place)} where ((pack0 >> ${3 * place}) & 7) = 3`,
        );
    });
    expect(result.trusted).toBe(false);
    expect(result.agreement?.disagreements).toHaveLength(2);
  });

  it("is not believed where it is said to be possible that it is met, and it is not", async () => {
    const { result } = await inTables(readScenario(SCENARIO), async (session) => {
      await session.run(
        `update ${named(judgedTable("determination"))} set pack0 = pack0 + 1 where (pack0 & 7) = 4`,
      );
    });
    expect(result.agreement?.disagreements).toMatchObject([
      { rule: "R-1", compiled: "indeterminate", reference: "indeterminate, for other causes" },
    ]);
  });
});

const example = readSettings({ config: `${root}examples/blue-shield-promise/audit.json` });
const WHOLE: AuditRequest = {
  ...example,
  program: { name: "p2p-audit", version: "test" },
  inputs: [],
  files: dropFiles(example.drop),
};

/** The drop as if some fields of records had not been delivered, or a whole kind. */
function without(names: readonly string[]): AuditRequest {
  const mappings = WHOLE.mappings.map((mapping) => ({
    ...mapping,
    records: mapping.records.map((record) => ({
      ...record,
      fields: Object.fromEntries(
        Object.entries(record.fields).filter(([field]) => !names.includes(`${record.kind}.${field}`)),
      ),
    })) as Mapping["records"],
  }));
  const isKept = ({ records }: Mapping) => !records.every(({ kind }) => names.includes(kind));
  return { ...WHOLE, mappings: mappings.filter(isKept) };
}

describe("the drop of an example without", () => {
  it.each([
    [["determination.reviewType", "determination.requestReceivedAt", "contactAttempt"]],
    [["determination.urgency", "notice.audience", "information"]],
    [["notice.channel", "notice.sentAt", "notice.reasonStated", "p2pRequest.receivedAt"]],
    [["notice"]],
  ])("%j comes to the same in both engines, and SQL settles what is undecided for it", async (names) => {
    const { undecided } = await expectSame(without(names));
    expect(undecided).toBeGreaterThan(0);
  });
});
