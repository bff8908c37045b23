import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { formatDate } from '../host/language';
import type { Appointment } from '../host/open-item';
import { useDesk, useWords } from './desk-context';

const useStyles = makeStyles({
  card: {
    flex: 1,
    padding: '20px 24px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  title: { margin: 0 },
  facts: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '6px 16px', margin: '16px 0 0' },
  value: { margin: 0 },
  label: { color: tokens.colorNeutralForeground3 },
});

/** An entry of the calendar. The add-in's manifest has no button there; a pinned pane sees it. */
export function AppointmentView({ appointment }: { readonly appointment: Appointment }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const { start, end, location, organizer } = appointment;
  const from = formatDate(new Date(start), desk.language, { dateStyle: 'full', timeStyle: 'short' });
  const until = formatDate(new Date(end), desk.language, { timeStyle: 'short' });
  return (
    <article className={styles.card}>
      <Text as="h2" size={500} weight="semibold" block className={styles.title}>
        {appointment.subject}
      </Text>
      <dl className={styles.facts}>
        <dt className={styles.label}>{words.when}</dt>
        <dd className={styles.value}>
          {from}–{until}
        </dd>
        <dt className={styles.label}>{words.where}</dt>
        <dd className={styles.value}>{location}</dd>
        <dt className={styles.label}>{words.organizer}</dt>
        <dd className={styles.value}>{organizer.name}</dd>
      </dl>
    </article>
  );
}
