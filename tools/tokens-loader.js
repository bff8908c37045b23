const { tokens } = require('@fluentui/react-components');

/**
 * webpack loader for Fluent's own style files: a few of them name a token (`tokens.colorNeutralStroke1`) when they run,
 * and one such place in the first part of the pane brings in the whole list, 30 KB. Puts the value there instead.
 */
module.exports = function tokensLoader(source, map) {
  const code = source.replace(/\btokens\.(\w+)\b/g, (name, token) =>
    token in tokens ? JSON.stringify(tokens[token]) : name,
  );
  this.callback(null, code, map);
};
