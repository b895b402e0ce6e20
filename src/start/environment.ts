import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';
import { type Mail, readMail } from './mail.ts';

/** A variable set to nothing counts as not set. */
const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const portError = 'should be a number from 1 to 65535';
const port = z.coerce.number(portError).int(portError).min(1, portError).max(65_535, portError);
const urlError = 'should look like postgres://user:password@host/database';
const url = unlessEmpty(z.url({ protocol: /^postgres(ql)?$/, error: urlError }));

const schema = z.object({
  PORT: unlessEmpty(port),
  DATA_FOLDER: unlessEmpty(z.string()),
  DATABASE_URL: url,
  DATABASE_URL_WEB: url,
  DATABASE_URL_WATCH: url,
  DATABASE_URL_AUDIT: url,
  WATCH: unlessEmpty(z.enum(['here', 'elsewhere'], 'should be here or elsewhere')),
  SMTP_URL: unlessEmpty(z.string()),
  MAIL_FROM: unlessEmpty(z.string()),
  NOTIFY_API_KEY: unlessEmpty(z.string()),
  NOTIFY_TEMPLATE: unlessEmpty(z.string()),
});

export type Environment = {
  readonly port: number;
  /** Everything this installation keeps on disk. */
  readonly dataFolder: string;
  /** Undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly roleUrls: Partial<Record<'web' | 'watch' | 'audit', string | undefined>>;
  /** Whether this process tells of duties that fall due, or processes of their own do. */
  readonly watch: 'here' | 'elsewhere';
  /** How mail is sent; null: it is kept inside. */
  readonly mail: Mail | null;
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
    watch: data.WATCH ?? 'here',
    mail: readMail({
      smtpUrl: data.SMTP_URL,
      from: data.MAIL_FROM,
      notifyKey: data.NOTIFY_API_KEY,
      notifyTemplate: data.NOTIFY_TEMPLATE,
    }),
  };
}
