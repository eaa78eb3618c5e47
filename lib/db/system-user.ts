import { spawnSync } from 'node:child_process'

/** Who PostgreSQL's programs run as: nobody special for an ordinary user, the system user `postgres` for root. */
export type SystemUser = { uid: number; gid: number }

/** PostgreSQL refuses to run as root, so root lends it the system user `postgres`, made once where it is missing. */
export function findSystemUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null
  if (spawnSync('id', ['-u', 'postgres']).status !== 0) {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      encoding: 'utf8',
    })
    if (made.status !== 0) throw new Error(`the system user postgres could not be made: ${made.stderr}`)
  }
  return { uid: askId('-u'), gid: askId('-g') }
}

/** Whether that user may enter this folder, each folder above it included. */
export function canEnter(user: SystemUser | null, folder: string): boolean {
  if (!user) return true
  return spawnSync('/usr/bin/test', ['-x', folder], { cwd: '/', ...user }).status === 0
}

function askId(flag: '-u' | '-g'): number {
  return Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
}
