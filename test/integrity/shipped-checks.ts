import { readFileSync } from "node:fs";
import { checked } from "#schema/validate.js";
import { root } from "../support/project.js";

const path = "checks/integrity.json";

/** The catalogue that is shipped. */
export const shippedChecks = checked("IntegrityChecks", JSON.parse(readFileSync(root + path, "utf8")), path);
