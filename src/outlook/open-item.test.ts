import { OfficeMockObject } from 'office-addin-mock';
import { readOpenItem } from './open-item';

function outlookWith(item: object | null): void {
  const context = { mailbox: { item: item ?? {} } };
  const mock = new OfficeMockObject({ host: 'outlook', context } as never, 'outlook' as never);
  (globalThis as { Office?: unknown }).Office = item ? mock : { context: { mailbox: { item: null } } };
}

const attachment = (name: string, attachmentType: string) => ({
  id: name,
  name,
  attachmentType,
  contentType: '',
  size: 1,
  isInline: false,
});

describe('readOpenItem', () => {
  it('says that nothing is open between two messages', () => {
    outlookWith(null);
    expect(readOpenItem()).toEqual({ kind: 'none' });
  });

  it('says that a calendar item is open', () => {
    outlookWith({ itemType: 'appointment', subject: 'Möte' });
    expect(readOpenItem()).toEqual({ kind: 'appointment' });
  });

  it('tells a draft from a message by its subject, which must be asked for', () => {
    outlookWith({ itemType: 'message', conversationId: 'c1', subject: { getAsync: () => undefined } });
    expect(readOpenItem()).toMatchObject({ kind: 'draft' });
  });

  it('gives the facts of a message, also of one without sender, subject and recipients', () => {
    (globalThis as { Office?: unknown }).Office = {
      context: { mailbox: { item: { itemType: 'message', itemId: 'i1', subject: '' } } },
    };
    expect(readOpenItem()).toEqual({
      kind: 'message',
      head: {
        id: 'i1',
        messageId: '',
        conversationId: '',
        subject: '',
        from: null,
        to: [],
        cc: [],
        received: null,
        attachments: [],
      },
    });
  });

  it('sees a message attached as an item and one attached as an .eml file', () => {
    outlookWith({
      itemType: 'message',
      itemId: 'i1',
      subject: 'VB: tre bilagor',
      attachments: [
        attachment('Fråga', 'item'),
        attachment('Fråga.eml', 'file'),
        attachment('karta.pdf', 'file'),
      ],
    });
    const open = readOpenItem();
    const types = open.kind === 'message' ? open.head.attachments.map(({ type }) => type) : [];
    expect(types).toEqual(['message', 'message', 'file']);
  });
});
