import { type Problem, problem } from "#shared/error.js";
import { byText } from "#shared/text-order.js";
import { parseTemplate } from "./handlebars.js";
import { sayWhatIsNotKnown } from "./say-what-is-not-known.js";
import {
  CAN_BE_NULL,
  type Context,
  type Found,
  lookUp,
  scopeAt,
  type TemplateScope,
  within,
} from "./template-scope.js";
import { type Place, VALUE, type ViewShape } from "./view-shape.js";

const WITH = " with ";
const HELP = "what a template can print is listed in docs/report-model.md";
const BLOCKS: readonly string[] = ["if", "unless", "each", "with"];
const LITERALS: readonly string[] = ["StringLiteral", "NumberLiteral", "BooleanLiteral"];
/** Names a value can be handed over by: Handlebars gives some others a meaning of their own. */
const GIVEN_NAME = /^[A-Za-z]\w*$/;

/** A template as it was read. */
export interface TemplateText {
  /** File, as problems name it. */
  readonly path: string;
  readonly text: string;
}

/** A check under way: what there is, what was looked at, what was found. */
interface TemplateCheck {
  readonly partials: ReadonlyMap<string, TemplateText>;
  readonly root: Context;
  /** Partials with the context they were looked at with: once is enough. */
  readonly seen: Set<string>;
  readonly problems: Problem[];
}

/** Where a statement stands. */
interface Spot {
  readonly check: TemplateCheck;
  readonly file: string;
  readonly scope: TemplateScope;
}

type FoundPlace = Extract<Found, { place: Place }>;

/**
 * What is wrong with a template and its partials (by name) for a view, before anything is printed: names the view does not
 * have, also where the data would not lead there, parts printed as texts, members of what can be null, helpers, values
 * printed without escaping. Each with file, line and column. Throws `report-template` where one is no Handlebars.
 */
export function checkTemplate(
  main: TemplateText,
  partials: ReadonlyMap<string, TemplateText>,
  view: Place,
): Problem[] {
  const root: Context = { id: "", shape: view.shape };
  const check: TemplateCheck = { partials, root, seen: new Set(), problems: [] };
  const spot: Spot = { check, file: main.path, scope: scopeAt(root, root, new Set()) };
  checkProgram(spot, parseTemplate(main.text, main.path));
  return check.problems;
}

function checkProgram(spot: Spot, program: hbs.AST.Program | undefined): void {
  for (const statement of program?.body ?? []) checkStatement(spot, statement);
}

function checkStatement(spot: Spot, statement: hbs.AST.Statement): void {
  switch (statement.type) {
    case "ContentStatement":
    case "CommentStatement":
      return;
    case "MustacheStatement":
      checkPrint(spot, statement as hbs.AST.MustacheStatement);
      return;
    case "BlockStatement":
      checkBlock(spot, statement as hbs.AST.BlockStatement);
      return;
    case "PartialStatement":
      checkPartial(spot, statement as hbs.AST.PartialStatement);
      return;
    default:
      report(
        spot,
        statement,
        "inline partials and partial blocks are not read; a partial is a file of its own",
      );
  }
}

/** `{{name}}`: a text or figure, escaped. */
function checkPrint(spot: Spot, print: hbs.AST.MustacheStatement): void {
  if (!print.escaped) report(spot, print, "a value is printed without escaping; write two braces and no `&`");
  const isName = print.params.length === 0 && print.hash === undefined;
  const place = isName ? placeOf(spot, print.path) : helped(spot, print);
  if (place === null) return;
  const name = nameOf(print.path);
  if (place.shape.holds === "value") {
    if (place.isNullable)
      report(
        spot,
        print.path,
        `\`${name}\` can be null: an empty space would be printed`,
        sayWhatIsNotKnown(name),
      );
    return;
  }
  const what =
    place.shape.holds === "list" ? "a list: go through it with #each" : "a part: print its members";
  report(spot, print, `\`${name}\` is ${what}`);
}

function checkBlock(spot: Spot, block: hbs.AST.BlockStatement): void {
  const name = block.params.length === 0 ? "" : nameOf(block.path);
  const [subject] = block.params;
  if (subject === undefined || block.params.length > 1 || !BLOCKS.includes(name)) {
    report(
      spot,
      block,
      `\`#${nameOf(block.path)}\` is no block; there are #if, #unless, #each and #with, each of one name`,
    );
    return;
  }
  for (const { value } of block.hash?.pairs ?? []) givenPlace(spot, value);
  const found = find(spot, subject);
  if (found === null) return;
  const { holds, without } = insides(spot, block, name, found);
  if (holds !== null) checkProgram({ ...spot, scope: holds }, block.program);
  checkProgram({ ...spot, scope: without }, block.inverse);
}

/** The scopes of a block and of its else; the first is null where the block cannot stand on what was found. */
function insides(
  spot: Spot,
  block: hbs.AST.BlockStatement,
  name: string,
  { place, key }: FoundPlace,
): { readonly holds: TemplateScope | null; readonly without: TemplateScope } {
  const { scope } = spot;
  const asked = { ...scope, present: new Set([...scope.present, key]) };
  if (name === "if") return { holds: asked, without: scope };
  if (name === "unless") return { holds: scope, without: asked };
  const names = block.program?.blockParams ?? [];
  if (name === "with")
    return { holds: within(asked, { id: key, shape: place.shape }, names), without: scope };
  if (place.shape.holds === "list") {
    const id = `${key}[${scope.contexts.length}]`;
    const inside = within(scope, { id, shape: place.shape.items.shape }, names);
    return { holds: { ...inside, lists: scope.lists + 1 }, without: scope };
  }
  report(spot, block, `\`${nameOf(block.params[0])}\` is no list`);
  return { holds: null, without: scope };
}

/** `{{> name context member=value}}`: the partial is looked at with what it is handed. */
function checkPartial(spot: Spot, call: hbs.AST.PartialStatement): void {
  const { check, scope } = spot;
  const name = nameOf(call.name);
  const partial = call.name.type === "SubExpression" ? undefined : check.partials.get(name);
  if (partial === undefined) {
    const known = [...check.partials.keys()].sort(byText).map((other) => `\`${other}\``);
    const there = known.length === 0 ? "none is there" : `there are ${known.join(", ")}`;
    report(
      spot,
      call,
      `there is no partial \`${name}\`; ${there}: files with the endings of the template, beside it or in partials/`,
    );
    return;
  }
  const context = handed(spot, call);
  if (context === null) return;
  const inside = scopeAt(context, check.root, scope.present);
  const key = `${name} ${keyOf(context.shape)} ${[...inside.present].map((place) => place.slice(context.id.length)).sort()}`;
  if (check.seen.has(key)) return;
  check.seen.add(key);
  checkProgram({ check, file: partial.path, scope: inside }, parseTemplate(partial.text, partial.path));
}

/** What a partial stands on; null where it is nothing or can be null, which was reported. */
function handed(spot: Spot, call: hbs.AST.PartialStatement): Context | null {
  const [subject] = call.params;
  const given = subject === undefined ? spot.scope.contexts[0] : contextOf(spot, subject);
  if (given === null || given === undefined) return null;
  const pairs = call.hash?.pairs ?? [];
  if (pairs.length === 0) return given;
  const { shape } = given;
  const base = shape.holds === "part" ? shape : { title: "what is handed over", members: new Map() };
  const added = pairs.map(({ key, value }) => {
    if (!GIVEN_NAME.test(key)) report(spot, call, `nothing can be handed over as \`${key}\``);
    const place = givenPlace(spot, value) ?? VALUE;
    return [key, () => place] as const;
  });
  return {
    id: given.id,
    shape: {
      holds: "part",
      title: titleWith(
        base.title,
        pairs.map(({ key }) => key),
      ),
      members: new Map([...base.members, ...added]),
    },
  };
}

function contextOf(spot: Spot, subject: hbs.AST.Expression): Context | null {
  const found = find(spot, subject);
  if (found === null) return null;
  if (!found.place.isNullable) return { id: found.key, shape: found.place.shape };
  report(spot, subject, `\`${nameOf(subject)}\` ${CAN_BE_NULL}`);
  return null;
}

/** A value handed over: a literal, or what a name gives. */
function givenPlace(spot: Spot, value: hbs.AST.Expression): Place | null {
  return LITERALS.includes(value.type) ? VALUE : placeOf(spot, value);
}

/** `FindingView with a, b`: the same however often and in which order they were added, so that a partial that calls itself is looked at once. */
function titleWith(title: string, added: readonly string[]): string {
  const [base = "", before = ""] = title.split(WITH);
  const names = new Set([...before.split(", "), ...added].filter(Boolean));
  return `${base}${WITH}${[...names].sort(byText).join(", ")}`;
}

/** Tells contexts of a partial apart; one that was added to, by what was added. */
function keyOf(shape: ViewShape): string {
  if (shape.holds === "list") return `list of ${keyOf(shape.items.shape)}`;
  if (shape.holds === "value") return "value";
  const members = [...shape.members].map(([name, place]) => `${name} ${sortOf(place())}`);
  return `${shape.title}: ${members.join(", ")}`;
}

function sortOf({ shape, isNullable }: Place): string {
  return `${shape.holds === "part" ? shape.title : shape.holds}${isNullable ? " or null" : ""}`;
}

/** What an expression gives; null where there is nothing, which was reported. */
function placeOf(spot: Spot, expression: hbs.AST.Expression): Place | null {
  return find(spot, expression)?.place ?? null;
}

function find(spot: Spot, expression: hbs.AST.Expression): FoundPlace | null {
  if (expression.type === "SubExpression") {
    const place = helped(spot, expression as hbs.AST.SubExpression);
    return place === null ? null : { place, key: `(${line(expression)})` };
  }
  if (expression.type !== "PathExpression") {
    report(spot, expression, `\`${nameOf(expression)}\` is no name of the view`);
    return null;
  }
  const found = lookUp(spot.scope, expression as hbs.AST.PathExpression);
  if (!("fault" in found)) return found;
  report(spot, expression, found.fault);
  return null;
}

/** `lookup list @index`, the one helper there is: an item of a list by its place. */
function helped(spot: Spot, call: hbs.AST.MustacheStatement | hbs.AST.SubExpression): Place | null {
  const [list, index] = call.params;
  if (nameOf(call.path) !== "lookup" || list === undefined || index === undefined) {
    report(spot, call, `there is no helper \`${nameOf(call.path)}\`; a template loops, chooses and prints`);
    return null;
  }
  const place = placeOf(spot, list);
  if (place === null) return null;
  if (place.shape.holds === "list" && nameOf(index) === "@index" && placeOf(spot, index) !== null)
    return place.shape.items;
  report(spot, call, "`lookup` takes a list and `@index`");
  return null;
}

/** The name an expression was written with. */
function nameOf(expression: hbs.AST.Node | undefined): string {
  return String((expression as { original?: unknown } | undefined)?.original ?? "( )");
}

/** Adds a problem, at the line and column of a node. */
function report({ check, file }: Spot, node: hbs.AST.Node, message: string, help = HELP): void {
  const at = `${file}:${line(node)}`;
  if (!check.problems.some((known) => known.at === at && known.message === message))
    check.problems.push(problem("report-template", message, at, help));
}

function line({ loc }: hbs.AST.Node): string {
  return `${loc.start.line}:${loc.start.column + 1}`;
}
