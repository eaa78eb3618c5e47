import { once } from 'node:events'
import Provider from 'oidc-provider'
import { findFreePort } from '@/lib/db/free-port'

const CLIENT_ID = 'madoguchi'
const CLIENT_SECRET = 'secret of the tests for single sign-on'

/** A real OpenID provider on loopback. Whoever signs in there is the subject whose name is typed. */
export async function openIdentityProvider(appUrl: string) {
  const port = await findFreePort()
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [`${appUrl}/api/auth/callback/oidc`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: id, email: `${id}@example.test` }),
    }),
    cookies: { keys: ['key of the tests for the cookies of single sign-on'] },
    pkce: { required: () => true },
  })
  const server = provider.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT_ID, OIDC_CLIENT_SECRET: CLIENT_SECRET },
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
