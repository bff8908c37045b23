// What classic Outlook's runtime has beside the language itself: no DOM, but timers.
declare function setTimeout(run: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;
/** The policies' slices by id: the first line of the file, written by `postgang policy publish`. Not there before that. */
declare const postgangSlices: Readonly<Record<string, unknown>> | undefined;
