// After tsc: puts the modules of the command line into few files, dist/program/, which load in a third of the time
// (docs/decisions/023). dist/cli/main.js then leads there. Packages stay where npm put them.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const main = join(dist, "cli/main.js");
const program = join(dist, "program");
const PACKAGE = /^[^./#]/;

const bundle = await rolldown({
  input: {
    main,
    "scan-worker": join(dist, "compiled/scan-worker.js"),
    "judge-worker": join(dist, "compiled/judge-worker.js"),
  },
  platform: "node",
  external: (id) => PACKAGE.test(id),
});
const { output } = await bundle.generate({ format: "esm", entryFileNames: "[name].js" });
await bundle.close();
rmSync(program, { recursive: true, force: true });
mkdirSync(program, { recursive: true });
for (const { fileName, code } of output) {
  const path = join(program, fileName);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
writeFileSync(main, '#!/usr/bin/env node\nimport "../program/main.js";\n');
