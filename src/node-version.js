const [major] = process.versions.node.split('.');

// Plain JavaScript, because an older Node cannot read the TypeScript that follows.
if (Number(major) < 24) {
  console.error(
    `Convenor runs on Node 24 and this is ${process.version}: start it with "npm start" after "npm ci", which brings its own.`,
  );
  process.exit(1);
}
