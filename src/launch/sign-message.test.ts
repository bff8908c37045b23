import { samplePolicy } from '../../test/policies/sample-policy';
import { classicOutlook, type ClassicOptions } from '../../test/support/classic-outlook';
import { draft, leftPolicy, person } from '../../test/support/launch-drafts';

const HTML = expect.stringContaining('Bo Ek<br>Granby kommun') as string;

describe('the Signature button', () => {
  it('sets the signature of the person, and says nothing when it is done', async () => {
    const outlook = draft();
    await outlook.run('applySignature');
    expect(outlook.signatures).toEqual([HTML]);
    expect(outlook.notices).toEqual([]);
  });

  it('says what to do when there is no signature yet', async () => {
    const outlook = classicOutlook();
    await outlook.run('applySignature');
    expect(outlook.signatures).toEqual([]);
    expect(outlook.notices).toEqual([expect.stringContaining('Fyll i din signatur först')]);
  });

  it('says that this Outlook can not, where it can not', async () => {
    const outlook = draft({ mailboxSet: 9 });
    await outlook.run('applySignature');
    expect(outlook.notices).toEqual([expect.stringContaining('kan inte sätta signaturer')]);
  });
});

describe('OnNewMessageCompose and OnMessageFromChanged', () => {
  it('HAS-19: sets the signature once, however often the event comes', async () => {
    const outlook = draft();
    await outlook.run('signNewMessage');
    await outlook.run('signNewMessage');
    expect(outlook.signatures).toEqual([HTML]);
  });

  it('leaves a signature alone that our reply form has put into the text', async () => {
    const outlook = draft({ text: '<div id="x_postgang-signature">Bo Ek</div>' });
    await outlook.run('signNewMessage');
    await outlook.run('signForSender');
    expect(outlook.signatures).toEqual([]);
  });

  it.each([
    '<div id="x_appendonsend"></div><div id="divRplyFwdMsg">Från: Bo</div>',
    '<div style="border:none;border-top:solid #E1E1E1 1.0pt">Från: Bo</div>',
    '<blockquote type="cite">',
  ])('signs a reply that quotes an earlier one of ours: %s', async (quote) => {
    const outlook = draft({
      composeType: 'reply',
      text: `<div><br></div>${quote}<div id="x_postgang-signature">Bo Ek</div>`,
    });
    await outlook.run('signNewMessage');
    expect(outlook.signatures).toEqual([HTML]);
  });

  it('sets ours once beside the two that another add-in has set', async () => {
    const outlook = draft({ text: '<div id="Signature">Other</div><div id="Signature">Other</div>' });
    await outlook.run('signNewMessage');
    await outlook.run('signNewMessage');
    expect(outlook.signatures).toEqual([HTML]);
    expect(outlook.draft.text).toContain('Other');
  });

  it('signs a plain-text message in plain text', async () => {
    const outlook = draft({ bodyType: 'text' });
    await outlook.run('signNewMessage');
    expect(outlook.signatures).toEqual(['Vänliga hälsningar\n\nBo Ek\nGranby kommun']);
  });

  it('does not disturb a person who has no signature yet', async () => {
    for (const settings of [{}, { launch: leftPolicy() }]) {
      const outlook = classicOutlook({ settings });
      await outlook.run('signNewMessage');
      expect([outlook.signatures, outlook.notices]).toEqual([[], []]);
    }
  });

  it('OSB-66: gives the function mailbox its own address when it becomes the sender', async () => {
    const own = samplePolicy().signature;
    const slice = leftPolicy({
      signature: { ...own, fields: [...own.fields, { field: 'email', required: false }] },
    });
    const settings = { launch: slice, person: { name: 'Bo Ek', email: 'bo.ek@granby.example' } };
    const outlook = classicOutlook({ settings });
    await outlook.run('signNewMessage');
    outlook.draft.from = 'bygg@granby.example';
    await outlook.run('signForSender');
    expect(outlook.signatures).toEqual([
      expect.stringContaining('bo.ek@granby.example'),
      expect.stringContaining('bygg@granby.example'),
    ]);
  });

  it.each([
    ['newMail', 'bo.ek@granby.example', ['title', 'website']],
    ['reply', 'bo.ek@granby.example', ['title']],
    ['forward', 'bo.ek@granby.example', ['title', 'website']],
    ['newMail', 'bygg@granby.example', ['phone', 'website']],
  ] as const)('a %s from %s has the lines that the policy wants there', async (composeType, from, there) => {
    const lines = { title: 'Registrator', phone: '0999-10 20 30', website: 'www.granby.example' };
    const slice = leftPolicy({
      signature: {
        closing: { sv: 'Hälsningar' },
        fields: [
          { field: 'name', required: true },
          { field: 'title', required: true, from: 'person' },
          { field: 'phone', required: true, from: 'function-mailbox' },
          { field: 'website', required: false, in: ['new', 'forward'] },
        ],
      },
    });
    const settings = { launch: slice, person: { name: 'Bo Ek', ...lines } };
    const outlook = classicOutlook({ settings, composeType, from });
    await outlook.run('signNewMessage');
    const wanted = there.map((field) => lines[field]).join('<br>');
    expect(outlook.signatures).toEqual([expect.stringContaining(`<p>Bo Ek<br>${wanted}</p>`)]);
  });

  it('turns Outlook’s own signature off only where the policy says so, and only when it is on', async () => {
    const own = { ...samplePolicy().signature, turnOffOutlooksOwn: true };
    const wants = { launch: leftPolicy({ signature: own }), person };
    const turnedOff = async (options: ClassicOptions) => {
      const outlook = draft(options);
      await outlook.run('signNewMessage');
      expect(outlook.signatures).toHaveLength(1);
      return outlook.calls.filter((name) => name === 'turnedOff').length;
    };
    expect(await turnedOff({})).toBe(0);
    expect(await turnedOff({ settings: wants })).toBe(1);
    expect(await turnedOff({ settings: wants, hasOwnSignature: false })).toBe(0);
  });

  it.each(['fails', 'hangs', 'throws'] as const)(
    'tells Outlook that it is done when the body getter %s',
    async (how) => {
      const outlook = draft({ broken: { type: how, body: how } });
      await expect(outlook.run('signNewMessage')).resolves.toBeUndefined();
    },
    30_000,
  );

  it('signs with the policy that was published with the file when the settings are missing or of another version', async () => {
    const published = { 'se-9999-granby': leftPolicy() };
    for (const options of [
      { published, settings: { person } },
      { published, settings: { person, launch: { domains: 'x' } } },
    ]) {
      const outlook = classicOutlook(options);
      await outlook.run('signNewMessage');
      expect(outlook.signatures).toEqual([HTML]);
    }
  });
});
