import { readdirSync, readFileSync } from 'node:fs'

/**
 * CPU time in milliseconds that the database server of this folder has used so far, in all its processes that still run.
 * Only Linux says so; elsewhere null. Unlike the time of a request it stays the same when the machine is busy.
 */
export function databaseCpu(folder: string): number | null {
  try {
    const server = readFileSync(`${folder}/postmaster.pid`, 'utf8').split('\n')[0] ?? ''
    const processes = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === server)
    return processes.reduce((sum, pid) => sum + Number(read(`/proc/${pid}/schedstat`).split(' ')[0]) / 1e6, 0)
  } catch {
    return null
  }
}

/** The process that started this one: the second field after the name in brackets. */
function parentOf(pid: string): string | undefined {
  return read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1]
}

/** Nothing where the process has just ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
