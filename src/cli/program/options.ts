import type { Command } from "commander";

export function answerOptions(command: Command): Command {
  return command
    .option(
      "--answer <answer...>",
      "POLICY/QUESTION=OPTION: settle a question, in place of an earlier answer",
    )
    .option("--who <name>", "who answers")
    .option("--date <day>", "when, YYYY-MM-DD")
    .option("--memo <reference>", "reference of the memo");
}

/** What `--show-phi` does where messages would else say `file-3`. */
export const NAME_FILES = "name files of the drop";

/** A command is loaded when it is used, so that help comes at once. */
export function lazily<Given extends unknown[]>(load: () => Promise<(...given: Given) => unknown>) {
  return async (...given: Given): Promise<void> => {
    await (await load())(...given);
  };
}

export function runOptions(command: Command): Command {
  return dropOptions(command)
    .option(
      "--out <dir>",
      "folder for the results; replaced as a whole (default: out; of a history runs/{run}, a folder of its own for each run)",
    )
    .option("--formats <list>", "html,md,xlsx, or none: no report, for which findings are held in memory")
    .option("--all-outcomes", "write outcomes.ndjson too, one line per rule and subject");
}

export function engineOptions(command: Command): Command {
  return memoryOptions(
    command.option(
      "--engine <name>",
      "duckdb, or reference: slower, the definition; both give the same results",
      "duckdb",
    ),
  );
}

/** What the engine duckdb may use. */
export function memoryOptions(command: Command): Command {
  return command
    .option(
      "--threads <number>",
      "threads of the engine duckdb (default: as many as there are; for a small drop, one)",
    )
    .option("--memory <size>", "memory limit of the engine duckdb; beyond it, it uses the disk", "2GB");
}

/** What is judged, and by what. */
export function dropOptions(command: Command): Command {
  return command
    .option("--config <file>", "configuration (audit.json); the options below stand before it")
    .option("--drop <dir>", "folder with the source files")
    .option("--history <dir>", "history of deliveries, audited in place of a drop")
    .option("--known-at <instant>", "with a history: only what had arrived by then counts")
    .option("--policies <ids>", "policy ids, separated by commas")
    .option("--as-of <instant>", "data complete through, e.g. 2026-11-15T23:59:59-08:00")
    .option("--mapping <file...>", "mapping files; canonical CSV needs none")
    .option("--period <from..to>", "dates under audit, e.g. 2026-09-01..2026-09-30");
}
