// Loaded before the program (node --import): makes the file system fail as the variable FAULT says, a JSON object.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const fault = JSON.parse(process.env.FAULT ?? "{}");
const real = { ...fs };
const WRITING = [
  "openSync",
  "writeSync",
  "writeFileSync",
  "mkdirSync",
  "mkdtempSync",
  "renameSync",
  "rmSync",
  "linkSync",
  "closeSync",
];

let steps = 0;
let room = fault.room ?? Number.POSITIVE_INFINITY;

/** { killAt: n }: the process is killed before its n-th step; { countTo: file }: how many steps there are. */
function step() {
  steps += 1;
  if (steps === fault.killAt) process.kill(process.pid, "SIGKILL");
}

/** { killOn: "renameSync", at: "draft" }: the process is killed before the function meets a path with that text in it; { killAfter }: after it. */
function kill(when, name, path) {
  if (fault[when] === name && String(path).includes(fault.at)) process.kill(process.pid, "SIGKILL");
}

/** { fail: "EROFS", on: "mkdirSync", at: "out" }: what the function does to paths with that text in them. */
function refuse(name, path) {
  if (fault.on !== name || !String(path).includes(fault.at)) return;
  throw Object.assign(new Error(`${fault.fail}: ${name} '${path}'`), {
    code: fault.fail,
    path: String(path),
  });
}

for (const name of WRITING) {
  fs[name] = (...args) => {
    step();
    kill("killOn", name, args[0]);
    refuse(name, args[0]);
    const done = real[name](...args);
    kill("killAfter", name, args[0]);
    return done;
  };
}

/** { room: bytes }: a disk takes what it has room for, and says so only when asked for more. */
fs.writeSync = (handle, data, at = 0) => {
  step();
  const bytes = Buffer.from(data).subarray(at);
  if (room <= 0 && bytes.length > 0) throw Object.assign(new Error("ENOSPC: write"), { code: "ENOSPC" });
  const taken = bytes.subarray(0, Math.min(room, bytes.length));
  room -= taken.length;
  return real.writeSync(handle, taken);
};

/** { touch: text, file }: the file gets a byte more once a file with that text in its path was read to its end. */
fs.createReadStream = (path, ...rest) => {
  const stream = real.createReadStream(path, ...rest);
  if (fault.touch !== undefined && String(path).includes(fault.touch))
    stream.once("close", () => real.appendFileSync(fault.file, "\n"));
  return stream;
};

/** { waitFor: file }: holds the process at its first draft until the file is there, or who waits for it is gone. */
const makeFolder = fs.mkdirSync;
const parent = process.ppid;
fs.mkdirSync = (path, ...rest) => {
  const made = makeFolder(path, ...rest);
  const isHeld = () => !real.existsSync(fault.waitFor) && process.ppid === parent;
  while (fault.waitFor !== undefined && String(path).includes(".draft-") && isHeld())
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  return made;
};

process.on("exit", () => {
  if (fault.countTo !== undefined) real.writeFileSync(fault.countTo, String(steps));
});
syncBuiltinESMExports();
