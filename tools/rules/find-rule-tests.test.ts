import { ruleTestsIn } from './find-rule-tests';

const names = (source: string) =>
  ruleTestsIn(source, 'a.test.ts').map(({ name, ruleIds }) => [name, ...ruleIds]);

describe('the tests that name rules', () => {
  it('are found by their own name and by the groups around them', () => {
    const source = `
      describe('a forward (OSB-28)', () => {
        it('shows A', () => {});
        describe.each([1])('in %i', () => { test("OSB-27: keeps it", () => {}); });
      });
      it('says nothing of rules', () => {});
    `;
    expect(names(source)).toEqual([
      ['a forward (OSB-28) › shows A', 'OSB-28'],
      ['a forward (OSB-28) › in %i › OSB-27: keeps it', 'OSB-28', 'OSB-27'],
    ]);
  });

  it('are found in the table of an each whose name shows its values, and only there', () => {
    const table = `[['LAV-4', 1], [\`LAV-5\`, 2]]`;
    expect(names(`it.each(${table})('%s holds', () => {})`)).toEqual([['%s holds', 'LAV-4', 'LAV-5']]);
    expect(names(`it.each<[string, number]>(${table})('holds', () => {})`)).toEqual([]);
  });

  it('are not those that are skipped or not yet written, and not words in the text of a test', () => {
    const source = `
      it.skip('OSB-1', () => {});
      describe.skip('OSB-2', () => { it('x', () => {}); });
      it.todo('OSB-3');
      it('x', () => { say('OSB-4'); });
    `;
    expect(names(source)).toEqual([]);
  });

  it('name whole ids', () => {
    expect(names(`it(\`OSB-12 and \${1} VIM-7, XOSB-1, OSB-3-4\`, () => {})`)).toEqual([
      ['OSB-12 and … VIM-7, XOSB-1, OSB-3-4', 'OSB-12', 'VIM-7'],
    ]);
  });
});
