import { count, counted } from "#shared/counted.js";
import { codeSpan } from "./code-span.js";
import type { DropProposal } from "./propose-audit.js";
import type { Guess, MappingProposal } from "./propose-mapping.js";

/** The page that explains each guess, as Markdown. It shows codes of the files, and so is patient data like them. */
export function initPage({ config, mappings, left }: DropProposal): string {
  const points = mappings.reduce(
    (sum, { mapping }) => sum + (mapping.unsure?.length ?? 0),
    config.unsure?.length ?? 0,
  );
  return [
    "# What init proposes",
    "",
    `${counted(mappings.length, "mapping")} for ${counted(files(mappings), "table")}, ${counted(left.length, "file")} left without one, ${counted(points, "point")} to be confirmed.`,
    "",
    "Nothing here is settled. Read each **?**, correct the mapping, take the point out of its `unsure`, and look at the records:",
    "",
    "    p2p-audit intake --dry-run --config audit.json",
    "",
    "## audit.json",
    "",
    ...table(
      ["member", "proposed", "to be confirmed"],
      [
        ["policies", config.policies.map(codeSpan).join(", "), doubtOf(config.unsure, "/policies")],
        ["asOf", codeSpan(config.asOf ?? ""), doubtOf(config.unsure, "/asOf")],
        ["zone", codeSpan(config.zone ?? ""), doubtOf(config.unsure, "/zone")],
        ["deliveries", "none", doubtOf(config.unsure, "/deliveries")],
      ],
    ),
    ...(left.length === 0
      ? []
      : [
          "",
          "## Files without a mapping",
          "",
          ...table(
            ["file", "why"],
            left.map(({ name, why }) => [codeSpan(name), why]),
          ),
        ]),
    ...mappings.flatMap(mappingSection),
    "",
  ].join("\n");
}

function files(mappings: readonly MappingProposal[]): number {
  return mappings.reduce((sum, one) => sum + one.files.length, 0);
}

function mappingSection({ mapping, files, rowsLookedAt, guesses, unused }: MappingProposal): string[] {
  return [
    "",
    `## mappings/${mapping.id}.json`,
    "",
    `For ${files.map(codeSpan).join(", ")}: ${counted(rowsLookedAt, "row")} looked at.`,
    "",
    ...table(["about", "proposed", "because", "to be confirmed"], guesses.map(guessRow)),
    "",
    unused.length === 0
      ? "Every column is used."
      : `Columns that no field takes: ${unused.map(codeSpan).join(", ")}.`,
  ];
}

function guessRow({ about, proposed, because, unsure }: Guess): string[] {
  return [about, proposed, because, unsure === null ? "" : `**?** ${unsure}`];
}

function doubtOf(unsure: DropProposal["config"]["unsure"], at: string): string {
  const point = unsure?.find((one) => one.at === at);
  return point ? `**?** ${point.why}` : "";
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)];
}

/** A cell cannot break out of its table; names of columns and files stand in code spans. */
function cell(text: string): string {
  return text.replace(/[\r\n\t]+/g, " ").replaceAll("|", "\\|");
}

/** What init says on the terminal: counts and names of mappings, no cell. */
export function initSummary({ config, mappings, left }: DropProposal, out: string): string {
  const points = (list: readonly unknown[] | undefined) => counted(list?.length ?? 0, "point");
  return [
    ...mappings.map(
      ({ mapping, files, rowsLookedAt }) =>
        `mappings/${mapping.id}.json: ${mapping.records[0]?.kind} from ${counted(files.length, "table")}, ${count(rowsLookedAt)} rows looked at, ${points(mapping.unsure)} to be confirmed`,
    ),
    ...left.map(({ name, why }) => `no mapping for ${name}: ${why}`),
    `audit.json: ${points(config.unsure)} to be confirmed`,
    "",
    `read ${out}/init.md, correct the mappings, then: p2p-audit intake --dry-run --config ${out}/audit.json`,
  ].join("\n");
}
