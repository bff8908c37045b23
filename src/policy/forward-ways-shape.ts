import * as v from 'valibot';

/** In which ways messages are passed on, the first one suggested. */
export const forwardWaysShape = v.pipe(
  v.array(v.picklist(['new-message', 'own-forward'])),
  v.minLength(1),
  v.description(
    "Ways to pass a message on, the first one suggested: a new message with the original attached, or help in Outlook's own Forward. Left out: both.",
  ),
);
