import { formatLocalDate } from '../deadline/local-date';
import { cite } from '../plan/cite';
import type { Policy } from '../policy/policy';
import texts from '../texts/overview.texts.json';
import { keepUntil, type Keeping } from '../trail/keep-until';
import { Citation } from '../ui/Citation';
import { Notice } from '../ui/Notice';
import { useLanguage, useTexts } from '../ui/texts-context';
import type { ReadyReading } from './pane-state';
import { shownCitation } from './shown-citation';
import { useTrail } from './use-trail';

/** How long the message is kept before it may be weeded, where the policy says so (VIM-17); nothing otherwise. */
export function KeepNotice(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { policy, reading } = props;
  const { trail } = useTrail(policy, reading);
  const keeping = keepUntil(trail, reading.shown.kind, policy.keepFor ?? [], new Date(), policy.timeZone);
  if (!keeping) return null;
  return (
    <Notice intent={keeping.isOver ? 'warning' : 'info'}>
      {sentence(keeping)}
      {keeping.row.example ? ` ${text('example')}` : ''}
      <div>
        <Citation citation={shownCitation(cite(keeping.row.source, policy), policy, language)} />
      </div>
    </Notice>
  );

  function sentence({ row: { days }, until, isOver }: Keeping): string {
    if (until === null) return days === 1 ? text('keepOneDay') : text('keepDays', { days });
    return text(isOver ? 'keepOver' : 'keepUntil', { date: formatLocalDate(until, language, 'long') });
  }
}
