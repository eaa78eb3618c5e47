declare module 'oidc-provider' {
  import type { Server } from 'node:http'

  type Account = { accountId: string; claims: () => Record<string, string> }
  type Settings = {
    clients: Record<string, string | string[]>[]
    claims: Record<string, string[]>
    conformIdTokenClaims: boolean
    findAccount: (context: unknown, id: string) => Account
    cookies: { keys: string[] }
    pkce: { required: () => boolean }
  }

  export default class Provider {
    constructor(issuer: string, settings: Settings)
    listen(port: number, host: string): Server
  }
}
