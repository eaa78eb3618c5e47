import type { Account, AuthOptions } from 'next-auth'
import { database } from '@/lib/db/client'
import { environment } from '@/lib/env'
import { log } from '@/lib/ops/log'
import { isSecure, LONGEST_HOURS, sessionCookieName, sessionCookieOptions } from './session-cookie'
import { findSession, openSession } from './sessions'

/** Whether an identity provider is set up. */
export function isOidcOn(): boolean {
  return environment().OIDC_ISSUER !== undefined
}

/**
 * Sign-in by an office's own identity provider. next-auth speaks the protocol; what it would put into a token
 * becomes a row: the browser gets the same opaque session as after a password, and it ends in the same ways.
 */
export function authOptions(): AuthOptions {
  const { NEXTAUTH_SECRET, OIDC_ISSUER = '', OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = environment()
  return {
    secret: NEXTAUTH_SECRET,
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: LONGEST_HOURS * 3600 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    providers: [
      {
        id: 'oidc',
        name: OIDC_NAME ?? 'OIDC',
        type: 'oauth',
        wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
        issuer: OIDC_ISSUER,
        clientId: OIDC_CLIENT_ID,
        clientSecret: OIDC_CLIENT_SECRET,
        idToken: true,
        checks: ['pkce', 'state', 'nonce'],
        authorization: { params: { scope: 'openid' } },
        profile: ({ sub }: { sub: string }) => ({ id: sub }),
      },
    ],
    jwt: {
      encode: async ({ token }) => (token?.sub ? ((await openSession(token.sub)) ?? '') : ''),
      decode: async ({ token }) => {
        const actor = token ? await findSession(token) : null
        return actor ? { sub: actor.userId } : null
      },
    },
    callbacks: {
      signIn: async ({ account }) => (await findPerson(account)) !== null,
      jwt: async ({ token, account }) => ({ sub: account ? ((await findPerson(account)) ?? undefined) : token.sub }),
    },
    logger: {
      error: (code) => log.error({ code }, 'single sign-on failed'),
      warn: (code) => log.warn({ code }, 'single sign-on warned'),
      debug: () => {},
    },
  }
}

/** The person behind an identity, when he or she has a post today. */
async function findPerson(account: Account | null): Promise<string | null> {
  const { OIDC_ISSUER } = environment()
  if (!account || !OIDC_ISSUER) return null
  const [row] = await database().$queryRaw<{ id: string | null }[]>`
    SELECT auth.find_identity(${OIDC_ISSUER}, ${account.providerAccountId})::text AS id`
  return row?.id ?? null
}
