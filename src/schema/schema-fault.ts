import { didYouMean, similarNames } from "#shared/similar-names.js";

/** What a schema objects to, in words: where, what, and the help that this fault alone needs. */
export interface SchemaFault {
  readonly pointer: string;
  readonly message: string;
  readonly help?: string;
}

/** One error of the schema check, with the schema it comes from. */
interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: Schema;
  readonly data?: unknown;
}

type Schema = Readonly<Record<string, unknown>>;

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  date: "a day such as 2026-10-31",
  "date-time": "an instant with offset, such as 2026-11-15T23:59:59-08:00",
  moment: "a day or a time such as 2026-10-31 or 2026-10-31T14:30",
};

/** Members whose absence puzzles, because they may well be empty: what to write. By title and name. */
const WHEN_MISSING: Readonly<Record<string, string>> = {
  "Policy counting":
    'a policy that counts business days names its calendar there, {"calendar": "…"}; any other writes {}',
};

/** The faults that a schema's errors come to, one for each mistake. `root`: the schema itself. Pure. */
export function faultsOf(errors: readonly SchemaError[], root: Schema): SchemaFault[] {
  const shown = thinned(errors);
  const misspelt = new Map<SchemaError, string>();
  const explained = new Set<SchemaError>();
  for (const error of shown.filter((one) => one.keyword === "additionalProperties")) {
    const name = String(error.params.additionalProperty);
    const similar = similarNames(name, namesIn(error.parentSchema?.properties));
    const lack = shown.find(
      (other) =>
        isLack(other) &&
        !explained.has(other) &&
        other.instancePath === error.instancePath &&
        similar.includes(String(other.params.missingProperty)),
    );
    if (lack) explained.add(lack);
    const meant = lack?.params.missingProperty ?? similar[0];
    if (meant !== undefined) misspelt.set(error, String(meant));
  }
  return shown
    .filter(
      (error) => !explained.has(error) && !(error.keyword === "discriminator" && lacksTag(error, shown)),
    )
    .map((error) => faultOf(error, misspelt.get(error), root));
}

function faultOf(error: SchemaError, meant: string | undefined, root: Schema): SchemaFault {
  const pointer = error.instancePath;
  if (error.keyword === "additionalProperties" && meant !== undefined)
    return { pointer, message: misspeltWords(String(error.params.additionalProperty), meant, pointer, root) };
  if (error.keyword === "discriminator") return tagFault(error, root);
  if (!isLack(error)) return { pointer, message: sentence(error) };
  const missing = String(error.params.missingProperty);
  const known = namesIn(error.parentSchema?.properties);
  const [stray] = similarNames(
    missing,
    namesIn(error.data).filter((name) => !known.includes(name)),
  );
  if (stray !== undefined) return { pointer, message: misspeltWords(stray, missing, pointer, root) };
  const message = `\`${missing}\` is missing${pointer === "" ? "" : ` in \`${pointer}\``}`;
  const help = pointer === "" ? WHEN_MISSING[`${root.title} ${missing}`] : undefined;
  return { pointer, message, ...(help !== undefined && { help }) };
}

function misspeltWords(name: string, meant: string, pointer: string, root: Schema): string {
  const whole = pointer === "" ? `the ${root.title} schema` : `\`${pointer}\``;
  return `\`${name}\` is no member of ${whole}; did you mean \`${meant}\`?`;
}

/** One line for a schema error, without type names of the program. */
function sentence(error: SchemaError): string {
  const where = error.instancePath === "" ? "the value" : `\`${error.instancePath}\``;
  if (error.keyword === "additionalProperties")
    return `${where} has an unknown member \`${error.params.additionalProperty}\``;
  if (error.keyword === "enum" && Array.isArray(error.params.allowedValues))
    return `${where} must be one of ${error.params.allowedValues.join(", ")}`;
  if (error.keyword === "const") return `${where} must be \`${error.params.allowedValue}\``;
  if (error.keyword === "format")
    return `${where} must be ${FORMAT_WORDS[String(error.params.format)] ?? `a ${error.params.format}`}`;
  return `${where} ${error.message ?? "does not fit"}`;
}

/** The member that says which kind of object this is has no value that the schema knows. */
function tagFault(error: SchemaError, root: Schema): SchemaFault {
  const tag = String(error.params.tag);
  const kinds = (error.parentSchema?.oneOf as readonly Schema[] | undefined) ?? [];
  const values = kinds.map((kind) => tagOf(kind, tag, root)).filter((value) => value !== undefined);
  const pointer = error.instancePath;
  const message = `\`${tag}\`${pointer === "" ? "" : ` in \`${pointer}\``} must be one of ${values.join(", ")}`;
  const help = didYouMean(similarNames(String(error.params.tagValue ?? ""), values)).trim();
  return { pointer, message, ...(help !== "" && { help }) };
}

function tagOf(kind: Schema, tag: string, root: Schema): string | undefined {
  const name = /^#\/definitions\/(.+)$/.exec(String(kind.$ref ?? ""))?.[1];
  const schema = name === undefined ? kind : (root.definitions as Record<string, Schema> | undefined)?.[name];
  const property = (schema?.properties as Record<string, Schema> | undefined)?.[tag];
  return property?.const === undefined ? undefined : String(property.const);
}

function lacksTag(error: SchemaError, errors: readonly SchemaError[]): boolean {
  return errors.some(
    (other) =>
      isLack(other) &&
      other.instancePath === error.instancePath &&
      other.params.missingProperty === error.params.tag,
  );
}

function isLack(error: SchemaError): boolean {
  return error.keyword === "required";
}

function namesIn(object: unknown): string[] {
  return object !== null && typeof object === "object" ? Object.keys(object) : [];
}

/** Alternatives of a union produce one error each: keep the deepest ones, which name the cause. */
function thinned(errors: readonly SchemaError[]): SchemaError[] {
  const real = errors.filter((error) => !["anyOf", "oneOf", "if"].includes(error.keyword));
  const shown = real.length > 0 ? real : [...errors];
  return shown.filter(
    (error) =>
      error.keyword !== "type" ||
      !shown.some(
        (other) =>
          other !== error && other.instancePath.startsWith(error.instancePath) && other.keyword !== "type",
      ),
  );
}
