import { counted } from "#shared/counted.js";
import { EXIT } from "../exit.js";
import { hideFiles } from "../hide-files.js";
import { type Verified, type VerifyOptions, verifyRun } from "../verify-run.js";

interface VerifyCommandOptions extends VerifyOptions {
  readonly all?: boolean;
  readonly showPhi?: boolean;
}

/** `p2p-audit verify`: whether the folder of a run is what its inputs give, byte by byte. */
export async function verify(folder: string, options: VerifyCommandOptions): Promise<void> {
  const verified = await verifyRun(folder, options);
  const lines =
    verified.differences.length === 0 ? sameLines(verified) : otherLines(verified, options.all === true);
  const shown =
    options.showPhi === true ? lines : lines.map((line) => hideFiles(line, dropNamesOf(verified)));
  console.log([`${folder}: ${shown[0]}`, ...shown.slice(1)].join("\n"));
  if (verified.differences.length > 0) process.exitCode = EXIT.untrusted;
}

/** Names of files of the drop can hold names of people. */
function dropNamesOf({ manifest, differences }: Verified): string[] {
  const listed = manifest?.drop.files.map(({ name }) => name) ?? [];
  const found = differences.filter(({ what }) => what === "drop file").map(({ name }) => name);
  return [...new Set([...listed, ...found])];
}

function sameLines({ manifest, isSigned, signer }: Verified): string[] {
  const { drop, inputs, outputs } = manifest ?? { drop: { files: [] }, inputs: [], outputs: [] };
  const files = [
    counted(drop.files.length, "drop file"),
    counted(inputs.length, "other input"),
    counted(outputs.length, "output"),
  ];
  return [
    "verified: made again from its inputs, every file has the same bytes",
    `  ${files.join(", ")}`,
    `  ${signatureLine(isSigned, signer)}`,
  ];
}

function signatureLine(isSigned: boolean, signer: string | null): string {
  if (signer !== null) return `signed by the key ${signer}`;
  return isSigned ? "signed; by whom was not checked (--public-key FILE does)" : "not signed";
}

function otherLines({ differences, isMadeAgain }: Verified, isAll: boolean): string[] {
  const [first, ...others] = differences.map(({ what, name, how }) => `${what} ${name} ${how}`);
  const rest = isAll ? others.map((line) => `         ${line}`) : [];
  const more =
    others.length === 0 || isAll
      ? []
      : [`  and ${counted(others.length, "other difference")} (--all lists them)`];
  return [
    "NOT verified: do not hand on its figures",
    `  first: ${first}`,
    ...rest,
    ...more,
    ...(isMadeAgain ? [] : ["  the run was not made again"]),
  ];
}
