// The order of modules, as in src/app/modules.ts: each may use those above it, never those below. The rules of docs/architecture.md are made from this list.
const modules = [
  'access',
  'organization',
  'workforce',
  'protection',
  'competency',
  'positions',
  'decision-methods',
  'ranking',
  'talent',
  'succession',
  'records',
  'learning',
];

const below = modules.flatMap((name, index) => {
  const later = modules.slice(index + 1);
  return later.length === 0
    ? []
    : [
        {
          name: `${name}-uses-only-modules-above`,
          comment: `${name} may not import ${later.join(', ')}.`,
          severity: 'error',
          from: { path: `^src/modules/${name}/` },
          to: { path: `^src/modules/(${later.join('|')})/` },
        },
      ];
});

// Decisions as pure functions over plain data: the domain of each module, the ranking engine, and its column store but for what fills it.
const pure =
  '^src/modules/([^/]+/domain/|ranking/engine/|ranking/columnar/(?!ranking-cache|per-person-cache|prune-changes|[^/]+\\.query))';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...below,
    {
      name: 'no-cycles',
      comment: 'No cycles anywhere, type imports included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'The platform knows no word of the domain.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(?!platform/)' },
    },
    {
      name: 'modules-through-their-index',
      comment: 'Another module is used only through its index.ts.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/([^/]+)/(?!index\\.ts$)', pathNot: ['^src/modules/$1/', pure] },
    },
    {
      name: 'domain-only-from-domain',
      comment: 'Another module reaches past index.ts only from domain to domain.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: pure },
      to: { path: pure, pathNot: '^src/modules/$1/' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'A domain imports its own domain, that of modules above it, and the calendar of the platform (pure day arithmetic, which every domain needs).',
      severity: 'error',
      from: { path: pure, pathNot: '\\.(test|fixture)\\.ts$' },
      to: { pathNot: [pure, '^src/platform/calendar\\.ts$'] },
    },
    {
      name: 'rankings-need-no-explanations',
      comment: 'Explanations read rankings, never the other way.',
      severity: 'error',
      from: { path: '^src/modules/ranking/(policies|rankings)/' },
      to: { path: '^src/modules/ranking/explanations/' },
    },
    {
      name: 'modules-know-no-program',
      comment: 'Modules do not import the program around them.',
      severity: 'error',
      from: { path: '^src/modules/' },
      to: { path: '^src/(main\\.ts|app/|cli/|demo-data/)' },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
