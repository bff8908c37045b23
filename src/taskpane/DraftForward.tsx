import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { handOverFor, type HandOver } from '../forwarding/forward-ways';
import type { DraftRead } from '../host/draft-host';
import type { HostFailure } from '../host/mail-host';
import type { Policy } from '../policy/policy';
import texts from '../texts/trail.texts.json';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { FailureNotice } from './FailureNotice';
import { readHandOver } from './hand-over';
import { usePane } from './pane-context';
import { useTrailWords } from './trail-words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

type Said = 'filledIn' | 'blockThere' | 'blockGone' | 'leftOut';

/**
 * Beside Outlook's own forward of a message that was got ready in the pane: fills in receivers and our block, and says
 * when the block has been taken out again (OSB-27).
 */
export function DraftForward(props: { readonly policy: Policy }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { host, state } = usePane();
  const words = useTrailWords(props.policy);
  const conversationId = state.item.kind === 'draft' ? state.item.conversationId : '';
  const [handOver, setHandOver] = useState<HandOver | null>(null);
  const [isFilled, setFilled] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  useEffect(() => {
    let isGone = false;
    const kept = handOverFor(readHandOver(new Date()), conversationId);
    if (kept) {
      void host.draft.read().then((read) => {
        const draft = readable(read);
        if (isGone || (draft && draft.use !== 'forward')) return;
        setHandOver(kept);
        setFilled(draft !== null && holdsBlock(draft, kept));
      });
    }
    return () => {
      isGone = true;
    };
  }, [host, conversationId]);
  if (!handOver) return null;

  const fill = async () => {
    setFailure(null);
    const draft = readable(await host.draft.read());
    if (!draft || !holdsBlock(draft, handOver)) {
      const there = draft ? [...draft.to, ...draft.cc].map(({ address }) => address) : [];
      const missing = (all: readonly string[]) => all.filter((address) => !there.includes(address));
      const { to, cc, html } = handOver;
      const outcome = await host.fillDraft(missing(to), missing(cc), html, `${handOver.text}\n\n`);
      if (!outcome.ok) return setFailure(outcome.failure);
    }
    setFilled(true);
    setSaid('filledIn');
  };
  const check = async () => {
    setFailure(null);
    const read = await host.draft.read();
    const draft = readable(read);
    if (!draft) return setFailure(read?.failure ?? NO_DRAFT);
    setSaid(holdsBlock(draft, handOver) ? 'blockThere' : 'blockGone');
  };
  return (
    <Card heading={text('draftHeading')}>
      <p className={styles.text}>{text('draftTo', { to: words.names([...handOver.to, ...handOver.cc]) })}</p>
      {failure ? (
        <FailureNotice failure={failure} text={handOver.text} onDismiss={() => setFailure(null)} />
      ) : null}
      {said === null ? null : (
        <Notice
          intent={said === 'blockGone' || said === 'leftOut' ? 'warning' : 'success'}
          actions={
            said === 'blockGone' ? (
              <>
                <Button size="small" onClick={() => void fill()}>
                  {text('putBack')}
                </Button>
                <Button size="small" onClick={() => setSaid('leftOut')}>
                  {text('leaveOut')}
                </Button>
              </>
            ) : undefined
          }
        >
          {text(said)}
        </Notice>
      )}
      <div className={styles.row}>
        {isFilled ? (
          <Button onClick={() => void check()}>{text('checkBlock')}</Button>
        ) : (
          <Button appearance="primary" onClick={() => void fill()}>
            {text('fillIn')}
          </Button>
        )}
      </div>
    </Card>
  );
}

const NO_DRAFT: HostFailure = { kind: 'stale-item', call: 'draft.read', detail: 'no draft is open' };

/** The draft when its subject and words could be read; else null. */
function readable(read: DraftRead | null): DraftRead | null {
  return read && !read.unread.includes('subject') && !read.unread.includes('body') ? read : null;
}

/** Whether our block stands in the draft: its first line, which carries the reference code. */
function holdsBlock({ text }: DraftRead, { text: block }: HandOver): boolean {
  const [heading = ''] = block.split('\n');
  return text.includes(heading);
}
