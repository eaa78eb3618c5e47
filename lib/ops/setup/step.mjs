import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Runs one step and says how long it took. */
export function step(name, work) {
  const began = performance.now()
  console.log(`[setup] ${name} …`)
  work()
  console.log(`[setup] ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
}

/** Runs a program with our own terminal and ends everything when it fails. */
export function must(program, args, env = {}) {
  if (!succeeds(program, args, env)) throw new Error(`failed: ${program} ${args.join(' ')}`)
}

/** Whether a program, run with our own terminal, ended well. */
export function succeeds(program, args, env = {}) {
  const shell = process.platform === 'win32' && program !== process.execPath
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell })
  return status === 0
}

/** One hash over files and whole folders, names included. */
export function hashOf(...paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(listFiles)) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

/** Whether the stamp left by an earlier run says that nothing has changed since. */
export function isStamped(file, wanted) {
  return existsSync(file) && readFileSync(file, 'utf8') === wanted
}

function listFiles(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).sort()
  return names.filter((name) => name !== 'generated').flatMap((name) => listFiles(join(path, name)))
}
