import type { GateHead } from "#gate/index.js";
import type { GateCheck } from "#generated/types.js";
import { counted } from "#shared/counted.js";

/** A run as workflow commands of GitHub Actions, a line each: what is not kept, what cannot be trusted, what has expired. */
export function annotations(head: GateHead): string[] {
  const { dispositions } = head;
  return [
    ...head.trustNotes.map((note) => command("error", "The result cannot be trusted", note)),
    ...head.checks.filter(({ kept }) => kept === false).map(checkCommand),
    ...(dispositions.expired === 0
      ? []
      : [
          command(
            "warning",
            "Dispositions",
            `${counted(dispositions.expired, "disposition")} expired by the end of the data: what they name counts again`,
          ),
        ]),
    ...(dispositions.stray.length === 0
      ? []
      : [
          command(
            "notice",
            "Dispositions",
            `${counted(dispositions.stray.length, "disposition")} on file for findings that this run does not have`,
          ),
        ]),
  ];
}

/** One command; a line end or a mark in a text cannot begin another. */
export function command(level: "error" | "warning" | "notice", title: string, message: string): string {
  return `::${level} title=${property(title)}::${data(message)}`;
}

function checkCommand({ level, words, found, limit }: GateCheck): string {
  return command(level === "warn" ? "warning" : "error", "Limit not kept", `${words}: ${found}, ${limit}`);
}

function data(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A")
    .replaceAll("##[", "# #[");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
