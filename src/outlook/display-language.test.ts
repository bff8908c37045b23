import { languageWithoutOffice } from './display-language';

describe('languageWithoutOffice', () => {
  it.each([
    ['?policy=x&_host_Info=Outlook$Web$16.01$sv-SE$guid$$disableLogging$0', 'sv-SE'],
    ['?policy=x&_host_Info=Outlook%24Web%2416.01%24nb-NO%24guid', 'nb-NO'],
    ['?_host_Info=Outlook|Web|16.01|nn-NO|guid', 'nn-NO'],
    ['?policy=x', 'en-GB'],
    ['?_host_Info=', 'en-GB'],
  ])('takes Outlook’s language from %s: %s', (address, language) =>
    expect(languageWithoutOffice(address, 'en-GB')).toBe(language),
  );
});
