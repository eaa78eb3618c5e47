import { z } from 'zod'

const PostgresUrl = z.url({ protocol: /^postgres(ql)?$/ })
const Secret = z.string().min(32)
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const Environment = z
  .object({
    APP_URL: z.url(),
    NEXTAUTH_SECRET: Secret,
    FORM_SECRET: Secret,
    DATABASE_URL: PostgresUrl,
    DATABASE_WORKER_URL: optional(PostgresUrl),
    DATABASE_OWNER_URL: optional(PostgresUrl),
    ATTACHMENTS_DIR: z.string().min(1),
    SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
    MAIL_FROM: optional(z.string().min(3)),
    OIDC_ISSUER: optional(z.url()),
    OIDC_CLIENT_ID: optional(z.string().min(1)),
    OIDC_CLIENT_SECRET: optional(z.string().min(1)),
    OIDC_NAME: optional(z.string().min(1)),
    TRUSTED_PROXIES: optional(z.string()),
    MADOGUCHI_DEMO: optional(z.literal('1')),
  })
  .refine((values) => !values.OIDC_ISSUER || (values.OIDC_CLIENT_ID && values.OIDC_CLIENT_SECRET), {
    path: ['OIDC_CLIENT_ID'],
    message: 'OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET',
  })

/** Settings of the installation, checked once. A missing or malformed one stops the start and is named. */
export type Environment = z.infer<typeof Environment>

let read: Environment | undefined

/** The environment's settings; throws an error that names every missing or malformed one. */
export function environment(): Environment {
  read ??= parseEnvironment(process.env)
  return read
}

/** Reads settings from `values`; the error names the variables, never their contents. */
export function parseEnvironment(values: Record<string, string | undefined>): Environment {
  const parsed = Environment.safeParse(values)
  if (parsed.success) return parsed.data
  throw new Error(`The environment is not complete:\n${z.prettifyError(parsed.error)}`)
}
