import ts from 'typescript';

const MARK = 'may be empty';
const COPIES = /\.(entries|flatMap|keys|map|sort|toSorted|values)$/;

/**
 * Lines of a test file whose loop asserts of each element of a list that may be empty: then nothing is
 * asserted. A list written down, one that was asserted before, and `nonEmpty(list)` hold something; a comment
 * above the loop may say that a list may be empty. Lists of generated cases are left out.
 */
export function vacuousLoops(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const initializers = new Map<string, ts.Expression>();
  const found: string[] = [];
  walk(file, (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name))
      initializers.set(node.name.text, node.initializer);
  });
  walk(file, (node) => {
    const loop = loopOf(node);
    if (loop === null || !asserts(loop.body) || holds(loop.list, 0)) return;
    if (isGenerated(node) || isMarked(node) || isAsserted(node, loop.list)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${loop.list.getText().replace(/\s+/g, ' ')}`);
  });
  return found;

  /** Whether a list surely holds something. */
  function holds(given: ts.Expression, depth: number): boolean {
    const list = bare(given);
    if (depth > 4) return false;
    if (ts.isArrayLiteralExpression(list))
      return list.elements.some((one) => !ts.isSpreadElement(one) || holds(one.expression, depth + 1));
    if (ts.isObjectLiteralExpression(list)) return list.properties.length > 0;
    if (ts.isNewExpression(list)) return (list.arguments ?? []).some((one) => holds(one, depth + 1));
    if (ts.isIdentifier(list)) {
      const initializer = initializers.get(list.text);
      return /^[A-Z][A-Z_]*$/.test(list.text) || (initializer !== undefined && holds(initializer, depth + 1));
    }
    if (!ts.isCallExpression(list)) return false;
    const callee = list.expression.getText();
    if (callee === 'nonEmpty' || callee === 'Array.from') return true;
    const [first] = list.arguments;
    if (/^Object\.(entries|keys|values)$/.test(callee) && first)
      return /^[A-Z]/.test(bare(first).getText()) || holds(first, depth + 1);
    return (
      COPIES.test(callee) &&
      ts.isPropertyAccessExpression(list.expression) &&
      holds(list.expression.expression, depth + 1)
    );
  }

  function isMarked(node: ts.Node): boolean {
    return (ts.getLeadingCommentRanges(text, node.pos) ?? []).some(({ pos, end }) =>
      text.slice(pos, end).includes(MARK),
    );
  }

  function isAsserted(node: ts.Node, list: ts.Expression): boolean {
    let around = node;
    while (around.parent && !ts.isFunctionLike(around)) around = around.parent;
    const name = rootOf(list).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`expect\\([^;]*\\b${name}\\b`).test(text.slice(around.pos, node.pos));
  }
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function loopOf(node: ts.Node): { list: ts.Expression; body: ts.Node } | null {
  if (ts.isForOfStatement(node)) return { list: node.expression, body: node.statement };
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const [body] = node.arguments;
  if (node.expression.name.text !== 'forEach' || body === undefined) return null;
  return { list: node.expression.expression, body };
}

function asserts(body: ts.Node): boolean {
  let found = false;
  walk(body, (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'expect') found = true;
  });
  return found;
}

function isGenerated(node: ts.Node): boolean {
  for (let around: ts.Node | undefined = node; around; around = around.parent)
    if (ts.isCallExpression(around) && /^fc\.(async)?[pP]roperty$/.test(around.expression.getText()))
      return true;
  return false;
}

function bare(expression: ts.Expression): ts.Expression {
  let inner = expression;
  while (ts.isAsExpression(inner) || ts.isParenthesizedExpression(inner) || ts.isNonNullExpression(inner))
    inner = inner.expression;
  return inner;
}

function rootOf(list: ts.Expression): string {
  let inner = bare(list);
  while (
    ts.isPropertyAccessExpression(inner) ||
    ts.isCallExpression(inner) ||
    ts.isElementAccessExpression(inner)
  )
    inner = bare(inner.expression);
  return inner.getText();
}
