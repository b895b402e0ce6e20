/**
 * The floors of the house. A room may import from itself and from rooms on lower floors; arrows only go down.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const floors = [
  ['calendar'],
  ['protocol'],
  ['casefile'],
  ['timescales', 'diary', 'disclosure'],
  ['documents', 'story'],
  ['store'],
  ['post', 'watch', 'room'],
  ['application'],
  ['web', 'api', 'demonstration'],
  ['cli', 'start'],
];
const pure = floors.slice(0, 5).flat();
const notTests = '[.]test[.]ts$';

/** A rule for each room: nothing on its own floor or above it, save itself. */
const nothingClimbs = floors.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `${room}-does-not-climb`,
    comment: `${room} imports only from rooms on lower floors.`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: notTests },
    to: {
      path: [...floors.slice(floor).flat().filter((other) => other !== room).map((other) => `^src/${other}/`), '^src/[^/]+$'],
    },
  })),
);

module.exports = {
  forbidden: [
    ...nothingClimbs,
    {
      name: 'web-never-touches-store',
      comment: 'Pages ask use cases; only they reach the database.',
      severity: 'error',
      from: { path: '^src/(web|api)/', pathNot: notTests },
      to: { path: ['^src/(store|post|watch|room)/', '^node_modules/(pg|kysely)/'] },
    },
    {
      name: 'pure-rooms-do-no-io',
      comment: 'Above the line nothing does I/O or asks the time: neither files, network, processes nor the database.',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/`, pathNot: notTests },
      to: {
        dependencyTypes: ['core'],
        pathNot: '^(node:)?(crypto|buffer|url|util)$',
      },
    },
    {
      name: 'pure-rooms-know-no-server',
      comment: 'Neither the database nor the web is known above the line.',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/`, pathNot: notTests },
      to: { path: '^node_modules/(pg|kysely|fastify|@fastify)/' },
    },
    {
      name: 'no-circles',
      comment: 'Files that need each other are one idea: put it in one file, or find the third thing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-tools-in-production',
      comment: 'What runs in production is not a development dependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: notTests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What the browser runs has an import map of its own.
    exclude: { path: '^src/web/assets/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    skipAnalysisNotInRules: true,
  },
};
