// npm run bench [-- --determinations N --rounds R --seed S --only ID,ID | --sizes N,N,N]: see docs/performance.md.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, platform, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bars } from "./bars.mjs";
import { contenders } from "./contenders.mjs";
import { DIST, drop, PAYER } from "./drops.mjs";
import { measured, spread, wall } from "./measure.mjs";
import { peersPython } from "./peers/setup.mjs";
import { barsTable, contendersTable, phasesTable, sizesTable } from "./tables.mjs";
import { foundBreaches, listedBreaches, mustAgree, ofSharedRules, plantedBreaches } from "./truth.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RESULTS = fileURLToPath(new URL("results.json", import.meta.url));
const { values: asked } = parseArgs({
  options: {
    determinations: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    threads: { type: "string", default: "2" },
    memory: { type: "string", default: "2GB" },
    only: { type: "string" },
    sizes: { type: "string" },
    drops: { type: "string" },
  },
});
const [rounds, seed, threads] = [Number(asked.rounds), Number(asked.seed), Number(asked.threads)];
const all = contenders({ threads, memory: asked.memory });
const folder = mkdtempSync(join(tmpdir(), "p2p-audit-bench-"));
const drops = asked.drops ?? join(folder, "drops");
mkdirSync(drops, { recursive: true });

try {
  if (asked.sizes) measureSizes(asked.sizes.split(",").map(Number));
  else measureAll(Number(asked.determinations));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** All contenders on one drop and its parts, round after round. */
function measureAll(determinations) {
  const running = all.filter(({ id }) => !asked.only || asked.only.split(",").includes(id));
  const read = dropsOf(determinations, new Set(running.map(({ drop }) => drop)));
  const runs = new Map(running.map(({ id }) => [id, []]));
  const started = about();
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of running) {
      if (contender.slow && round % 2 === 1) continue;
      const made = runOnce(contender, read[contender.drop]);
      if (made === null) continue;
      runs.get(contender.id).push(made);
      process.stderr.write(`${round + 1}/${rounds} ${contender.id} ${made.seconds.toFixed(2)} s\n`);
    }
  }
  const rows = running.map((contender) => summed(contender, runs.get(contender.id), read, determinations));
  const phases = phasesOf(runs.get("phases") ?? []);
  const small = asked.only ? {} : { help: wallOf(["--help"]), example: exampleWall() };
  const { folder: _, ...whole } = read.whole ?? Object.values(read)[0];
  const results = {
    ...started,
    loadAfter: loadavg()[0],
    payer: PAYER,
    seed,
    threads,
    memory: asked.memory,
    rounds,
    drop: whole,
    contenders: rows,
    phases,
    ...small,
  };
  if (!asked.only) save({ last: { ...results, bars: bars(results) } });
  const print = { ...results, bars: bars(results) };
  console.log([contendersTable(print), phasesTable(print), barsTable(print)].join("\n\n"));
}

function dropsOf(determinations, kinds) {
  const parts = {
    whole: [determinations, "0.5%"],
    tenth: [Math.ceil(determinations / 10), "0.5%"],
    hundredth: [Math.ceil(determinations / 100), "0.5%"],
    bad: [determinations, "100%"],
  };
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([kind]) => kinds.has(kind))
      .map(([kind, [count, dirty]]) => [kind, drop(drops, count, seed, dirty)]),
  );
}

function runOnce({ id, command, finds }, from) {
  const out = join(folder, "out");
  const breaches = join(folder, "breaches.txt");
  const args = command({
    drop: join(from.folder, "drop"),
    config: join(from.folder, "audit.json"),
    out,
    breaches,
  });
  if (args === null) return null;
  const made = measured(id, args, threads);
  const planted = finds === null ? null : plantedBreaches(join(from.folder, "truth.ndjson"));
  if (finds === "peer") mustAgree(id, listedBreaches(breaches), ofSharedRules(planted));
  if (finds === "ours") mustAgree(id, foundBreaches(join(out, "findings.ndjson")), planted);
  if (made.disagreements) throw new Error(`${id}: the engines disagree ${made.disagreements} times`);
  rmSync(out, { recursive: true, force: true });
  return made;
}

function summed({ id, title, drop: kind, why }, runs, read, determinations) {
  const [first] = runs;
  if (first === undefined) return { id, title, seconds: null, why: why ?? "not run" };
  const of = read[kind].determinations;
  const { seconds: _, processor: __, peakMiB: ___, phases: ____, ...more } = first;
  return {
    id,
    title,
    determinations: of,
    // What a part takes is multiplied up to the whole drop.
    scale: kind === "bad" ? 1 : determinations / of,
    seconds: spread(runs.map(({ seconds }) => seconds)),
    processor: spread(runs.map(({ processor }) => processor ?? Number.NaN)),
    peakMiB: Math.max(...runs.map(({ peakMiB }) => peakMiB)),
    ...more,
  };
}

function phasesOf(runs) {
  const names = Object.keys(runs[0]?.phases ?? {});
  return names.map((name) => ({ name, seconds: spread(runs.map(({ phases }) => phases[name])) }));
}

/** Ours and the bare load on drops of growing size. */
function measureSizes(sizes) {
  const started = about();
  const rows = [];
  for (const determinations of sizes) {
    const from = drop(drops, determinations, seed, "0.5%");
    const row = { determinations, rows: from.rows, bytes: from.bytes };
    const runs = { bare: [], ours: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const id of Object.keys(runs)) {
        runs[id].push(
          runOnce(
            all.find((one) => one.id === id),
            from,
          ),
        );
        process.stderr.write(`${determinations} ${id} ${runs[id].at(-1).seconds.toFixed(2)} s\n`);
      }
    }
    for (const [id, made] of Object.entries(runs)) {
      row[id] = {
        seconds: spread(made.map(({ seconds }) => seconds)),
        processor: spread(made.map(({ processor }) => processor)),
        peakMiB: Math.max(...made.map(({ peakMiB }) => peakMiB)),
      };
    }
    rows.push(row);
    if (!asked.drops) rmSync(from.folder, { recursive: true, force: true });
  }
  const sizesMade = {
    ...started,
    loadAfter: loadavg()[0],
    seed,
    threads,
    memory: asked.memory,
    rounds,
    rows,
  };
  save({ sizes: sizesMade });
  console.log(sizesTable(sizesMade));
}

function wallOf(args, out) {
  return spread(
    Array.from({ length: rounds }, () => wall([process.execPath, join(DIST, "cli/main.js"), ...args], out)),
  );
}

function exampleWall() {
  const out = join(folder, "example");
  return wallOf(["run", "--config", join(ROOT, "examples", PAYER, "audit.json"), "--out", out], out);
}

/** When and where. */
function about() {
  const pinned = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const python = readFileSync(new URL("peers/requirements.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const peers = peersPython() === null ? [] : python.map((line) => line.split("=="));
  return {
    date: new Date().toISOString().slice(0, 16).replace("T", " "),
    machine: {
      processor: cpus()[0]?.model ?? "unknown",
      cores: availableParallelism(),
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      system: `${platform()} ${release()}`,
    },
    loadBefore: loadavg()[0],
    versions: {
      node: process.versions.node,
      "p2p-audit": pinned.version,
      "@duckdb/node-api": pinned.dependencies["@duckdb/node-api"],
      "json-rules-engine": pinned.devDependencies["json-rules-engine"],
      ...Object.fromEntries(peers),
    },
  };
}

function save(made) {
  const before = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
  writeFileSync(RESULTS, `${JSON.stringify({ ...before, ...made }, null, 2)}\n`);
}
