import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Problem } from '../host/problem';
import { useDesk, useWords } from './desk-context';
import { filled, type Words } from './words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '4px 4px 0 4px' },
  body: { maxHeight: '84px', overflowY: 'auto', whiteSpace: 'normal' },
});

/** What went wrong in the simulator or with the add-in's calls: red, and it stays until dismissed. */
export function ProblemBars() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  if (desk.problems.length === 0) return null;
  return (
    <section aria-label={words.problems}>
      <MessageBarGroup className={styles.group}>
        {desk.problems.map((problem) => (
          <MessageBar key={JSON.stringify(problem)} intent="error" layout="multiline" politeness="assertive">
            <MessageBarBody className={styles.body}>{sentence(problem, words)}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={words.dismiss}
                  onClick={() => desk.dismiss(problem)}
                />
              }
            />
          </MessageBar>
        ))}
      </MessageBarGroup>
    </section>
  );
}

function sentence(problem: Problem, words: Words): string {
  switch (problem.kind) {
    case 'unknown-call':
      return filled(words.unknownCall, { id: String(problem.dispId) });
    case 'unknown-action':
      return filled(words.unknownAction, { name: problem.name });
    case 'unknown-event':
      return filled(words.unknownEvent, { name: problem.name });
    case 'newer-call':
      return filled(words.newerCall, { api: problem.api, since: problem.since });
    case 'forbidden-call':
      return filled(words.forbiddenCall, { api: problem.api, permission: problem.permission });
    case 'wrong-name': {
      const { parameter, given, right } = problem.wrong;
      return filled(words.wrongName, { parameter, given, right: right.join(', ') });
    }
    case 'failed':
      return problem.sentence;
  }
}
