import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'

/** Roles that nobody signs in as: they own the functions of search, sign-in, audit and of municipal changes. */
const FUNCTION_OWNERS = ['madoguchi_search', 'madoguchi_auth', 'madoguchi_audit', 'madoguchi_registry']

/** The owner of all tables: it migrates and makes the other roles, and is bound by the row policies like them. */
export async function createOwner(superuserUrl: string, password: string) {
  await withClient(superuserUrl, async (client) => {
    await createRole(client, 'madoguchi_owner', 'LOGIN CREATEROLE CREATEDB')
    await setPassword(client, 'madoguchi_owner', password)
  })
}

/** A database of the owner's, if there is none of that name. */
export async function createDatabase(superuserUrl: string, name: string) {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} OWNER madoguchi_owner`)
  })
}

/**
 * The roles of the application, made by the owner. The two that sign in get a password where one is given;
 * otherwise whoever keeps the database server gives it to them.
 */
export async function prepareRoles(ownerUrl: string, passwords: { web?: string; worker?: string }) {
  await withClient(ownerUrl, async (client) => {
    for (const role of FUNCTION_OWNERS) await createRole(client, role, 'NOLOGIN')
    await createRole(client, 'madoguchi_web', 'LOGIN')
    await createRole(client, 'madoguchi_worker', 'LOGIN')
    for (const role of FUNCTION_OWNERS) await lend(client, role, 'madoguchi_owner')
    await lend(client, 'madoguchi_web', 'madoguchi_worker')
    if (passwords.web) await setPassword(client, 'madoguchi_web', passwords.web)
    if (passwords.worker) await setPassword(client, 'madoguchi_worker', passwords.worker)
  })
}

async function createRole(client: pg.Client, role: string, rights: string) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
  if (rowCount === 0) await client.query(`CREATE ROLE ${role} ${rights} NOINHERIT`)
}

/** Not inherited: the borrower acts as that role only after saying so with SET ROLE. */
async function lend(client: pg.Client, role: string, borrower: string) {
  const { rowCount } = await client.query(
    `SELECT FROM pg_auth_members WHERE roleid = $1::regrole AND member = $2::regrole AND set_option`,
    [role, borrower],
  )
  if (rowCount === 0) await client.query(`GRANT ${role} TO ${borrower} WITH INHERIT FALSE, SET TRUE`)
}

/** Sent as a SCRAM verifier, so that the server's log never shows the password itself. */
async function setPassword(client: pg.Client, role: string, password: string) {
  await client.query(`ALTER ROLE ${role} PASSWORD ${pg.escapeLiteral(scramVerifier(password))}`)
}

function scramVerifier(password: string): string {
  const salt = randomBytes(16)
  const rounds = 4096
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, rounds, 32, 'sha256')
  const sign = (words: string) => createHmac('sha256', salted).update(words).digest()
  const storedKey = createHash('sha256').update(sign('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${storedKey}:${sign('Server Key').toString('base64')}`
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
