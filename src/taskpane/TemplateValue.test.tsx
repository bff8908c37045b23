import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { samplePolicy } from '../../test/policies/sample-policy';
import { placeholder, type PlaceholderId } from '../templates/placeholders';
import type { TemplateField } from '../templates/template-text';
import { LanguageProvider } from '../ui/texts-context';
import { TemplateValue } from './TemplateValue';

function show(id: PlaceholderId, part: Partial<TemplateField> = {}) {
  const field: TemplateField = {
    placeholder: placeholder(id),
    value: '',
    options: [],
    checked: null,
    ...part,
  };
  const typed: string[] = [];
  render(
    <LanguageProvider language="sv">
      <TemplateValue
        field={field}
        isMissing={false}
        onValue={(value) => typed.push(value)}
        writing={{ policy: samplePolicy(), language: 'sv' }}
      />
    </LanguageProvider>,
  );
  return typed;
}

describe('a field of a template', () => {
  it('lets the person choose with the keyboard between what the template offers', async () => {
    const typed = show('takesIt', { options: ['Vi tar det.', 'Inte vårt.'] });
    await userEvent.selectOptions(screen.getByLabelText(/^Tar ni ärendet/), 'Inte vårt.');
    expect(typed).toEqual(['1']);
  });

  it('says what is wrong below the field, and the field is named as invalid to a screen reader', () => {
    show('answerBy', { value: '2026-11-01', checked: { problem: 'in-the-past', isError: true } });
    const input = screen.getByLabelText(/^Svar senast/);
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(input).toHaveAccessibleDescription(/redan passerat/);
  });

  it('only points out what a person may know better', () => {
    show('answerBy', { value: '2026-11-21', checked: { problem: 'closed-that-day', isError: false } });
    const input = screen.getByLabelText(/^Svar senast/);
    expect(input).not.toHaveAttribute('aria-invalid', 'true');
    expect(input).toHaveAccessibleDescription(/stängt/);
  });

  it('points out below a long text what can be written more plainly, and changes it with one click', async () => {
    const typed = show('reason', { value: 'Vi har f.n. kö.\nmvh Kim' });
    await userEvent.click(screen.getByRole('button', { name: 'Byt ”f.n.” mot ”just nu”' }));
    await userEvent.click(screen.getByRole('button', { name: /^Ta bort ”mvh Kim”/ }));
    expect(typed).toEqual(['Vi har just nu kö.\nmvh Kim', 'Vi har f.n. kö.']);
  });

  it('points out nothing in a field of one line, such as the section of a law', () => {
    show('law', { value: '21 kap. 1 § OSL' });
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});
