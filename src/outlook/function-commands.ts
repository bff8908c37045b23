/**
 * Ties the functions that the manifest names to their code. Must run at the top level of the launch file: classic
 * Outlook does not run what stands in `Office.onReady`. Always tells Outlook that a command is done, also when it fails.
 */
export function registerFunctionCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const name of Object.keys(commands)) {
    const run = commands[name];
    if (!run) continue;
    Office.actions.associate(name, (command: { completed(): void }) => {
      const done = () => command.completed();
      run().then(done, done);
    });
  }
  // Outlook on the web sends no command to a page that has not said that it is ready.
  void Office.onReady();
}
