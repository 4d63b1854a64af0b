import Handlebars from "handlebars";
import { auditError } from "#shared/error.js";

/** How the texts of a view are made safe: by Handlebars (HTML), or by the view before it is printed (Markdown). */
export type Escaping = "html" | "none";

const STRICT_BLOCKS = ["if", "unless", "each"] as const;

/**
 * A printer of views. `templates` maps a name to its text, `main` is the one to print and the others are its partials.
 * A template may only loop, choose and print; asking for a member the view does not have throws `report-template`.
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
  for (const [name, partial] of templates) if (name !== main) engine.registerPartial(name, partial);
  const print = engine.compile(text, {
    strict: true,
    knownHelpersOnly: true,
    preventIndent: true,
    noEscape: escaping === "none",
  });
  return (view) => {
    try {
      return print(view);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw auditError(
        "report-template",
        error.message,
        main,
        "the view must hold every member, absent as null",
      );
    }
  };
}

/** Handlebars' strict mode leaves the arguments of blocks unchecked: `each` of a misspelt member would print nothing. */
function makeStrict(engine: typeof Handlebars, name: (typeof STRICT_BLOCKS)[number]): void {
  const block = engine.helpers[name];
  engine.registerHelper(name, function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (value === undefined) throw new Error(`\`${name}\` asks for a member the view does not have`);
    return block?.call(this, value, options);
  });
}
