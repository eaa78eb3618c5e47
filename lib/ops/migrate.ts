import { z } from 'zod'
import { deployMigrations } from '../db/migrate'
import { prepareRoles } from '../db/roles'

const PostgresUrl = z.url({ protocol: /^postgres(ql)?$/ })
const Addresses = z.object({
  DATABASE_OWNER_URL: PostgresUrl,
  DATABASE_URL: PostgresUrl.optional(),
  DATABASE_WORKER_URL: PostgresUrl.optional(),
})

const read = Addresses.safeParse(process.env)
if (read.success) await migrate(read.data)
else {
  console.error(`npm run migrate cannot start:\n${z.prettifyError(read.error)}`)
  process.exitCode = 1
}

async function migrate(addresses: z.infer<typeof Addresses>) {
  await prepareRoles(addresses.DATABASE_OWNER_URL, {
    web: passwordIn(addresses.DATABASE_URL, 'madoguchi_web'),
    worker: passwordIn(addresses.DATABASE_WORKER_URL, 'madoguchi_worker'),
  })
  const applied = await deployMigrations(addresses.DATABASE_OWNER_URL)
  console.log(applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to migrate')
}

/** The password an address carries for that role; a server that lends roles under other names keeps their passwords itself. */
function passwordIn(address: string | undefined, role: string): string | undefined {
  if (!address) return undefined
  const url = new URL(address)
  return decodeURIComponent(url.username) === role && url.password ? decodeURIComponent(url.password) : undefined
}
