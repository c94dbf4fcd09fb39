/**
 * Who may know whom (architecture.md, section 2). Type-only imports count.
 * `import-rules.test.ts` plants a file that breaks each rule and sees the rule fail.
 */
const hosts = '^electron/(desktop|loopback|cli)/';
const pkg = (names) => `(^|/)node_modules/(${names})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-stays-pure',
      comment: 'shared/ knows only itself, zod and @orpc/contract: no Node, DOM, React or SQL.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', pkg('zod|@orpc/contract')] },
    },
    {
      name: 'core-knows-no-host',
      comment: 'The core runs under any host, so it imports neither hosts nor the renderer.',
      severity: 'error',
      from: { path: '^electron/core/' },
      to: { path: ['^electron/(?!core/)', '^renderer/'] },
    },
    {
      name: 'core-has-no-screen-library',
      comment: 'Libraries of the screens and of the calling side stay out of the core.',
      severity: 'error',
      from: { path: '^electron/core/' },
      to: {
        path: pkg(
          '@mantine|@tanstack|@hookform|react-hook-form|@tabler|@orpc/client|@orpc/tanstack-query',
        ),
      },
    },
    {
      name: 'features-of-the-core-keep-their-tables',
      comment: 'Another feature is reached through its service; SQL and handlers stay at home.',
      severity: 'error',
      from: { path: '^electron/core/([^/]+)/' },
      to: {
        path: '^electron/core/[^/]+/[^/]+\\.(repository|procedures)\\.ts$',
        pathNot: '^electron/core/$1/',
      },
    },
    {
      name: 'hosts-stay-thin',
      comment: 'A host knows the core and shared; never the renderer, never another host.',
      severity: 'error',
      from: { path: hosts },
      to: { path: ['^renderer/', '^electron/(?!core/)'], pathNot: '^electron/$1/' },
    },
    {
      name: 'only-desktop-imports-electron',
      comment: 'Everything else must run without Electron.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/desktop/' },
      to: { path: pkg('electron') },
    },
    {
      name: 'renderer-knows-no-core',
      comment: 'The screens see the contract only, not even types of the core.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/' },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The page is sandboxed: no Node, no database, no server libraries.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: [pkg('kysely|better-sqlite3|@orpc/server|yauzl|yazl|age-encryption')] },
    },
    {
      name: 'renderer-has-no-node-builtin',
      comment: 'The page is sandboxed: node: modules do not exist there.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-of-the-renderer-stay-apart',
      comment: 'Only renderer/app joins features.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/(features|app)/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'ui-and-api-know-no-feature',
      comment: 'ui draws and api carries; neither knows a feature.',
      severity: 'error',
      from: { path: '^renderer/(ui|api)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'orpc-only-at-the-border',
      comment: 'Contracts, procedures, hosts and renderer/api import @orpc/*.',
      severity: 'error',
      from: {
        path: '^(electron|renderer|shared)/',
        pathNot: [
          '^shared/(contract|errors)\\.ts$',
          '^shared/.*\\.contract\\.ts$',
          '^electron/core/(app|procedures)\\.ts$',
          '^electron/core/.*\\.procedures\\.ts$',
          hosts,
          '^renderer/api/',
          '^renderer/features/', // isDefinedError only: eslint.config.js says so by name
        ],
      },
      to: { path: pkg('@orpc') },
    },
    {
      name: 'features-take-one-word-from-orpc',
      comment: 'Features recognise declared errors with isDefinedError from @orpc/client.',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: pkg('@orpc'), pathNot: pkg('@orpc/client') },
    },
    {
      name: 'no-shipped-code-imports-tests',
      comment: 'Tests may import anything; nothing imports tests.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-barrel-files',
      comment: 'Import from the file itself, so that a name leads to its place.',
      severity: 'error',
      from: {},
      to: { path: '/index\\.tsx?$', pathNot: 'node_modules' },
    },
    {
      name: 'no-circular',
      comment: 'Files that need each other at run time are one idea in two places; types may meet.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-dependency',
      comment: 'What ships imports only what ships; types alone may come from elsewhere.',
      severity: 'error',
      from: {
        path: '^(electron/(core|desktop|loopback|cli)|renderer|shared)/',
        pathNot: '\\.vite\\.ts$',
      },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: pkg('electron|@types/[^/]+'),
      },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'An import that leads nowhere, or to a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|release)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
