/**
 * Who may import whom inside src/: the linter reads this table, docs/layout.md is checked against it.
 * Each module lists the modules it may import and its doors: the files that others may import ('*' for all).
 */
const MODULES = {
  lib: { imports: [], doors: '*' },
  mail: {
    imports: ['lib'],
    doors: [
      'message',
      'draft',
      'unwrapped',
      'unwrap',
      'read-eml',
      'is-cut',
      'headers',
      'html-text',
      'links',
      'address',
      'newest-text',
      'subject-prefix',
      'own-block-labels',
      'look-alike',
      'risky-file',
    ],
  },
  policy: {
    imports: ['lib', 'mail'],
    doors: [
      'labels',
      'policy',
      'load-policy',
      'published-policy',
      'check-policy',
      'merge-policy',
      'text-in',
      'category-name',
      'diarium-shape',
      'policy-source',
      'guideline-rules',
      'begin-policy',
      'judge-source',
      'policy-problem',
    ],
  },
  host: {
    imports: ['lib', 'mail'],
    doors: ['mail-host', 'original', 'draft-host', 'diagnostics', 'named-failures'],
  },
  texts: { imports: ['lib', 'policy'], doors: '*' },
  deadline: {
    imports: ['lib'],
    doors: ['working-days', 'local-date', 'due-date', 'next-due', 'time-left', 'holidays'],
  },
  classifier: {
    imports: ['lib', 'mail', 'policy'],
    doors: [
      'suggestion',
      'classify',
      'model',
      'tokens',
      'readable',
      'language',
      'feature-id',
      'identity-numbers',
      'case-references',
      'own-organisation',
      'overlaps',
    ],
  },
  corrections: {
    imports: ['lib', 'mail', 'policy', 'classifier'],
    doors: [
      'correction',
      'remember-correction',
      'recall-correction',
      'stored-corrections',
      'corpus-line',
      'mask-text',
    ],
  },
  templates: {
    imports: ['lib', 'mail', 'policy', 'classifier', 'deadline', 'plan'],
    doors: ['template-text', 'known-values', 'placeholders'],
  },
  writing: { imports: ['lib', 'policy'], doors: ['plain-language-hints'] },
  signature: { imports: ['lib', 'policy'], doors: ['build-signature', 'signature-person'] },
  plan: {
    imports: ['lib', 'mail', 'policy', 'classifier', 'deadline'],
    doors: ['plan', 'cite', 'suggested-mailbox'],
  },
  handover: {
    imports: ['lib', 'policy'],
    doors: ['prepared-answer', 'known-original', 'kept-reasons'],
  },
  checks: {
    imports: ['lib', 'mail', 'policy', 'classifier', 'signature'],
    doors: ['draft', 'finding', 'check-draft', 'approval', 'launch-slice'],
  },
  forwarding: {
    imports: ['lib', 'host', 'mail', 'policy', 'deadline', 'plan'],
    doors: [
      'forward-message',
      'forward-target',
      'forward-ways',
      'reference-code',
      'confirmation',
      'reply-original',
      'search-mailboxes',
      'who-has-it',
    ],
  },
  credibility: {
    imports: ['lib', 'host', 'mail', 'policy', 'texts', 'deadline'],
    doors: ['credibility', 'suspicion-report', 'defang'],
  },
  diarium: {
    imports: ['lib', 'host', 'mail', 'policy', 'texts', 'deadline', 'classifier', 'corrections'],
    doors: [
      'registration',
      'prepare-registration',
      'check-registration',
      'public-title',
      'connector',
      'choose-connector',
      'registered-documents',
      'connectors/registrator-mail',
      'connectors/cover-sheet',
    ],
  },
  trail: {
    imports: ['lib', 'mail', 'policy', 'deadline'],
    doors: [
      'trail',
      'stored-trail',
      'add-events',
      'trail-state',
      'trail-privacy',
      'matters',
      'statistics',
      'keep-until',
      'hand-over',
      'seen-sent',
    ],
  },
  outlook: {
    imports: ['lib', 'host', 'mail'],
    doors: [
      'outlook-host',
      'office-ready',
      'outlook-theme',
      'function-commands',
      'draft',
      'notice',
      'person-settings',
      'display-language',
      'partition-key',
      'mailbox-owner',
      'read-draft',
      'requirement-sets',
      'failures',
      'latest-failures',
    ],
  },
  ui: { imports: ['lib', 'mail', 'policy', 'texts'], doors: '*' },
  taskpane: {
    imports: [
      'lib',
      'mail',
      'policy',
      'host',
      'deadline',
      'classifier',
      'corrections',
      'templates',
      'writing',
      'signature',
      'plan',
      'handover',
      'checks',
      'forwarding',
      'credibility',
      'diarium',
      'trail',
      'outlook',
      'texts',
      'ui',
    ],
    doors: [],
  },
  admin: {
    imports: [
      'lib',
      'mail',
      'policy',
      'deadline',
      'classifier',
      'templates',
      'writing',
      'signature',
      'plan',
      'forwarding',
      'texts',
      'ui',
    ],
    doors: [],
  },
  launch: {
    imports: ['lib', 'policy', 'host', 'signature', 'handover', 'checks', 'outlook', 'texts'],
    doors: [],
  },
};

/** Programs beside src; nothing in src may import them. */
const OUTSIDE = ['simulator', 'test', 'tools'];

const message = (target, from) =>
  `src/${target} may not import src/${from}: see tools/import-directions.js and docs/layout.md.`;

/** The zones for import-x/no-restricted-paths. Tests beside a file may use test/support. */
function importZones() {
  const names = Object.keys(MODULES);
  const zones = [];
  for (const target of names) {
    const { imports } = MODULES[target];
    const sources = [`./src/${target}/**/!(*.test).{ts,tsx}`];
    for (const from of names.filter((name) => name !== target)) {
      const allowed = imports.includes(from);
      if (allowed && MODULES[from].doors === '*') continue;
      const except = allowed ? MODULES[from].doors.flatMap((door) => [`./${door}.ts`, `./${door}.tsx`]) : [];
      zones.push({
        target: sources,
        from: `./src/${from}`,
        except,
        message: allowed ? `${door(from)}` : message(target, from),
      });
    }
  }
  for (const outside of OUTSIDE) {
    zones.push({
      target: ['./src/**/!(*.test).{ts,tsx}'],
      from: `./${outside}`,
      message: `src may not import ${outside}/: it ships, ${outside} does not.`,
    });
  }
  zones.push({
    target: ['./simulator'],
    from: './src',
    message: 'The simulator is the far side of the protocol: it knows nothing of the add-in it runs.',
  });
  return zones;
}

function door(from) {
  return `Import src/${from} only through its doors: ${MODULES[from].doors.join(', ')}.`;
}

module.exports = { MODULES, importZones };
