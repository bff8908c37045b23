import texts from '../texts/trail.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import type { OpenTrail } from './trail-keeper';

/** Why colleagues do not see the whole trail, and what to do about it. */
export function NotCarriedNotice(props: { readonly open: OpenTrail }) {
  const text = useTexts(texts);
  const { notCarried, missingCategories } = props.open;
  return (
    <>
      {notCarried === null ? null : <Notice intent="warning">{sentence()}</Notice>}
      {missingCategories.length > 0 ? (
        <Notice intent="info">{text('missingCategories', { names: missingCategories.join(', ') })}</Notice>
      ) : null}
    </>
  );

  function sentence(): string {
    if (notCarried === 'broken') return text('brokenOnMessage');
    if (notCarried === 'other-version') return text('otherVersion');
    return text('notCarried', { detail: notCarried?.detail || (notCarried?.call ?? '') });
  }
}
