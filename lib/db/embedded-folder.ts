import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { REACHABLE_FOLDER } from './embedded-binaries'
import { canEnter, type SystemUser } from './system-user'

/**
 * The real folder of the data. Where the checkout is closed to the system user
 * the data lie under /var/lib and a link stands in their place.
 */
export function openDataFolder(wanted: string, user: SystemUser | null): string {
  makeParent(dirname(wanted))
  if (existsSync(wanted)) return realpathSync(wanted)
  rmSync(wanted, { force: true })
  if (canEnter(user, dirname(wanted))) return makeOwned(wanted, user)

  makeParent(REACHABLE_FOLDER)
  const home = join(REACHABLE_FOLDER, `data-${randomBytes(6).toString('hex')}`)
  makeParent(home)
  const real = makeOwned(join(home, basename(wanted)), user)
  symlinkSync(real, wanted)
  return real
}

/** Deletes the data, also where only a link to them stands in the checkout. */
export function removeDataFolder(wanted: string) {
  if (!lstatSync(wanted, { throwIfNoEntry: false })) return
  if (existsSync(wanted)) {
    const real = realpathSync(wanted)
    rmSync(real, { recursive: true, force: true })
    rmSync(superuserPasswordFile(real), { force: true })
    if (dirname(real).startsWith(join(REACHABLE_FOLDER, 'data-')))
      rmSync(dirname(real), { recursive: true, force: true })
  }
  rmSync(wanted, { recursive: true, force: true })
}

/** The superuser's password lies beside the data, so that the two are kept and deleted together. */
export function superuserPasswordFile(real: string): string {
  return `${real}.superuser`
}

/** 0711: the system user must pass through, and has nothing to list here. */
function makeParent(folder: string) {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
}

function makeOwned(folder: string, user: SystemUser | null): string {
  mkdirSync(folder, { mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
  return realpathSync(folder)
}
