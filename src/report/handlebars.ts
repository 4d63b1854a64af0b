import Handlebars from "handlebars";
import { auditError } from "#shared/error.js";
import { guardPrints, PRINTED } from "./guard-prints.js";
import { precompiled } from "./precompiled.js";
import { sayWhatIsNotKnown } from "./say-what-is-not-known.js";
import { templateFault } from "./template-fault.js";

/** How the texts of a view are made safe: by Handlebars (HTML), or by the view before it is printed (Markdown). */
export type Escaping = "html" | "none";

type TemplateSpecification = Parameters<typeof Handlebars.template>[0];

/** Not the built-in helper that prints to the terminal, where no case may be named. The type knows only built-in ones. */
const HELPERS = { log: false, [PRINTED]: true } as unknown as Record<string, boolean>;
const NO_MEMBER_HELP = "the view must hold every member, absent as null";
const STRICT_BLOCKS = ["if", "unless", "each", "with"] as const;

/** What a template says, as a tree. Throws `report-template` with file and line where it is no Handlebars. */
export function parseTemplate(text: string, path: string): hbs.AST.Program {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [first = "", near = ""] = error.message.split("\n");
    const line = /^(?:Parse|Lexical) error on line (\d+)/.exec(first)?.[1];
    throw templateFault(
      text,
      path,
      line === undefined ? ownLine(error) : Number(line),
      near || messageOf(error),
    );
  }
}

function ownLine(error: Error): number | null {
  return (error as Placed).lineNumber ?? null;
}

/**
 * A printer of views. `templates` maps a name to its text, `main` is the one to print and the others are its partials.
 * A template may only loop, choose and print; asking for a member the view does not have, or printing one that is null,
 * throws `report-template`.
 */
export function templatePrinter(
  main: string,
  templates: ReadonlyMap<string, string>,
  escaping: Escaping,
): (view: object) => string {
  const text = templates.get(main);
  if (text === undefined)
    throw auditError("report-template-missing", `there is no template \`${main}\``, main);
  const engine = Handlebars.create();
  for (const name of STRICT_BLOCKS) makeStrict(engine, name);
  makeLookupStrict(engine);
  engine.registerHelper(PRINTED, printed);
  engine.unregisterHelper("log");
  const compiled = (source: string): Handlebars.TemplateDelegate => {
    const ready = precompiled.get(templateKey(source, escaping));
    return ready === undefined
      ? compiledWhenUsed(engine, source, escaping)
      : engine.template(ready as TemplateSpecification);
  };
  for (const [name, partial] of templates)
    if (name !== main) engine.registerPartial(name, named(name, compiled(partial)));
  const print = compiled(text);
  return (view) => {
    try {
      return print(view);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw auditError(
        "report-template",
        messageOf(error),
        placeOf(error, main),
        (error as Placed).help ?? NO_MEMBER_HELP,
      );
    }
  };
}

/** A template as the text of a JavaScript value that `templatePrinter` takes in its place: for the build (scripts/precompile.mjs). */
export function precompiledText(text: string, escaping: Escaping): string {
  return String(Handlebars.precompile(guardPrints(Handlebars.parse(text)), compileOptions(escaping)));
}

/** What a precompiled template is kept by: all that it was made from. */
export function templateKey(text: string, escaping: Escaping): string {
  return `${escaping} ${text}`;
}

function compileOptions(escaping: Escaping) {
  return {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: HELPERS,
    preventIndent: true,
    noEscape: escaping === "none",
  };
}

/** A template nobody uses is not looked at. */
function compiledWhenUsed(
  engine: typeof Handlebars,
  text: string,
  escaping: Escaping,
): Handlebars.TemplateDelegate {
  let print: Handlebars.TemplateDelegate | undefined;
  return (context, options) => {
    print ??= engine.compile(guardPrints(Handlebars.parse(text)), compileOptions(escaping));
    return print(context, options);
  };
}

/** The value, to be printed. A null would be printed as an empty space, which reads as nothing to tell. */
function printed(value: unknown, name: string, options: object): unknown {
  if (value === undefined) throw noMember(name, options);
  if (value !== null) return value;
  const error = at(options, `\`${name}\` is null here: it would be printed as an empty space`);
  throw Object.assign(error, { help: sayWhatIsNotKnown(name) });
}

/** Handlebars' strict mode leaves the arguments of blocks unchecked: `each` of a misspelt member would print nothing. */
function makeStrict(engine: typeof Handlebars, name: (typeof STRICT_BLOCKS)[number]): void {
  const block = engine.helpers[name];
  engine.registerHelper(name, function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (value === undefined) throw noMember(name, options);
    return block?.call(this, value, options);
  });
}

/** A partial whose errors say its name: Handlebars gives their line and not their template. */
function named(partial: string, print: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
  return (context, options) => {
    try {
      return print(context, options);
    } catch (error) {
      if (error instanceof Error && !("partial" in error)) Object.assign(error, { partial });
      throw error;
    }
  };
}

function makeLookupStrict(engine: typeof Handlebars): void {
  const lookup = engine.helpers.lookup;
  engine.registerHelper("lookup", (value: unknown, name: unknown, options: Handlebars.HelperOptions) => {
    const found: unknown = lookup?.(value, name, options);
    if (found === undefined) throw noMember("lookup", options);
    return found;
  });
}

function noMember(name: string, options: object): Error {
  return at(options, `\`${name}\` asks for a member the view does not have`);
}

/** An error at the place that a helper is called at. */
function at(options: object, message: string): Error {
  const { loc } = options as { readonly loc?: hbs.AST.SourceLocation };
  const error = new Error(message);
  return Object.assign(error, loc && { lineNumber: loc.start.line, column: loc.start.column });
}

/** The message without the place, which is told apart. */
function messageOf(error: Error): string {
  if (error instanceof RangeError) return "a partial calls itself without end";
  return error.message.replace(/ - \d+:\d+$/, "");
}

interface Placed {
  readonly partial?: string;
  readonly lineNumber?: number;
  readonly column?: number;
  readonly help?: string;
}

/** File, partial, line and column, as far as they are known. */
function placeOf(error: Error, file: string): string {
  const { partial, lineNumber, column } = error as Placed;
  const template = partial === undefined ? file : `${file}, partial ${partial}`;
  return lineNumber === undefined || column === undefined
    ? template
    : `${template}:${lineNumber}:${column + 1}`;
}
