import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, WarningRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { PolicyProblem } from '../../policy/load-policy';
import texts from '../../texts/admin-templates.texts.json';
import { useTexts } from '../../ui/texts-context';
import { fieldId, isWithin } from '../form/pointer';
import type { ListedTemplate } from './template-list';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTopStyle: 'none' } },
  toggle: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '40px',
    padding: '8px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { flexGrow: 1, flexBasis: '160px', overflowWrap: 'anywhere', minWidth: 0 },
  part: { padding: '4px 12px 16px', minWidth: 0 },
});

/** One template in the list; unfolded it shows its texts. */
export function TemplateItem(props: {
  readonly listed: ListedTemplate;
  readonly name: string;
  readonly problems: readonly PolicyProblem[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const partId = useId();
  const { ownIndex, isShared } = props.listed;
  const place = ownIndex === null ? null : `/templates/${ownIndex}`;
  const count = place ? props.problems.filter(({ pointer }) => isWithin(pointer, place)).length : 0;
  const mark = ownIndex === null ? 'common' : isShared ? 'ownOfCommon' : 'own';
  return (
    <li className={styles.item} {...(place && { id: fieldId(place) })}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={props.isOpen}
        aria-controls={partId}
        onClick={props.onToggle}
      >
        {props.isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        <span className={styles.name}>{props.name}</span>
        {count > 0 ? (
          <Badge appearance="tint" color="danger" icon={<WarningRegular />}>
            {count === 1 ? text('problemsOne') : text('problemsMany', { count })}
          </Badge>
        ) : null}
        <Badge
          appearance={ownIndex === null ? 'outline' : 'tint'}
          color={ownIndex === null ? 'informative' : 'brand'}
        >
          {text(mark)}
        </Badge>
      </button>
      <div id={partId} hidden={!props.isOpen} className={styles.part}>
        {props.isOpen ? props.children : null}
      </div>
    </li>
  );
}
