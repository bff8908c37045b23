import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A test that names rules of a guideline. */
export interface RuleTest {
  /** From the root of the repository, with `/`. */
  readonly file: string;
  /** The names of the groups around it and its own, as a test run prints them. */
  readonly name: string;
  /** The rules in those names, each once; for `it.each` also those in its table. */
  readonly ruleIds: readonly string[];
}

const FOLDERS = ['src', 'test', 'tools', 'simulator'];
const TEST_FILE = /\.(test|e2e|contract)\.tsx?$/;
const RULE_ID = /(?<![\p{L}\p{N}-])(?:LAV|HAS|VIM|OSB)-\d+(?![\p{N}-])/gu;

/** Every test in the repository whose name, or the name of a group around it, holds the id of a rule. */
export function findRuleTests(root: string): RuleTest[] {
  return FOLDERS.flatMap((folder) => testFiles(path.join(root, folder)))
    .sort()
    .flatMap((file) =>
      ruleTestsIn(readFileSync(file, 'utf8'), path.relative(root, file).split(path.sep).join('/')),
    );
}

/** The tests of one file that name rules. What is skipped or only planned (`skip`, `todo`) shows nothing and is left out. */
export function ruleTestsIn(source: string, file: string): RuleTest[] {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: RuleTest[] = [];
  visit(tree, []);
  return found;

  function visit(node: ts.Node, groups: readonly string[]): void {
    const call = ts.isCallExpression(node) ? testCall(node) : null;
    if (!call) return ts.forEachChild(node, (child) => visit(child, groups));
    if (call.isSkipped) return;
    const names = [...groups, call.name];
    if (call.isGroup) return ts.forEachChild(node, (child) => visit(child, names));
    const ruleIds = [...new Set([...names, ...call.table].flatMap(rulesIn))];
    if (ruleIds.length > 0) found.push({ file, name: names.join(' › '), ruleIds });
  }
}

interface TestCall {
  readonly name: string;
  readonly isGroup: boolean;
  readonly isSkipped: boolean;
  /** The ids in the table of an `each` whose name shows its values. */
  readonly table: readonly string[];
}

/** `it('…')`, `test.each(table)('…')`, `describe('…')`, however they are written; null for any other call. */
function testCall(call: ts.CallExpression): TestCall | null {
  const [first] = call.arguments;
  if (!first) return null;
  const { root, modifiers, table } = calleeOf(call.expression);
  if (!['it', 'test', 'describe'].includes(root)) return null;
  const name = textOf(first);
  if (name === null) return null;
  return {
    name,
    isGroup: root === 'describe',
    isSkipped: modifiers.some((modifier) => modifier === 'skip' || modifier === 'todo'),
    table: /[%$]/.test(name) ? table : [],
  };
}

function calleeOf(expression: ts.Expression): { root: string; modifiers: string[]; table: string[] } {
  const modifiers: string[] = [];
  const table: string[] = [];
  let part = expression;
  for (;;) {
    if (ts.isCallExpression(part)) {
      part.arguments.forEach((argument) => table.push(...idsInTable(argument)));
      part = part.expression;
    } else if (ts.isPropertyAccessExpression(part)) {
      modifiers.push(part.name.text);
      part = part.expression;
    } else {
      return { root: ts.isIdentifier(part) ? part.text : '', modifiers, table };
    }
  }
}

/** The ids that stand as values of their own in a table: in its rows or as properties of its objects. */
function idsInTable(node: ts.Expression): string[] {
  if (ts.isAsExpression(node)) return idsInTable(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(idsInTable);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((each) =>
      ts.isPropertyAssignment(each) ? idsInTable(each.initializer) : [],
    );
  }
  const text = textOf(node);
  return text !== null && rulesIn(text)[0] === text ? [text] : [];
}

/** What a literal says, the values in a template left out; null for anything else. */
function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

function rulesIn(text: string): string[] {
  return [...text.matchAll(RULE_ID)].map(([id]) => id);
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEST_FILE.test(name) && !name.includes('node_modules'))
    .map((name) => path.join(folder, name));
}
