/** Who may import whom (docs/architecture.md). Each rule says why. */
const stage = (name, mayImport, reason) => ({
  name: `${name}-imports`,
  severity: "error",
  comment: reason,
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: `^src/(${[name, ...mayImport].join("|")})(/|\\.ts$)` },
});
const door = (name, package_, file, reason) => ({
  name: `door-${name}`,
  severity: "error",
  comment: reason,
  from: { path: "^src/", pathNot: file },
  to: { path: package_ },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "a circle hides which of two modules is the simpler one",
      from: { pathNot: "^src/policy/compile/" },
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "a module nobody reaches is dead",
      from: { orphan: true, path: "^src/" },
      to: {},
    },
    {
      name: "no-dev-dependencies",
      severity: "error",
      comment: "the installed package has no development dependencies",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"] },
    },
    {
      name: "not-resolvable",
      severity: "error",
      comment: "an import that does not resolve fails only at run time",
      from: {},
      to: { couldNotResolve: true },
    },
    stage("shared", [], "shared knows nothing of the project, so that everything may use it"),
    stage("generated", [], "generated types are the shapes of the schemas and nothing else"),
    stage("seal", ["shared"], "digests know bytes, not the domain"),
    stage("calendar", ["shared", "generated"], "clocks know no policy and no record"),
    stage(
      "schema",
      ["shared", "generated", "calendar"],
      "the schema door needs the shape of a moment, and nothing else of ours",
    ),
    stage(
      "ledger",
      ["shared", "generated", "calendar", "schema", "intake/contract"],
      "the ledger takes what intake gives (its contract), and knows no policy",
    ),
    stage(
      "intake",
      ["shared", "generated", "calendar", "schema", "seal", "ledger/record", "ledger/canonical-record"],
      "intake makes records; it knows neither policies nor verdicts",
    ),
    stage(
      "policy",
      ["shared", "generated", "calendar", "schema"],
      "policies are compiled without any record at hand",
    ),
    stage(
      "replay",
      ["shared", "generated", "calendar", "schema", "policy", "ledger"],
      "replay judges the ledger by the plan; it never reads a file",
    ),
    stage(
      "findings",
      ["shared", "generated", "calendar", "ledger", "policy", "replay"],
      "findings describe outcomes; they judge nothing",
    ),
    stage(
      "result",
      ["shared", "generated", "calendar", "ledger", "policy", "replay", "findings", "intake/contract"],
      "the result counts; it judges nothing",
    ),
    stage(
      "report",
      ["shared", "generated"],
      "a report reads the result only: whatever it prints can be rendered again from the saved file",
    ),
    stage(
      "questions",
      ["shared", "generated"],
      "the desk reads the result and the lines beside it: it can be opened on a run of last year",
    ),
    stage(
      "whatif",
      ["shared", "generated", "calendar", "schema", "ledger", "policy", "replay", "findings", "result"],
      "a what-if judges one ledger twice and keeps what differs; it never reads a file",
    ),
    stage(
      "cases",
      ["shared", "generated", "calendar", "schema", "ledger", "policy", "replay", "findings"],
      "rule cases run the real plan and evaluator on small ledgers",
    ),
    stage(
      "catalogue",
      ["shared", "generated", "calendar", "schema", "policy", "report/page-printer", "report/words"],
      "pages about policies read policies, and a saved result at most",
    ),
    stage(
      "lint",
      ["shared", "generated", "calendar", "schema", "ledger", "policy", "replay", "cases"],
      "lints look at policies and try them on their own cases",
    ),
    stage(
      "mutation",
      ["shared", "generated", "calendar", "schema", "policy", "cases"],
      "mutants are policies: they are compiled and put to their rule cases, and judge no drop",
    ),
    {
      name: "pipeline-below-cli",
      severity: "error",
      comment: "only the command line stands above the pipeline",
      from: { path: "^src/(?!cli/|pipeline)" },
      to: { path: "^src/(cli/|pipeline)" },
    },
    {
      name: "outside-world-only-in-cli",
      severity: "error",
      comment: "files, processes and the clock are inputs: the same inputs give the same bytes",
      from: { path: "^src/", pathNot: "^src/(cli|seal)/" },
      to: { dependencyTypes: ["core"] },
    },
    door(
      "csv-parse",
      "node_modules/csv-parse",
      "^src/intake/csv\\.ts$",
      "one door per package: csv-parse is used by intake/csv.ts alone",
    ),
    door("csv-stringify", "node_modules/csv-stringify", "^src/cli/csv-text\\.ts$", "one door per package"),
    door("ajv", "node_modules/ajv", "^src/schema/validate\\.ts$", "one door per package"),
    door(
      "date-fns",
      "node_modules/(date-fns|@date-fns)",
      "^src/calendar/",
      "only calendar does zone arithmetic",
    ),
    door(
      "handlebars",
      "node_modules/handlebars",
      "^src/report/handlebars\\.ts$",
      "one door per package: templates only print",
    ),
    door("commander", "node_modules/commander", "^src/cli/", "only the command line knows arguments"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "node", "default"],
      mainFields: ["module", "main"],
    },
  },
};
