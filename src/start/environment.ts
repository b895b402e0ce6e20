import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';

const unset = z.literal('').transform(() => undefined);
const url = z
  .url({ protocol: /^postgres(ql)?$/, error: 'should look like postgres://user:password@host/database' })
  .or(unset)
  .optional();

const schema = z.object({
  PORT: z
    .union([unset, z.coerce.number().int().min(1).max(65_535)], { error: 'should be a number from 1 to 65535' })
    .optional(),
  DATA_FOLDER: unset.or(z.string()).optional(),
  DATABASE_URL: url,
  DATABASE_URL_WEB: url,
  DATABASE_URL_WATCH: url,
  DATABASE_URL_AUDIT: url,
});

export type Environment = {
  readonly port: number;
  /** Everything this installation keeps on disk. */
  readonly dataFolder: string;
  /** Undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly roleUrls: Partial<Record<'web' | 'watch' | 'audit', string | undefined>>;
};

/** Reads the environment's variables. Throws `CannotStart` naming the one that cannot be used. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CannotStart(`${issue?.path.join('.') ?? 'The environment'} ${issue?.message ?? 'cannot be used'}.`);
  }
  const { data } = parsed;
  return {
    port: data.PORT ?? 3000,
    dataFolder: data.DATA_FOLDER ?? fileURLToPath(new URL('../../.data', import.meta.url)),
    databaseUrl: data.DATABASE_URL,
    roleUrls: { web: data.DATABASE_URL_WEB, watch: data.DATABASE_URL_WATCH, audit: data.DATABASE_URL_AUDIT },
  };
}
