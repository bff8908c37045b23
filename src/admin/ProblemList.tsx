import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SourceProblem } from '../policy/judge-source';
import type { PolicyFile } from '../policy/policy-source';
import texts from '../texts/admin.texts.json';
import { useLanguage, useTexts } from '../ui/texts-context';
import { ProblemText } from './form/ProblemText';
import { placeWords } from './place-words';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: '8px 16px',
    maxHeight: '40vh',
    overflowY: 'auto',
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  problem: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: '2px 0',
  },
  place: { justifyContent: 'start', minWidth: 0, textAlign: 'left', overflowWrap: 'anywhere' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Everything that is wrong with the file; each place is a button that goes to its field. */
export function ProblemList(props: {
  readonly problems: readonly SourceProblem[];
  readonly source: PolicyFile;
  readonly onJump: (pointer: string) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  return (
    <ul className={styles.list} id="problems" aria-label={text('problemList')}>
      {props.problems.length === 0 ? <li>{text('noProblems')}</li> : null}
      {props.problems.map((problem, index) => {
        const where = placeWords(problem.pointer, props.source, language);
        return (
          <li key={index} className={styles.problem}>
            {problem.file === 'own' ? (
              <Button
                size="small"
                appearance="subtle"
                className={styles.place}
                aria-label={text('showProblem', { where })}
                onClick={() => props.onJump(problem.pointer)}
              >
                {where}
              </Button>
            ) : (
              <span>
                {text(problem.file === 'common' ? 'inCommon' : 'inCountry')} {problem.pointer}
              </span>
            )}
            <span className={styles.words}>
              <ProblemText problem={problem} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
