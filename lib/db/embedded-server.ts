import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries } from './embedded-binaries'
import { openDataFolder, superuserPasswordFile } from './embedded-folder'
import { findFreePort } from './free-port'
import { findSystemUser, type SystemUser } from './system-user'

/** A running PostgreSQL of our own. `fresh` says that its data were made just now. */
export type EmbeddedServer = { folder: string; port: number; fresh: boolean; superuserUrl: string }

type Durability = 'durable' | 'fast'
type Programs = { bin: string; user: SystemUser | null }

/**
 * Starts PostgreSQL on loopback with its data in `wanted`, or finds the one that already serves them:
 * a server left behind by a killed parent is used again, and one that was killed itself recovers.
 */
export async function startServer(wanted: string, durability: Durability): Promise<EmbeddedServer> {
  const user = findSystemUser()
  const programs = { bin: findBinaries(user), user }
  const folder = openDataFolder(resolve(wanted), user)
  const fresh = !existsSync(join(folder, 'PG_VERSION'))
  if (fresh) createCluster(programs, folder, durability)
  await untilFree(programs, folder)
  if (!(await isServing(folder))) await launch(programs, folder, durability)
  return { folder, port: portOf(folder), fresh, superuserUrl: superuserUrl(folder) }
}

/** Ends the server that serves this folder: `fast` lets it write its checkpoint, `immediate` is for data nobody keeps. */
export function stopServer(folder: string, mode: 'fast' | 'immediate') {
  const user = findSystemUser()
  run({ bin: findBinaries(user), user }, 'pg_ctl', ['-D', folder, '-m', mode, '-w', 'stop'])
}

/** The same server's address for another role or another database. */
export function addressOf(server: EmbeddedServer, database: string, role: string, password: string): string {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/${database}`
}

function createCluster(programs: Programs, folder: string, durability: Durability) {
  const password = randomBytes(24).toString('base64url')
  const shown = mkdtempSync(join(tmpdir(), 'madoguchi-'))
  const passwordFile = join(shown, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (programs.user) for (const path of [shown, passwordFile]) chownSync(path, programs.user.uid, programs.user.gid)
  const made = run(programs, 'initdb', [
    ...['-D', folder, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C', '--lc-ctype=C.UTF-8'],
    ...['--no-instructions', ...(durability === 'fast' ? ['--no-sync'] : [])],
  ])
  rmSync(shown, { recursive: true })
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`initdb failed: ${made.stderr}${made.stdout}`)
  }
  writeFileSync(superuserPasswordFile(folder), password, { mode: 0o600 })
  appendFileSync(join(folder, 'postgresql.conf'), "timezone = 'UTC'\nlog_timezone = 'UTC'\n")
}

/** Waits while a pid file names a process that does not serve, and clears it away when that process is dead or not ours. */
async function untilFree(programs: Programs, folder: string) {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (run(programs, 'pg_ctl', ['-D', folder, 'status']).status !== 0 || (await isServing(folder))) return
    if (isGone(folder)) break
    await sleep(100)
  }
  rmSync(join(folder, 'postmaster.pid'), { force: true })
}

async function launch(programs: Programs, folder: string, durability: Durability) {
  const log = join(folder, 'server.log')
  const options = [
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    `-p ${await findFreePort(lastPort(folder))}`,
  ]
  if (durability === 'fast') options.push('-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off')
  for (let attempt = 0; attempt < 10; attempt++) {
    const args = ['-D', folder, '-w', '-t', '60', '-l', log, '-o', options.join(' '), 'start']
    if (run(programs, 'pg_ctl', args, 'ignore').status === 0) return
    // After a kill -9 the last children hold the shared memory for a moment.
    await sleep(300)
  }
  throw new Error(
    `PostgreSQL did not start, see ${log}\n${existsSync(log) ? readFileSync(log, 'utf8').slice(-800) : ''}`,
  )
}

/** Somebody else's program may have taken over the port or the process number, so the server is asked whose data it serves. */
async function isServing(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'postmaster.pid')) || !existsSync(superuserPasswordFile(folder))) return false
  if (!Number.isInteger(portOf(folder))) return false
  const client = new pg.Client({ connectionString: superuserUrl(folder), connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    return rows[0]?.data_directory === folder
  } catch {
    return false
  } finally {
    await client.end()
  }
}

/** True for a process that has ended and only waits to be buried, or that is no PostgreSQL at all. */
function isGone(folder: string): boolean {
  const stat = `/proc/${pidFile(folder)[0]}/stat`
  if (process.platform !== 'linux') return false
  if (!existsSync(stat)) return true
  const [, name, state] = /\((.*)\) (\S)/.exec(readFileSync(stat, 'utf8')) ?? []
  return state === 'Z' || name !== 'postgres'
}

function run({ bin, user }: Programs, program: string, args: string[], output: 'pipe' | 'ignore' = 'pipe') {
  const done = spawnSync(join(bin, program), args, {
    encoding: 'utf8',
    stdio: ['ignore', output, output],
    cwd: '/',
    ...user,
  })
  if (done.error) throw done.error
  return done
}

function superuserUrl(folder: string): string {
  const password = encodeURIComponent(readFileSync(superuserPasswordFile(folder), 'utf8'))
  return `postgresql://postgres:${password}@127.0.0.1:${portOf(folder)}/postgres`
}

/** The port of last time, so that a restarted server is found where it was. */
function lastPort(folder: string): number {
  const file = join(folder, 'postmaster.opts')
  return existsSync(file) ? Number(/"-p" "(\d+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) : 0
}

function portOf(folder: string): number {
  return Number(pidFile(folder)[3] ?? Number.NaN)
}

function pidFile(folder: string): string[] {
  return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
}
