import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshFolder, p2pAudit } from "./command-line.js";
import { dropTexts } from "./drop-texts.js";
import { root } from "./project.js";

/** A person who stands in names of files and in cells of files that cannot be read. */
const PERSON = "Quimbyworth";

/** A drop that names somebody wherever it can, runs over it, and what no terminal may show of it. */
export interface QuietDrop {
  readonly folder: string;
  readonly config: string;
  readonly drop: string;
  /** A run over the drop, and one of which files were changed by hand. */
  readonly run: string;
  readonly changed: string;
  /** A drop with a link, and a configuration over one with files that nobody expects or that break off. */
  readonly linked: string;
  readonly odd: string;
  readonly oddConfig: string;
  readonly secrets: readonly string[];
}

/** Made of the example; its run is without reports, to be quick. */
export function quietDrop(): QuietDrop {
  const folder = freshFolder();
  const at = (name: string) => join(folder, name);
  const [example, run, changed, linked, odd] = ["example", "run", "changed", "linked", "odd"].map(at) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const config = join(example, "audit.json");
  const drop = join(example, "drop");
  cpSync(join(root, "examples/blue-shield-promise"), example, { recursive: true });
  p2pAudit(["run", "--config", config, "--out", run, "--formats", "none"]);

  cpSync(drop, odd, { recursive: true });
  writeFileSync(join(odd, `${PERSON}_appeal.csv`), `Patient,Letter\n${PERSON},${PERSON} asks for more\n`);
  writeFileSync(join(odd, `um_determinations_${PERSON}.csv`), `Auth No,"${PERSON}\n`);
  const calls = readFileSync(join(drop, "p2p_log_2026-10.csv"), "utf8");
  writeFileSync(join(odd, "p2p_log_2026-10.csv"), calls.replace(",Withdrawn,", `,${PERSON} withdrew,`));
  const settings = JSON.parse(readFileSync(config, "utf8"));
  const mappings = settings.mappings.map((name: string) => join(example, name));
  writeFileSync(at("odd.json"), JSON.stringify({ ...settings, drop: odd, mappings }));

  mkdirSync(linked);
  spawnSync("ln", ["-s", join(drop, "appeals.csv"), join(linked, `${PERSON}.csv`)]);

  cpSync(run, changed, { recursive: true });
  for (const name of ["findings.ndjson", "ledger.ndjson", "questions.ndjson", "pending.ndjson"]) {
    const text = readFileSync(join(changed, name), "utf8");
    writeFileSync(join(changed, name), text.slice(0, -9));
  }
  rmSync(join(changed, "rejects.csv"));
  const known = knownWords();
  return {
    folder,
    config,
    drop,
    run,
    changed,
    linked,
    odd,
    oddConfig: at("odd.json"),
    secrets: [...dropTexts(run, drop).filter((text) => !known.has(text.toLowerCase())), PERSON],
  };
}

/** Words of policies, of the configuration and of what the program says itself: they say nothing of anybody. */
function knownWords(): ReadonlySet<string> {
  const texts = [
    "policies",
    "checks",
    "reports/definitions",
    "examples/blue-shield-promise/audit.json",
  ].flatMap((place) => textsBelow(join(root, place)));
  return new Set(
    texts
      .join("\n")
      .toLowerCase()
      .match(/[\w-]+/g),
  );
}

function textsBelow(path: string): string[] {
  if (path.endsWith(".json")) return [readFileSync(path, "utf8")];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(join(path, name), "utf8"));
}
