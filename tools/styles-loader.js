const { createRequire } = require('node:module');
const vm = require('node:vm');
const ts = require('typescript');

const FLUENT = '@fluentui/react-components';

// The very copy of Griffel that Fluent's own components are compiled with and run on.
const { resolveStyleRulesForSlots } = createRequire(require.resolve(FLUENT))('@griffel/core');
const { tokens } = require(FLUENT);

/**
 * webpack loader: works out `makeStyles({ … })` when the add-in is built, as Fluent's own components come, so that no
 * pane carries the compiler of styles and the list of tokens (`docs/performance.md`). The styles must therefore be
 * written out in the call: literals and `tokens`, nothing else. Runs on JavaScript with `import`, after ts-loader.
 */
module.exports = function stylesLoader(source, map) {
  const calls = findCalls(ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ESNext));
  if (calls.length === 0) return this.callback(null, source, map);
  let code = source;
  for (const call of calls.reverse()) {
    const [styles] = call.arguments;
    const text = source.slice(styles.pos, styles.end);
    const [classes, rules] = resolveStyleRulesForSlots(valueOf(text, this.resourcePath));
    // As many lines as before: the source map still fits.
    const lines = '\n'.repeat(source.slice(call.expression.end, call.end).split('\n').length - 1);
    const worked = `__styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)}${lines})`;
    code = code.slice(0, call.expression.end - 'makeStyles'.length) + worked + code.slice(call.end);
  }
  this.callback(null, `import { __styles } from '${FLUENT}'; ${code}`, map);
};

/** The calls of Fluent's `makeStyles` at the top of a module, in their order. */
function findCalls(module) {
  return module.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ initializer }) => initializer)
    .filter((value) => value && ts.isCallExpression(value) && value.expression.escapedText === 'makeStyles');
}

function valueOf(text, file) {
  try {
    return vm.runInNewContext(`(${text})`, { tokens });
  } catch (error) {
    throw new Error(`${file}: makeStyles takes only literals and tokens (${error.message})`);
  }
}
