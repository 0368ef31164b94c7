// The dependency rule of CONTRIBUTING.md: core knows nobody, db knows core, queue knows both, bots carry; only main.ts crosses.
const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })
const npm = '(^|/)node_modules/'
module.exports = {
  forbidden: [
    never(
      'core-is-alone',
      { path: '^core/', pathNot: '/cli\\.ts$' },
      { pathNot: ['^core/', `${npm}zod/`, `${npm}temporal-polyfill/`] },
      'core imports zod and itself',
    ),
    never(
      'temporal-in-time',
      { path: '^core/', pathNot: '^core/time\\.ts$' },
      { path: `${npm}temporal-polyfill/` },
      'calendar sums are done in core/time.ts only',
    ),
    never('db-knows-core', { path: '^db/' }, { path: '^(bots|queue|locales)/' }, 'db imports core'),
    never(
      'queue-knows-core-and-db',
      { path: '^queue/' },
      { path: '^(bots|locales)/' },
      'queue imports core and db',
    ),
    never(
      'telegram-alone',
      { path: '^bots/telegram/' },
      { path: '^(bots/slack|bots/playground|db)/' },
      'channels never import each other or db',
    ),
    never(
      'slack-alone',
      { path: '^bots/slack/' },
      { path: '^(bots/telegram|bots/playground|db)/' },
      'channels never import each other or db',
    ),
    never(
      'playground-channels',
      { path: '^bots/(?!playground|main)' },
      { path: '^bots/playground/' },
      'the playground is reached from main only',
    ),
    never('no-cycles', {}, { circular: true }, 'a cycle is two rooms without a wall'),
    never(
      'no-test-in-product',
      { pathNot: '^test/' },
      { path: '^test/' },
      'the product does not import its tests',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    parser: 'swc',
  },
}
