/** The helper that each printed value goes through. No template can call it: the view has no such name, and no other helper is known. */
export const PRINTED = "printed";

/**
 * A template in which each `{{name}}` is printed through the helper `printed`, which is given the value and the name as it was
 * written. Handlebars itself prints null and undefined as nothing. Blocks, arguments and partials are left as they are.
 */
export function guardPrints(program: hbs.AST.Program): hbs.AST.Program {
  return { ...program, body: program.body.map(guarded) };
}

function guarded(statement: hbs.AST.Statement): hbs.AST.Statement {
  if (statement.type === "MustacheStatement") return guardedPrint(statement as hbs.AST.MustacheStatement);
  if (statement.type !== "BlockStatement") return statement;
  const block = statement as hbs.AST.BlockStatement;
  // Handlebars takes a missing else for one that is not there, an undefined one included; the types know no undefined.
  return {
    ...block,
    program: block.program && guardPrints(block.program),
    inverse: block.inverse && guardPrints(block.inverse),
  } as hbs.AST.BlockStatement;
}

function guardedPrint(print: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement {
  const { path, params, hash, loc } = print;
  const name = String((path as { readonly original?: unknown }).original);
  const isCall = params.length > 0 || hash !== undefined;
  // What the compiler marks a printed name with itself: its last part must be there.
  const value = isCall ? { type: "SubExpression", path, params, hash, loc } : { ...path, strict: true };
  return {
    ...print,
    loc: path.loc,
    path: nameOf(PRINTED, path.loc),
    params: [value, textOf(name, path.loc)],
    hash: undefined as unknown as hbs.AST.Hash,
  };
}

function nameOf(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: "PathExpression", data: false, depth: 0, parts: [name], original: name, loc };
}

function textOf(text: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
  return { type: "StringLiteral", value: text, original: text, loc };
}
