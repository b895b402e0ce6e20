import { CannotStart } from './start/cannot-start.ts';
import { emptyData } from './start/empty-data.ts';
import { readEnvironment } from './start/environment.ts';
import { sayWhyNot } from './start/say-why-not.ts';

try {
  const { dataFolder, databaseUrl } = readEnvironment(process.env);
  if (databaseUrl !== undefined) {
    throw new CannotStart('DATABASE_URL is set, and npm run reset only ever empties the embedded database.');
  }
  await emptyData(dataFolder);
  console.log('Everything is gone. The next npm start begins afresh.');
} catch (error) {
  console.error(sayWhyNot(error));
  process.exitCode = 1;
}
