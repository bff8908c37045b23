import ts from 'typescript';

/** Syntax that came after ES2016 in a script, one line each; regular expressions and texts made into one included. */
export function newerSyntax(source: string): string[] {
  const file = ts.createSourceFile('launch.js', source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = newer(node);
    if (what !== null) found.push(`${what}: ${node.getText(file).slice(0, 60)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function newer(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return newerPattern(node.text, node.text.replace(/^.*\//s, ''));
  if (ts.isStringLiteralLike(node)) return newerPattern(node.text, '');
  if (ts.isBigIntLiteral(node)) return 'bigint';
  if (ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword) return 'async';
  if (ts.isSpreadAssignment(node)) return 'object spread';
  if (ts.isObjectBindingPattern(node) && node.elements.some(({ dotDotDotToken }) => dotDotDotToken))
    return 'object rest';
  if (ts.isPropertyDeclaration(node) || ts.isPrivateIdentifier(node)) return 'class field';
  if (ts.isCatchClause(node) && !node.variableDeclaration) return 'catch without a name';
  if (node.kind === ts.SyntaxKind.QuestionDotToken || node.kind === ts.SyntaxKind.QuestionQuestionToken)
    return 'optional chaining';
  if (ts.isBinaryExpression(node) && LOGICAL_ASSIGNMENTS.includes(node.operatorToken.kind))
    return 'logical assignment';
  return null;
}

const LOGICAL_ASSIGNMENTS = [
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
];

function newerPattern(text: string, flags: string): string | null {
  if (/\(\?<[=!]/.test(text)) return 'lookbehind';
  if (/\(\?<[a-z]/i.test(text)) return 'named group';
  if (/\\p\{/i.test(text)) return 'Unicode property';
  return /[dsv]/.test(flags) ? 'flag' : null;
}
