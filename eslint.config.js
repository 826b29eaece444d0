import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ROOMS = ['domain', 'texts', 'sharepoint', 'graph', 'teams', 'documents', 'reminders', 'tab', 'local'];

/** Which rooms a room may import; the house of the design in one table. */
const MAY_IMPORT = {
  domain: [],
  texts: ['domain'],
  sharepoint: ['domain', 'texts'],
  graph: ['domain', 'texts'],
  teams: ['domain', 'texts'],
  documents: ['domain', 'texts'],
  reminders: ['domain', 'texts'],
  tab: ['domain', 'texts', 'sharepoint', 'graph', 'teams', 'documents'],
  local: [],
};

const roomZones = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...allowed].map((name) => `./${name}`),
  message: `src/${room} may import ${allowed.length > 0 ? allowed.map((name) => `src/${name}`).join(', ') : 'nothing outside itself'}.`,
}));

const zones = [
  ...roomZones,
  { target: './src/main.tsx', from: './src/local', message: 'Nothing in the shipped app imports src/local.' },
  { target: './src', from: ['./scripts', './tests'], message: 'The app imports neither scripts nor tests.' },
];

/** Libraries that live in one room only. */
const LIBRARY_ROOMS = [
  { pattern: '@pnp/*', room: 'sharepoint' },
  { pattern: '@microsoft/teams-js', room: 'teams' },
  { pattern: '@azure/msal-browser', room: 'teams' },
  { pattern: 'libsql', room: 'local' },
];

/** The libraries that `room` must leave to their own rooms. */
function foreignLibraries(room) {
  const foreign = LIBRARY_ROOMS.filter((library) => library.room !== room);
  return {
    'no-restricted-imports': ['error', {
      patterns: foreign.map((library) => ({ group: [library.pattern], message: `Only src/${library.room} imports ${library.pattern}.` })),
    }],
  };
}

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', '.fyrtaarn', 'coverage'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  ...ROOMS.map((room) => ({ files: [`src/${room}/**/*.{ts,tsx}`], rules: foreignLibraries(room) })),
  { files: ['src/domain/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...['fetch', 'window', 'document', 'localStorage', 'process', 'setTimeout', 'setInterval', 'performance'].map((name) => ({ name, message: 'The domain has no I/O and no clock.' }))], 'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock: take the time as a parameter.' }, { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The domain has no clock: take the time as a parameter.' }] } },
  { files: ['src/**/*.tsx', 'src/tab/**/*.ts'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ['scripts/**', 'src/local/**'], rules: { 'no-console': 'off' } },
  { files: ['*.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
);
