import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { samplePolicy, sampleTemplate } from '../../../test/policies/sample-policy';
import type { PolicyProblem } from '../../policy/load-policy';
import { problemAt } from '../../policy/policy-problem';
import type { PolicyFile } from '../../policy/policy-source';
import { LanguageProvider } from '../../ui/texts-context';
import { TemplatesSection } from './TemplatesSection';

// Styles go nowhere: with those of Fluent, this DOM takes minutes to name a hundred buttons.
const renderer = createDOMRenderer(null as unknown as Document);
const user = userEvent.setup({ pointerEventsCheck: 0 });

let current: PolicyFile;

function Shown(props: { readonly problems?: readonly PolicyProblem[] }) {
  const [source, setSource] = useState(current);
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={webLightTheme}>
        <LanguageProvider language="sv">
          <TemplatesSection
            source={source}
            policy={samplePolicy()}
            problems={props.problems ?? []}
            change={(edit) => {
              current = edit(current);
              setSource(current);
            }}
          />
        </LanguageProvider>
      </FluentProvider>
    </RendererProvider>
  );
}

const ownName = { sv: 'Vår egen', en: 'Our own' };
const own = sampleTemplate('our-own', { name: ownName, text: { sv: 'Hej!', en: 'Hello!' } });
const file: PolicyFile = { ...samplePolicy(), templates: [own] };
beforeEach(() => {
  current = file;
});

describe('the templates in the editor', () => {
  it('insert a detail where the cursor is, in the text that was written in last', async () => {
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: /^Vår egen/ }));
    const english = screen.getByLabelText('Text på engelska');
    await user.click(english);
    (english as HTMLTextAreaElement).setSelectionRange(5, 5);
    await user.click(screen.getByRole('button', { name: 'Infoga Ärendenummer' }));
    expect(current.templates?.[0]?.text).toEqual({ sv: 'Hej!', en: 'Hello{{caseNumber}}!' });
    expect(english).toHaveFocus();
    await user.keyboard(' and');
    expect(current.templates?.[0]?.text.en).toBe('Hello{{caseNumber}} and!');
  });

  it('say beside the text what is wrong with it, and in the list how much', async () => {
    const problems = [
      problemAt('/templates/0/text/sv', 'placeholder-lacking', { placeholder: '{{unit}}' }),
      problemAt('/templates/0/text', 'no-text', { language: 'en' }),
    ];
    render(<Shown problems={problems} />);
    await user.click(screen.getByRole('button', { name: /^Vår egen.*2 saker att rätta/ }));
    expect(screen.getByLabelText('Text på svenska')).toHaveAccessibleDescription(/Saknar \{\{unit\}\}/);
    expect(screen.getByLabelText('Text på engelska')).toHaveAccessibleDescription(
      /Har ingen text på engelska/,
    );
  });

  it('show when a shared one is offered, and let the municipality word it and give it back', async () => {
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: /^Svaret dröjer.*Gemensam/ }));
    expect(screen.getByText(/Säger att svaret dröjer\. Erbjuds för alla meddelanden/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ta över och formulera själv' }));
    expect(current.templates?.[1]?.id).toBe('holding-reply');
    expect(Object.keys(current.templates?.[1]?.text ?? {})).toEqual(['sv', 'en']);
    expect(screen.getByLabelText('Text på svenska')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Lämna tillbaka/ }));
    expect(current.templates).toEqual([own]);
  });

  it('are not taken out while something refers to them', async () => {
    const used: PolicyFile = {
      ...file,
      contacts: [{ role: 'registrator', name: { sv: 'R' }, template: 'our-own' }],
    };
    current = used;
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: /^Vår egen/ }));
    expect(screen.getByText(/Används av: kontakten registrator/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ta bort mallen' }));
    expect(current.templates).toHaveLength(1);
  });

  it('begin anew with a name in every language, unfolded at once', async () => {
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: 'Ny mall' }));
    expect(current.templates?.[1]).toMatchObject({ name: { sv: 'Ny mall', en: 'New template' }, kinds: [] });
    const list = screen.getByRole('list', { name: 'Mallar' });
    expect(within(list).getByLabelText('Text på svenska')).toBeVisible();
  });
});
