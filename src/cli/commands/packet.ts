import { writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { AuditResult, PacketConfig, Validation } from "#generated/types.js";
import { type MadePacket, packetFiles } from "#packet/index.js";
import { PICTURE_NAME } from "#packet/pictures.js";
import { json } from "#policy/load.js";
import { caseReferences } from "#report/case-references.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { jsonText } from "#shared/json-text.js";
import { csvLines } from "../csv-text.js";
import { fileTarget, folderTarget, refuseForeignFolder } from "../export-target.js";
import { pictureParts } from "../picture-parts.js";
import { placeBeside } from "../place-beside.js";
import { packageReader, packageTexts, readText } from "../resources.js";
import { RESULT, readFindings, readResult } from "../result-folder.js";
import { wantedFormats } from "../wanted-formats.js";

export interface PacketOptions {
  readonly result: string;
  readonly packet: string;
  readonly formats: string;
  readonly out: string;
}

const PRIVATE = 0o600;
const FORMATS = ["html", "pdf", "png"] as const;
const NAMES = ["html", "pdf"].map((format) => `committee-packet.${format}`);
const FIGURES = "committee-packet.json";
/** Ending of the file beside the folder of the packet, which is handed on without it. */
const REFERENCES = "-case-references.csv";
const textReader = { text: readText };

/** `p2p-audit packet`: the committee packet of a saved run. */
export async function packetCommand(options: PacketOptions): Promise<void> {
  const { result: folder, packet: path, formats, out } = options;
  const wanted = wantedFormats(formats.split(","), FORMATS, "format of the packet");
  const isOurs = (name: string) => [...NAMES, FIGURES].includes(name) || PICTURE_NAME.test(name);
  refuseForeignFolder(out, isOurs, { option: "--out", is: "folder of a packet" });
  const resultPath = join(folder, RESULT);
  const result = await readResult(resultPath, ["findings.ndjson"]);
  const findings = readFindings(folder, result);
  const packet = json("PacketConfig", textReader, path);
  const beside = (name: string) => resolve(dirname(path), name);
  const made = await packetFiles(
    {
      result,
      findings,
      packet,
      measures: json("MeasureDefinitions", packageReader, "reports/measures.json"),
      shown:
        packet.previous === undefined
          ? null
          : json("PacketFigures", textReader, beside(packet.previous.shown)),
      restated: await restatedOf(packet, beside),
      logo: packet.logo === undefined ? null : readText(beside(packet.logo)),
      validation: validationOf(packet, beside, resultPath),
    },
    {
      formats: wanted,
      templates: packageTexts("reports/templates"),
      typst: packageTexts("reports/typst"),
      pictureParts,
    },
  );
  const rows = [...caseReferences(findings)].map(([id, reference]) => [reference, id]);
  const references = placeBeside(out, REFERENCES);
  write(out, made, references, csvLines([["reference", "case"], ...rows]));
  console.log(
    `${made.files.map(({ name }) => join(out, name)).join("\n")}\n${references} (for the analyst only)`,
  );
  for (const warning of made.warnings) console.error(`warning: ${warning}`);
  if (!result.trusted) console.log("the result of this run cannot be trusted: page one says why");
}

async function restatedOf(
  { previous }: PacketConfig,
  beside: (name: string) => string,
): Promise<AuditResult | null> {
  return previous?.restated === undefined ? null : readResult(beside(previous.restated));
}

/** Throws `validation-differs` where the sample was drawn from another run. */
function validationOf(
  { validation }: PacketConfig,
  beside: (name: string) => string,
  resultPath: string,
): Validation | null {
  if (validation === undefined) return null;
  const found = json("Validation", textReader, beside(validation));
  if (found.run.sha256 === sha256(readText(resultPath))) return found;
  throw auditError(
    "validation-differs",
    "the validation sample was drawn from another run",
    validation,
    "draw and read back a sample of this run, or leave `validation` out: the packet is then a draft",
  );
}

/** The packet and its case references appear when both are written. */
function write(out: string, { files, figures }: MadePacket, references: string, cases: string): void {
  const target = folderTarget(resolve(out));
  const besides = fileTarget(references, basename(references));
  try {
    writeFileSync(join(besides.draft, basename(references)), cases, { mode: PRIVATE });
    for (const { name, content } of files)
      writeFileSync(join(target.draft, name), content, { mode: PRIVATE });
    writeFileSync(join(target.draft, FIGURES), jsonText(figures), { mode: PRIVATE });
    target.finish();
    besides.finish();
  } catch (error) {
    target.abandon();
    besides.abandon();
    throw error;
  }
}
