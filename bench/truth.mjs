// What is true of a synthetic drop, and how far a contender is from it.
import { closeSync, openSync, readFileSync, readSync } from "node:fs";

/** The rules that the peers do, too. */
const SHARED_RULES = [
  "BSP-DL-01",
  "BSP-WIN-01",
  "CA-H1",
  "CA-H2",
  "CA-H3a",
  "CA-H3b",
  "CA-H4c",
  "CA-H4d",
  "FED-438.210d1",
  "FED-438.210d2",
  "NCQA-UM7-B0a",
  "NCQA-UM7-B1",
];

/** The lines of a file, which may be longer than a string can be. */
function* lines(path) {
  const file = openSync(path, "r");
  const decoder = new TextDecoder();
  const piece = Buffer.alloc(1 << 22);
  let rest = "";
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
    const whole = (rest + decoder.decode(piece.subarray(0, read), { stream: true })).split("\n");
    rest = whole.pop() ?? "";
    yield* whole;
  }
  closeSync(file);
  if (rest !== "") yield rest;
}

/** @param {string} path truth.ndjson. @returns {Set<string>} "RULE SUBJECT" of every planted breach. */
export function plantedBreaches(path) {
  const planted = new Set();
  for (const line of lines(path)) {
    if (!line.includes('"expected":"fail"')) continue;
    const { rule, subject } = JSON.parse(line);
    planted.add(`${rule} ${subject.id}`);
  }
  return planted;
}

/** @param {Set<string>} breaches. @returns {Set<string>} those of the shared rules. */
export function ofSharedRules(breaches) {
  return new Set([...breaches].filter((one) => SHARED_RULES.includes(one.split(" ", 1)[0])));
}

/** @param {string} path a list of breaches as the peers write it. @returns {Set<string>} */
export const listedBreaches = (path) => new Set(readFileSync(path, "utf8").split("\n").filter(Boolean));

/** @param {string} path findings.ndjson. @returns {Set<string>} its breaches. */
export function foundBreaches(path) {
  const found = new Set();
  for (const line of lines(path)) {
    const { outcome, rule, subject } = JSON.parse(line);
    if (outcome === "fail") found.add(`${rule} ${subject.id}`);
  }
  return found;
}

/** Throws where a contender did not find exactly what is there. */
export function mustAgree(contender, found, expected) {
  const missed = [...expected].filter((one) => !found.has(one));
  const invented = [...found].filter((one) => !expected.has(one));
  if (missed.length + invented.length === 0) return;
  const some = (list) => list.slice(0, 5).join(", ") || "none";
  throw new Error(
    `${contender} missed ${missed.length} breaches (${some(missed)}) and invented ${invented.length} (${some(invented)})`,
  );
}
