/** Who may import whom inside src/. */
export const MODULES: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly doors: '*' | readonly string[] }>
>;

/** The table as zones for the linter's rule `import-x/no-restricted-paths`. */
export function importZones(): object[];
