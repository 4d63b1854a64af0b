import ts from "typescript";
import type { Place, ViewShape } from "#report/view-shape.js";
import { root } from "../support/project.js";

/** Where pages that have no schema are printed: `pagePrinter(PAGE, …)(VIEW)`. */
const SOURCES = [
  "src/packet/index.ts",
  "src/worklist/render-findings-page.ts",
  "src/catalogue/clause-coverage/coverage-page.ts",
  "src/catalogue/against-law/against-law-page.ts",
];

/** The shape of the view of each such page, as the compiler knows its type. */
export function typedViews(): Map<string, Place> {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    SOURCES.map((path) => root + path),
    options,
  );
  const checker = program.getTypeChecker();
  const views = new Map<string, Place>();
  const visit = (node: ts.Node): void => {
    const found = ts.isCallExpression(node) ? printCall(node) : null;
    if (found !== null) views.set(found.page, placeOf(checker, checker.getTypeAtLocation(found.view)));
    ts.forEachChild(node, visit);
  };
  for (const path of SOURCES) {
    const source = program.getSourceFile(root + path);
    if (source === undefined) throw new Error(`no ${path}`);
    visit(source);
  }
  return views;
}

function printCall({ expression, arguments: [view] }: ts.CallExpression) {
  if (view === undefined || !ts.isCallExpression(expression)) return null;
  const [page] = expression.arguments;
  const isPrinter = expression.expression.getText() === "pagePrinter";
  return isPrinter && page !== undefined && ts.isStringLiteral(page) ? { page: page.text, view } : null;
}

function placeOf(checker: ts.TypeChecker, type: ts.Type): Place {
  const present = checker.getNonNullableType(type);
  return { shape: shapeOf(checker, present), isNullable: present !== type };
}

function shapeOf(checker: ts.TypeChecker, type: ts.Type): ViewShape {
  if ((type.flags & ts.TypeFlags.Any) !== 0) throw new Error("a view has a member of any type");
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const items = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (items === undefined) throw new Error("a list has no items");
    return { holds: "list", items: placeOf(checker, items) };
  }
  const isPart = (type.flags & ts.TypeFlags.Object) !== 0;
  if (!isPart) return { holds: "value" };
  const members = type
    .getProperties()
    .map((member) => [member.name, () => placeOf(checker, checker.getTypeOfSymbol(member))] as const);
  return { holds: "part", title: checker.typeToString(type), members: new Map(members) };
}
