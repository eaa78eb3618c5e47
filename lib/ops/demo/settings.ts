import { resolve } from 'node:path'
import type { Secrets } from './secrets'

export const DATA = resolve('.data/postgres')
export const SECRETS = resolve('.data/secrets.json')
export const ATTACHMENTS = resolve('.data/attachments')
export const MAILS = resolve('.data/mails')
export const HOST = process.env.HOST ?? '127.0.0.1'
export const PORT = Number(process.env.PORT ?? 3000)
export const APP_URL = process.env.APP_URL ?? `http://localhost:${PORT}`

/** The environment that the demo's programs run in. */
export function demoEnvironment(
  addresses: Record<string, string>,
  secrets: Secrets,
  smtpUrl: string,
): Record<string, string> {
  return {
    ...addresses,
    APP_URL,
    NEXTAUTH_URL: APP_URL,
    NEXTAUTH_SECRET: secrets.sessions,
    FORM_SECRET: secrets.forms,
    ATTACHMENTS_DIR: ATTACHMENTS,
    SMTP_URL: smtpUrl,
    MADOGUCHI_DEMO: '1',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    HOST,
    PORT: String(PORT),
  }
}
