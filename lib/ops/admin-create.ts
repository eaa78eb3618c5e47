import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { z } from 'zod'
import { createAdministrator } from './admin/create-administrator'

const Options = z.object({
  bureau: z.string().regex(/^[A-Z]{3}$/, 'three capital letters, such as KYU'),
  name: z.string().trim().min(1),
  'sign-in-name': z.string().trim().min(3),
})

/**
 * Makes the first administrator of a bureau: `npm run admin:create -- --bureau KYU --name "…" --sign-in-name …`.
 * The password is read from the standard input, so that it stands in no history and no process list.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { bureau: { type: 'string' }, name: { type: 'string' }, 'sign-in-name': { type: 'string' } },
  })
  const options = Options.safeParse(values)
  if (!options.success) return fail(z.prettifyError(options.error))
  if (process.stdin.isTTY) console.error('Password (then Enter and Ctrl-D):')
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  const client = new pg.Client({ connectionString: z.url().parse(process.env.DATABASE_OWNER_URL) })
  await client.connect()
  try {
    const { bureau: letters, name, 'sign-in-name': signInName } = options.data
    const fault = await createAdministrator(client, { letters, name, signInName, password })
    if (fault) return fail(fault)
    console.log(`${signInName.toLowerCase()} administrates ${letters}.`)
  } finally {
    await client.end()
  }
}

function fail(words: string) {
  console.error(words)
  process.exitCode = 1
}

await main()
