import fc from 'fast-check';
import { samplePolicy } from '../../test/policies/sample-policy';
import { SIGNATURE_FIELDS } from '../policy/policy';
import { MAX_FIELD_LENGTH, fieldProblem, fieldsToAsk, parsePersonFields } from './signature-person';

describe('parsePersonFields', () => {
  it('reads back what the person filled in, for every field of the signature', () => {
    const all = Object.fromEntries(SIGNATURE_FIELDS.map((field) => [field, `my ${field}`]));
    expect(parsePersonFields(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  it('keeps what is usable of an old or broken value and leaves out the rest', () => {
    const stored = { name: '  Siv\u00a0Ek\r\nKansli ', title: 7, phone: null, address: ' ', nickname: 'S' };
    expect(parsePersonFields(stored)).toEqual({ name: 'Siv Ek Kansli' });
  });

  it('makes nothing of what is no object', () => {
    for (const stored of [undefined, null, 'x', 3, [], true]) expect(parsePersonFields(stored)).toEqual({});
  });

  it('takes out marks that turn the direction of a text, which could disguise an address', () => {
    expect(parsePersonFields({ email: 'siv\u202e@granby.example\u0007' })).toEqual({
      email: 'siv@granby.example',
    });
  });

  it('cuts a long value without breaking a character in two', () => {
    const { title } = parsePersonFields({ title: `a${'😀'.repeat(100)}` });
    expect(title).toBe(`a${'😀'.repeat((MAX_FIELD_LENGTH - 2) / 2)}`);
  });

  it('takes anything, and gives the same when it reads its own result again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.dictionary(fc.constantFrom(...SIGNATURE_FIELDS), fc.string({ unit: 'binary' })),
        ),
        (stored) => {
          const fields = parsePersonFields(stored);
          expect(parsePersonFields(fields)).toEqual(fields);
          for (const value of Object.values(fields)) {
            expect(value).toMatch(/^\S(.*\S)?$/u);
            expect(value.length).toBeLessThanOrEqual(MAX_FIELD_LENGTH);
          }
        },
      ),
    );
  });
});

describe('fieldProblem', () => {
  it.each([
    ['phone', '0479-52 80 00'],
    ['mobile', '+47 912 34 567'],
    ['phone', '(0479) 52 80 00'],
    ['email', 'siv.ek@granby.example'],
    ['website', 'www.granby.example'],
    ['website', 'https://granby.example/kontakt'],
    ['title', 'Registrator (vik.)'],
    ['phone', '  '],
  ] as const)('takes %s %j', (field, value) => {
    expect(fieldProblem(field, value)).toBeNull();
  });

  it.each([
    ['phone', 'ring växeln', 'no-number'],
    ['mobile', '12', 'no-number'],
    ['email', 'siv.ek', 'no-address'],
    ['email', 'siv ek@granby.example', 'no-address'],
    ['email', 'siv@granby', 'no-address'],
    ['website', 'granby', 'no-website'],
    ['website', 'siv@granby.example', 'no-website'],
  ] as const)('says what is wrong with %s %j', (field, value, problem) => {
    expect(fieldProblem(field, value)).toBe(problem);
  });
});

describe('fieldsToAsk', () => {
  it('asks in the order of the signature and not for what is the same for everybody', () => {
    expect(fieldsToAsk(samplePolicy())).toEqual([
      { field: 'name', required: true },
      { field: 'phone', required: false },
    ]);
  });
});
