import { randomBytes } from 'node:crypto'
import { addressOf, startServer, stopServer } from '../db/embedded-server'
import { createDatabase, createOwner, prepareRoles } from '../db/roles'

/** A database of the owner's to try migrations in, on a server that is started for it and stopped afterwards. */
export async function withAuthoringDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const server = await startServer('.data/authoring', 'fast')
  try {
    const password = randomBytes(24).toString('base64url')
    await createOwner(server.superuserUrl, password)
    await createDatabase(server.superuserUrl, 'authoring')
    const ownerUrl = addressOf(server, 'authoring', 'madoguchi_owner', password)
    await prepareRoles(ownerUrl, {})
    return await work(ownerUrl)
  } finally {
    stopServer(server.folder, 'immediate')
  }
}
