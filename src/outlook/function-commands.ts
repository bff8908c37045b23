/** A ribbon command or an event; what it gives is told to Outlook (`event.completed`). It must not reject. */
type LaunchFunction = () => Promise<object | void>;

/**
 * Ties the functions that the manifest names to their code. Must run at the top level of the launch file: classic
 * Outlook does not run what stands in `Office.onReady`. Always tells Outlook that a function is done, also when it fails.
 */
export function registerFunctionCommands(functions: Readonly<Record<string, LaunchFunction>>): void {
  for (const name of Object.keys(functions)) {
    const run = functions[name];
    if (!run) continue;
    Office.actions.associate(name, (event: { completed(outcome?: object): void }) => {
      run().then(
        (outcome) => (outcome === undefined ? event.completed() : event.completed(outcome)),
        () => event.completed(),
      );
    });
  }
  // Outlook on the web sends no command to a page that has not said that it is ready.
  void Office.onReady();
}
