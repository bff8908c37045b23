import fs from 'node:fs';
import path from 'node:path';
import { municipalityFiles } from '../../../test/policies/municipality-files';
import { formatPolicy } from './format-policy';

describe('the text of a saved file', () => {
  it.each(municipalityFiles().map((file) => [path.basename(file), file]))(
    '%s comes out as it went in when nothing was changed',
    (_, file) => {
      const text = fs.readFileSync(file, 'utf8');
      expect(formatPolicy(JSON.parse(text))).toBe(text);
    },
  );

  it('breaks a list that does not fit on a line, and leaves out what is undefined', () => {
    const words = Array.from({ length: 12 }, (_, index) => `a-long-word-${index}`);
    const text = formatPolicy({ empty: [], none: {}, left: undefined, words, few: ['a', 'b'] });
    expect(text).toContain('  "empty": [],\n  "none": {},\n  "words": [\n    "a-long-word-0",\n');
    expect(text).toContain('  "few": ["a", "b"]\n}\n');
    expect(text).not.toContain('left');
  });
});
