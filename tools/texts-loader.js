// webpack loader: the notes are for translators and do not ship.
module.exports = function textsLoader(source) {
  const texts = JSON.parse(source);
  for (const text of Object.values(texts)) delete text.note;
  return JSON.stringify(texts);
};
