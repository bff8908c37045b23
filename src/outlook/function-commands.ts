/** What a ribbon command answers when it is done. */
export interface FunctionCommand {
  completed(): void;
}

/**
 * Ties a function that the manifest names to its code. Must run at the top level of the launch file: classic Outlook
 * does not run what stands in `Office.onReady`. Always tells Outlook that it is done, also when it fails.
 */
export function onFunctionCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (command: FunctionCommand) => {
    const done = () => command.completed();
    run().then(done, done);
  });
}
