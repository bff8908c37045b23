import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plansFolder } from '../../tools/commands/policy-plans';
import { planPage } from '../../tools/plans/plan-page';
import { municipalityFiles, municipalityPolicy } from './municipality-files';

const ids = municipalityFiles().map((file) => path.basename(file, '.json'));

describe('the page of plans that a registrator reviews', () => {
  it.each(ids)(
    'of %s is what its policy says (after a change: postgang policy plans policies/municipalities/*.json)',
    (id) => {
      expect(readFileSync(path.join(plansFolder(), `${id}.md`), 'utf8')).toBe(
        planPage(municipalityPolicy(id)),
      );
    },
  );

  it('shows each change once, with the kinds that it is the same for', () => {
    const page = planPage(municipalityPolicy('se-1273-osby'));
    const chapter = page.slice(page.indexOf('### Där det står ”sefos”'));
    expect(chapter.slice(0, chapter.indexOf('\n\n###')).split('\n').slice(2)).toEqual([
      '| Typ | Ändring: + kommer till, − faller bort |',
      '| --- | --- |',
      expect.stringMatching(/^\| Autosvar eller systemmeddelande \| .*SEFOS raderar dem 35 dagar.*\|$/),
    ]);
  });

  it('keeps a name with a bar in it inside its cell', () => {
    const policy = municipalityPolicy('se-1273-osby');
    const [first, ...rest] = policy.mailboxes.filter(({ units }) => units.includes('education'));
    const named = { ...policy, mailboxes: [{ ...first!, name: { sv: 'Skola | förskola' } }, ...rest] };
    expect(planPage(named)).toContain('| Skola och förskola | Skola \\| förskola |');
  });
});
