import * as v from 'valibot';
import { texts } from './shapes';

/** The names of the categories that mirror a trail, in the mailbox's own language. */
export const categoriesShape = v.pipe(
  v.strictObject({ registered: texts, forwarded: texts, awaiting: texts }),
  v.description(
    'What the categories are called that show in the message list what was done. Left out: Registrerad, Vidarebefordrad, Väntar svar, and the same in Norwegian.',
  ),
);
