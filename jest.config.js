// Each kind of test is its own project; the file suffix says which one it belongs to.
const typescript = ['ts-jest', { tsconfig: '<rootDir>/tsconfig.jest.json', diagnostics: false }];

/** @type {import('jest').Config['projects'][number]} */
const common = {
  rootDir: __dirname,
  transform: {
    '\\.tsx?$': typescript,
    // The packages under office-addin-mock that are no CommonJS.
    '/node_modules/(strip-bom|uuid)/.*\\.js$': [
      'ts-jest',
      { tsconfig: { allowJs: true, module: 'CommonJS', ignoreDeprecations: '6.0' }, diagnostics: false },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!.*(strip-bom|uuid)/)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['**/*.test.ts'], testEnvironment: 'node' },
    {
      ...common,
      displayName: 'screen',
      testMatch: ['**/*.test.tsx'],
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/support/screen-setup.ts'],
    },
    { ...common, displayName: 'contract', testMatch: ['**/*.contract.ts'], testEnvironment: 'node' },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['**/*.e2e.ts'],
      testEnvironment: 'node',
    },
  ],
  // A browser journey starts a page, office.js and the pane; the machine of a newcomer may have one slow core.
  testTimeout: 60_000,
  maxWorkers: 2,
};
