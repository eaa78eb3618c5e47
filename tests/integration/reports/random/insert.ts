import { asSuperuser } from '../../desk-lists/many'

export type Row = Record<string, unknown>

/** Writes records as they are, without any verb, trigger or wall; what begins with _ is kept for the test alone. */
export async function insertRows(tables: Record<string, readonly Row[]>): Promise<void> {
  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    for (const [table, rows] of Object.entries(tables))
      for (const row of rows) {
        const names = Object.keys(row).filter((name) => !name.startsWith('_'))
        const marks = names.map((_, at) => `$${at + 1}`)
        await client.query(
          `INSERT INTO ${table} (${names}) VALUES (${marks})`,
          names.map((name) => row[name]),
        )
      }
  })
}
