import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { samplePolicy } from '../../test/policies/sample-policy';
import { buildSignature } from './build-signature';

const policy = samplePolicy();

describe('buildSignature', () => {
  it('puts the closing phrase over the fields in the order of the policy', () => {
    expect(buildSignature(policy, { phone: '0999-10 20 30', name: 'Siv Ek' }, 'sv')).toEqual({
      ok: true,
      value: {
        html: '<div id="postgang-signature" lang="sv"><p>Vänliga hälsningar</p><p>Siv Ek<br>Granby kommun<br>0999-10 20 30</p></div>',
        text: 'Vänliga hälsningar\n\nSiv Ek\nGranby kommun\n0999-10 20 30',
      },
    });
  });

  it('closes in the language of the message, or in its own when the policy lacks that one', () => {
    const closing = (language: 'en' | 'nn') => {
      const built = buildSignature(policy, { name: 'Siv Ek' }, language);
      return built.ok ? built.value.text.split('\n')[0] : null;
    };
    expect([closing('en'), closing('nn')]).toEqual(['Kind regards', 'Vänliga hälsningar']);
  });

  it('leaves out an optional line that the person has not filled in', () => {
    const built = buildSignature(policy, { name: 'Siv Ek', phone: ' ' }, 'sv');
    expect(built.ok && built.value.text).toBe('Vänliga hälsningar\n\nSiv Ek\nGranby kommun');
  });

  it('has the lines of a reply or of a function mailbox as the policy wants them, all of them where it says nothing', () => {
    const own = samplePolicy({
      signature: {
        ...policy.signature,
        fields: [
          { field: 'name', required: true },
          { field: 'mobile', required: true, from: 'person' },
          { field: 'website', required: false, in: ['new', 'forward'] },
        ],
      },
    });
    const person = { name: 'Siv Ek', mobile: '070-1', website: 'granby.example' };
    const lines = (...variant: Parameters<typeof buildSignature>[3][]) => {
      const built = buildSignature(own, person, 'sv', ...variant);
      return built.ok && built.value.text.split('\n').slice(2);
    };
    expect(lines()).toEqual(['Siv Ek', '070-1', 'granby.example']);
    expect(lines({ use: 'reply', sender: 'person' })).toEqual(['Siv Ek', '070-1']);
    expect(lines({ use: 'forward', sender: 'function-mailbox' })).toEqual(['Siv Ek', 'granby.example']);
    // A required line that does not stand there is not missing.
    const without = { name: 'Siv Ek' };
    expect(buildSignature(own, without, 'sv', { use: 'new', sender: 'function-mailbox' }).ok).toBe(true);
  });

  it('says which required fields are missing, in the order of the signature', () => {
    const demanding = samplePolicy({
      signature: {
        ...policy.signature,
        fields: [
          { field: 'name', required: true },
          { field: 'title', required: true },
          { field: 'phone', required: true },
        ],
      },
    });
    expect(buildSignature(demanding, { title: 'Registrator' }, 'sv')).toEqual({
      ok: false,
      failure: { missing: ['name', 'phone'] },
    });
  });

  it('lets no value out of its line and no markup into the mail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('<b>&"\'', 'a\nb', '</p><script>')), (value) => {
        fc.pre(value.trim() !== '');
        const built = buildSignature(policy, { name: value }, 'sv');
        if (!built.ok) throw new Error('a name was given');
        expect(built.value.text.split('\n')).toHaveLength(4);
        const tags = built.value.html.match(/<[^>]*>/g);
        expect(tags).toEqual([
          '<div id="postgang-signature" lang="sv">',
          '<p>',
          '</p>',
          '<p>',
          '<br>',
          '</p>',
          '</div>',
        ]);
      }),
    );
  });

  it.each(['build-signature.ts', 'signature-person.ts'])(
    'keeps the schema library out of launch.js: %s loads nothing but src/lib',
    (file) => {
      const source = readFileSync(path.join(__dirname, file), 'utf8');
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      });
      const loaded = [...outputText.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
      expect(loaded.filter((from) => !from?.startsWith('../lib/'))).toEqual([]);
    },
  );
});
