import pg from 'pg'

/** What keeps a program with these migrations from using this database, in words for whoever runs it; empty when nothing does. */
export async function findObstacles(url: string, migrations: string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000, query_timeout: 3000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return [...(await findExcessRights(client)), ...(await findMigrationGap(client, migrations))]
  } finally {
    await client.end()
  }
}

/** Row policies bind only a role that owns nothing and cannot pass them by. */
async function findExcessRights(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ strong: boolean; owns: boolean; name: string }>(
    `SELECT rolname AS name, rolsuper OR rolbypassrls AS strong,
            EXISTS (SELECT FROM pg_class WHERE relowner = r.oid) AS owns
     FROM pg_roles r WHERE rolname = current_user`,
  )
  return rows.flatMap(({ name, strong, owns }) => [
    ...(strong ? [`the role ${name} passes row-level security by`] : []),
    ...(owns ? [`the role ${name} owns relations`] : []),
  ])
}

async function findMigrationGap(client: pg.Client, migrations: string[]): Promise<string[]> {
  const { rows: tables } = await client.query("SELECT FROM pg_tables WHERE tablename = '_prisma_migrations'")
  if (tables.length === 0) return ['the database has not been migrated']
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  )
  const applied = new Set(rows.map(({ name }) => name))
  const missing = migrations.filter((name) => !applied.has(name))
  return missing.length > 0 ? [`migrations are missing: ${missing.join(', ')}`] : []
}
