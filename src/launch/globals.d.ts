// What classic Outlook's runtime has beside the language itself: no DOM, but timers.
declare function setTimeout(run: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;
