// Who runs against whom, each in a process of its own.
import { fileURLToPath } from "node:url";
import { peersPython } from "./peers/setup.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// The separators are stated: left to itself the sniffer takes a file with rows of wrong length for one with a single column.
const STATED = `, header=true, delim=',', quote='"', escape='"', ignore_errors=true`;

/**
 * @typedef {object} Contender
 * @property {string} id
 * @property {string} title
 * @property {string} drop which drop it reads: whole, tenth, hundredth, bad.
 * @property {"peer" | "ours" | null} finds what its breaches are compared with.
 * @property {boolean} [slow] runs in every other round only.
 * @property {(at: {drop: string, config: string, out: string, breaches: string}) => string[] | null} command null where
 *   it cannot run here; `why` then says why.
 * @property {string} [why]
 */

/** @returns {readonly Contender[]} */
export function contenders({ threads, memory }) {
  const node = (script, ...options) => [process.execPath, here(script), ...options];
  const machine = ["--threads", String(threads), "--memory", memory];
  const bare = (options) => (at) =>
    node("run/bare.mjs", "--drop", at.drop, "--threads", String(threads), ...options);
  const ours =
    (...more) =>
    (at) =>
      node("run/ours.mjs", "--config", at.config, "--out", at.out, ...machine, ...more);
  const peer = { drop: "whole", finds: "peer" };
  const python = (script) => (at) => {
    const program = peersPython();
    if (program === null) return null;
    return [
      program,
      here(script),
      ...["--drop", at.drop, "--breaches", at.breaches],
      "--threads",
      String(threads),
    ];
  };
  const noPython = "not run: `npm run bench:peers` has not been done, or there is no Python here";
  return [
    {
      id: "bare",
      title: "bare load: `create table as from read_csv`, rows that do not fit left out",
      drop: "whole",
      finds: null,
      command: bare(["--options", STATED]),
    },
    {
      id: "bare-sniffed",
      title: "bare load, everything left to the sniffer (reads some files as one column: see below)",
      drop: "whole",
      finds: null,
      command: bare([]),
    },
    {
      id: "ours",
      title: "p2p-audit, all 53 rules: findings.ndjson, rejects.csv, result",
      drop: "whole",
      finds: "ours",
      command: ours(),
    },
    {
      id: "ours-ledger",
      title: "the same with the saved ledger",
      drop: "whole",
      finds: "ours",
      slow: true,
      command: ours("--ledger", "yes"),
    },
    {
      id: "command",
      title: "the whole command `run`, with reports, ledger and questions",
      drop: "whole",
      finds: "ours",
      slow: true,
      command: (at) => node("run/command.mjs", "--config", at.config, "--out", at.out, ...machine),
    },
    {
      id: "phases",
      title: "p2p-audit step by step, nothing written",
      drop: "whole",
      finds: null,
      command: (at) => node("run/phases.mjs", "--config", at.config, ...machine),
    },
    {
      id: "ours-bad",
      title: "p2p-audit where every row is bad",
      drop: "bad",
      finds: null,
      slow: true,
      command: ours(),
    },
    {
      id: "sql",
      title: "hand-written DuckDB SQL, 12 rules",
      ...peer,
      command: (at) =>
        node("run/sql.mjs", "--drop", at.drop, "--breaches", at.breaches, "--threads", String(threads)),
    },
    {
      id: "polars",
      title: "Polars, 12 rules",
      ...peer,
      command: python("peers/rules_polars.py"),
      why: noPython,
    },
    {
      id: "pandas",
      title: "pandas, 12 rules",
      ...peer,
      command: python("peers/rules_pandas.py"),
      why: noPython,
    },
    {
      id: "json-rules",
      title: "json-rules-engine, 12 rules, on a hundredth",
      ...peer,
      drop: "hundredth",
      command: (at) => node("peers/json-rules.mjs", "--drop", at.drop, "--breaches", at.breaches),
    },
    {
      id: "reference",
      title: "p2p-audit's reference engine, all 53 rules, on a tenth",
      drop: "tenth",
      finds: "ours",
      command: ours("--engine", "reference"),
    },
  ];
}
