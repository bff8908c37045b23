import { useOutlook } from './pages/outlook.page';

const openOutlook = useOutlook();

const SWEDISH = { message: 'sv-felanmalan-gatlampa', policy: 'se-1273-osby', lang: 'sv' } as const;

describe('when Outlook does not give the message', () => {
  it('reads it at the second try when the first one fails for a moment', async () => {
    const outlook = await openOutlook({ ...SWEDISH, fault: 'body-fails-once' });
    await outlook.see('Felanmälan');
    const text = await (await outlook.pane()).locator('body').innerText();
    expect(text).not.toContain('Outlook lämnade inte ut texten');
  });

  it.each(['body-fails', 'body-hangs', 'permission-restricted'])(
    '%s: suggests from sender and subject, says so, and offers to read again',
    async (fault) => {
      const outlook = await openOutlook({ ...SWEDISH, fault });
      await outlook.see(/Outlook lämnade inte ut texten/);
      await outlook.see('Holger Stenvad');
      await outlook.see('Osäkert');
      await (await outlook.pane()).getByRole('button', { name: 'Läs igen' }).waitFor();
    },
  );

  it('headers-fail: suggests without them', async () => {
    const outlook = await openOutlook({ ...SWEDISH, fault: 'headers-fail' });
    await outlook.see('Felanmälan');
  });

  it('attachment-fails: says that the attached message must be read in Outlook', async () => {
    const outlook = await openOutlook({
      ...SWEDISH,
      message: 'sv-vb-bifogat-meddelande',
      fault: 'attachment-fails',
    });
    await outlook.see(/Det bifogade meddelandet gick inte att öppna/);
  });

  it('body-late: an answer for an earlier message is thrown away', async () => {
    const outlook = await openOutlook({ ...SWEDISH, fault: 'body-late', pinned: '1' });
    await outlook.see('Holger Stenvad');
    await outlook.page.getByText('Sjuk', { exact: true }).first().click();
    await outlook.see('Sanna Pellving');
    await outlook.see('Frånvaroanmälan');
    // Now the first answer comes, which was asked for four seconds before.
    await new Promise((resolve) => setTimeout(resolve, 4_500));
    const text = await (await outlook.pane()).locator('body').innerText();
    expect(text).not.toContain('Holger Stenvad');
    expect(text).toContain('Sanna Pellving');
  });
});

describe('when Outlook does not open a form', () => {
  it.each(['reply-hangs', 'reply-fails'])(
    '%s: says so, keeps the text, and lets the person copy it',
    async (fault) => {
      const outlook = await openOutlook({ ...SWEDISH, fault });
      await outlook.press('Svara');
      await outlook.fill(/^Svar senast/, '2026-12-01');
      await outlook.press('Öppna svaret i Outlook');
      await outlook.see(/Outlook svarade inte i tid|Outlook sa nej/);
      const pane = await outlook.pane();
      expect(await pane.getByLabel('Text att kopiera').inputValue()).toContain('1 december 2026');
      expect(await pane.getByLabel(/^Svar senast/).inputValue()).toBe('2026-12-01');
      await outlook.press('Kopiera texten');
      await outlook.see(/Texten är kopierad|Texten är markerad/);
    },
  );

  it.each(['new-message-hangs', 'new-message-fails'])('%s: keeps what was typed', async (fault) => {
    const outlook = await openOutlook({ ...SWEDISH, fault });
    await outlook.press('Skicka vidare');
    await outlook.fill('Ansvarig hos dem', 'Eva');
    await outlook.press('Förbered i Outlook');
    await outlook.see(/Outlook svarade inte i tid|Outlook sa nej/);
    const pane = await outlook.pane();
    expect(await pane.getByLabel('Ansvarig hos dem').inputValue()).toBe('Eva');
    expect(await pane.getByLabel('Text att kopiera').inputValue()).toContain(
      'Ursprunglig avsändare: Holger Stenvad',
    );
  });

  it('item-changes-silently: does nothing when Outlook has another message open than the one shown', async () => {
    const outlook = await openOutlook({ ...SWEDISH, fault: 'item-changes-silently', pinned: '1' });
    await outlook.press('Svara');
    await outlook.fill(/^Svar senast/, '2026-12-01');
    await outlook.page.getByText('Yasmin Alkhoury').first().click();
    await outlook.see('Svara Holger Stenvad');
    await outlook.press('Öppna svaret i Outlook');
    await outlook.see(/Ett annat meddelande är öppet i Outlook nu, så inget gjordes/);
    expect(await (await outlook.pane()).getByLabel(/^Svar senast/).inputValue()).toBe('2026-12-01');
    const forms = (await outlook.calls()).filter(({ api }) => api.includes('displayReply'));
    expect(forms).toEqual([]);
  });

  it('helps in Outlook’s own Forward where it can not open a new message', async () => {
    const outlook = await openOutlook({ ...SWEDISH, mailbox: '1.5' });
    await outlook.press('Skicka vidare');
    await outlook.press('Förbered för Vidarebefordra');
    await outlook.see(/Tryck nu på Vidarebefordra i Outlook/);
    expect(await (await outlook.pane()).getByRole('button', { name: 'Förbered i Outlook' }).count()).toBe(0);
  });

  it('offers the text and the manual way in an Outlook that has none of the ways that the policy allows', async () => {
    const outlook = await openOutlook({ ...SWEDISH, mailbox: '1.5' });
    await outlook.see('Felanmälan');
    await outlook.page.route('**/policy/se-1273-osby.json', async (route) => {
      const response = await route.fetch();
      const policy = (await response.json()) as object;
      await route.fulfill({ response, json: { ...policy, forwardWays: ['new-message'] } });
    });
    await outlook.reload();
    await outlook.press('Skicka vidare');
    await outlook.see(/Tryck på Vidarebefordra i Outlook/);
    const pane = await outlook.pane();
    expect(await pane.getByLabel('Text att kopiera').inputValue()).toContain('Ursprunglig avsändare');
    expect(await pane.getByRole('button', { name: /^Förbered/ }).count()).toBe(0);
  });

  it.each(['1.5', '1.8', '1.9'] as const)('answers in an Outlook of Mailbox %s', async (mailbox) => {
    const outlook = await openOutlook({ ...SWEDISH, mailbox });
    await outlook.press('Svara');
    await outlook.press('Öppna svaret i Outlook');
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).waitFor();
    await outlook.send('Skicka');
    expect(await outlook.outbox()).toHaveLength(1);
  });
});

describe('when the person’s settings can not be stored', () => {
  it.each(['settings-fail', 'settings-hang'])('%s: the signature is used all the same', async (fault) => {
    const outlook = await openOutlook({ ...SWEDISH, fault });
    await outlook.press('Min signatur');
    await outlook.fill(/^Befattning/, 'Kommunvägledare');
    await outlook.fill(/^Förvaltning/, 'Kansliet');
    await outlook.fill(/^Telefon/, '08-465 004 11');
    await outlook.press('Spara');
    await outlook.see(/kunde inte sparas i Outlook/);
    await outlook.press('Tillbaka');
    await outlook.press('Svara');
    await outlook.see(/Kommunvägledare/);
  });
});

describe('when a draft refuses', () => {
  it.each([
    ['insert-fails', 'Infoga vid markören'],
    ['signature-fails', 'Sätt signaturen'],
  ])('%s: says so and gives the text', async (fault, button) => {
    const outlook = await openOutlook({ ...SWEDISH, fault });
    await outlook.openDraft();
    const pane = await outlook.pane();
    if (fault === 'signature-fails') {
      await outlook.press('Fyll i signaturen');
      await outlook.fill(/^Befattning/, 'Kommunvägledare');
      await outlook.fill(/^Förvaltning/, 'Kansliet');
      await outlook.fill(/^Telefon/, '08-465 004 11');
      await outlook.press('Spara');
      await outlook.see('Signaturen är sparad.');
      await outlook.press('Tillbaka');
    } else {
      for (const field of await pane.locator('input[required], textarea[required]').all()) {
        await field.fill((await field.getAttribute('type')) === 'date' ? '2026-12-01' : 'KS 2026-43');
      }
    }
    await outlook.press(button);
    await outlook.see(/Outlook sa nej|Outlook svarade inte/);
    expect((await pane.getByLabel('Text att kopiera').inputValue()).length).toBeGreaterThan(20);
  });
});

describe('when the add-in can not start as it should', () => {
  it.each(['office-never-ready', 'office-missing'])('%s: says what to do', async (fault) => {
    const outlook = await openOutlook({ ...SWEDISH, fault });
    await outlook.see('Outlook svarar inte');
    await (await outlook.pane()).getByRole('button', { name: 'Försök igen' }).waitFor();
  });

  it.each([
    ['policy-missing', /finns inte på servern/],
    ['policy-invalid', /är felaktig/],
    ['policy-not-json', /är felaktig/],
  ])('%s: names the file and the next step', async (fault, sentence) => {
    const outlook = await openOutlook({ ...SWEDISH, fault });
    await outlook.see(sentence);
    await outlook.see('Holger Stenvad');
    await (await outlook.pane()).getByRole('button', { name: 'Försök igen' }).waitFor();
  });
});

describe('when the message itself is strange', () => {
  it.each([
    ['nb-uten-avsender', 'Okänd avsändare'],
    ['sv-utan-amne', '(inget ämne)'],
    ['sv-tom-brodtext', 'Vad är det här?'],
    ['en-hostile-html-prize', 'Misstänkt bedrägeri'],
    ['sv-trasig-mime-avklippt', 'Vad är det här?'],
  ])('%s: shows what there is', async (message, shown) => {
    const outlook = await openOutlook({ ...SWEDISH, message });
    await outlook.see(shown);
    const ran = await outlook.page.evaluate(() => 'hostileScriptRan' in window);
    expect(ran).toBe(false);
  });

  it('reads the beginning of a 20 MB message and says that it is cut', async () => {
    const outlook = await openOutlook(SWEDISH);
    const line = 'Det här är en mycket lång rad om gatubelysning och hål i vägen.\r\n';
    const huge =
      'From: Anna Alm <anna@alm.example>\r\nTo: kommun@osby.se\r\nSubject: Mycket långt\r\n' +
      'Date: Fri, 20 Nov 2026 09:00:00 +0100\r\nMessage-ID: <huge@alm.example>\r\n' +
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n' +
      line.repeat(Math.ceil(20_000_000 / line.length));
    const id = await outlook.addMessage(huge);
    await outlook.page.goto(outlook.page.url().replace('sv-felanmalan-gatlampa', encodeURIComponent(id)));
    await outlook.see('Anna Alm');
    await outlook.see(/mycket lång/i);
    await outlook.press('Skicka vidare');
    await outlook.press('Förbered i Outlook');
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).waitFor();
    // 20 MB go through the simulator, the browser and back: slow where other tests run beside it.
  }, 180_000);
});
