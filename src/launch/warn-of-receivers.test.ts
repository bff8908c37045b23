import { NUMBER, reply, SIGNED } from '../../test/support/launch-drafts';

describe('OnMessageRecipientsChanged', () => {
  const text = `Ditt nummer är ${NUMBER}.\n\n${SIGNED}`;

  it('VIM-22: shows a bar while a receiver must not get what stands there, and takes it away again', async () => {
    const outlook = reply(text);
    await outlook.run('warnOfReceivers');
    expect([...outlook.bars.values()]).toEqual([expect.stringContaining('20120206-****')]);
    outlook.draft.to = ['bygg@granby.example'];
    await outlook.run('warnOfReceivers');
    expect(outlook.bars.size).toBe(0);
    expect([outlook.signatures, outlook.draft.text]).toEqual([[], text]);
  });

  it('is silent about what is no matter of the receiver', async () => {
    const outlook = reply('Hej!\n\nmvh');
    await outlook.run('warnOfReceivers');
    expect(outlook.notices).toEqual([]);
  });

  it('is silent without a policy, and when nothing can be read', async () => {
    const without = reply(text, { settings: {} });
    await without.run('warnOfReceivers');
    const broken = reply(text, { broken: { recipients: 'fails', body: 'throws', subject: 'fails' } });
    await broken.run('warnOfReceivers');
    expect([without.notices, broken.notices]).toEqual([[], []]);
  });
});
