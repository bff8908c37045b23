/**
 * Every match of a pattern that does not stand right behind what `forbidden` matches: what a negative lookbehind says,
 * for engines that have none.
 * @param pattern with the flag `g`
 * @param forbidden for one character, without the flag `g`
 */
export function matchesNotAfter(pattern: RegExp, text: string, forbidden: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match.index > 0 && forbidden.test(text.charAt(match.index - 1))) pattern.lastIndex = match.index + 1;
    else {
      found.push(match);
      // An empty match would be found again for ever.
      if (match[0] === '') pattern.lastIndex += 1;
    }
  }
  return found;
}
