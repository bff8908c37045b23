import * as v from 'valibot';
import { CATEGORY_COLOURS } from '../lib/category-colours';
import { texts } from './shapes';

const colour = v.picklist(CATEGORY_COLOURS);

/** The categories that mirror a trail: their names in the mailbox's own language, and whether they are created. */
export const categoriesShape = v.pipe(
  v.strictObject({
    registered: v.optional(texts),
    forwarded: v.optional(texts),
    awaiting: v.optional(texts),
    create: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'True: a category that a mailbox lacks is created in it. The manifest then asks for ReadWriteMailbox. Left out: the pane says which ones to add by hand.',
        ),
      ),
    ),
    colours: v.optional(
      v.pipe(
        v.strictObject({
          registered: v.optional(colour),
          forwarded: v.optional(colour),
          awaiting: v.optional(colour),
        }),
        v.description('The colours that they are created in. Left out: teal, blue and orange.'),
      ),
    ),
  }),
  v.description(
    'What the categories are called that show in the message list what was done. Left out: Registrerad, Vidarebefordrad, Väntar svar, and the same in Norwegian.',
  ),
);
