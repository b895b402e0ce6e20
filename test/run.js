import '../src/node-version.js';

await import('./run.ts');
