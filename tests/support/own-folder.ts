import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PLACE = resolve('.data/test-folders')

/** A folder for the files of one test program, below .data; what programs left that were stopped is cleared away by the next. */
export function ownFolder(name: string): string {
  mkdirSync(PLACE, { recursive: true })
  for (const folder of readdirSync(PLACE))
    if (!isRunning(Number(folder.split('-')[0]))) rmSync(join(PLACE, folder), { recursive: true, force: true })
  return mkdtempSync(join(PLACE, `${process.pid}-${name}-`))
}

function isRunning(pid: number): boolean {
  if (existsSync('/proc')) return existsSync(`/proc/${pid}`)
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
