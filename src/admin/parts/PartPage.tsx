import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { policySourceSchema } from '../../policy/policy-source';
import { EntryFields } from '../form/EntryFields';
import { entriesOf } from '../form/schema-field';
import type { SectionProps } from '../section';
import { PARTS, TABS, type Part, type Tab } from '../section-list';
import { ClosedDays } from './ClosedDays';
import { DefaultEntries, type DefaultPart } from './DefaultEntries';
import { SignaturePreview } from './SignaturePreview';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

const ENTRIES = new Map(entriesOf(policySourceSchema).map((entry) => [entry.key, entry]));
const PLACED = new Set<string>(TABS.flatMap((tab) => PARTS[tab]));
/** Parts that came later than this list of tabs: they still have a form. */
const UNPLACED = [...ENTRIES.keys()].filter(
  (key) => !PLACED.has(key) && key !== '$schema' && key !== 'version',
) as Part[];

const DEFAULTS: readonly string[] = ['recordDecisions', 'contacts', 'deadlines', 'guidance'];

/** The forms of one tab, made from the shape of the policy. */
export function PartPage(props: {
  readonly tab: Tab;
  readonly section: SectionProps;
  /** Parts with a screen of their own. */
  readonly own: Partial<Record<Part, ReactNode>>;
}) {
  const styles = useStyles();
  const { tab, section, own } = props;
  const parts = tab === 'identity' ? [...PARTS.identity, ...UNPLACED] : PARTS[tab];
  return (
    <div className={styles.part}>
      {groups(parts, own).map((group) => {
        const [first = 'id'] = group;
        if (own[first]) return <div key={first}>{own[first]}</div>;
        if (first === 'closedDays') return <ClosedDays key={first} source={section.source} />;
        const entries = group.flatMap((key) => ENTRIES.get(key) ?? []);
        return (
          <div key={first} className={styles.part}>
            <EntryFields entries={entries} path={[]} value={section.source} />
            {DEFAULTS.includes(first) ? <DefaultEntries part={first as DefaultPart} /> : null}
            {first === 'signature' ? <SignaturePreview policy={section.policy} /> : null}
          </div>
        );
      })}
    </div>
  );
}

/** Parts that stand in one grid; those with something of their own stand alone. */
function groups(parts: readonly Part[], own: Partial<Record<Part, ReactNode>>): Part[][] {
  const rows: Part[][] = [];
  let open: Part[] | null = null;
  for (const part of parts) {
    const isAlone = part in own || part === 'closedDays' || DEFAULTS.includes(part);
    if (isAlone || !open) rows.push((open = [part]));
    else open.push(part);
    if (isAlone) open = null;
  }
  return rows;
}
