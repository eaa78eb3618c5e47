import { readdirSync, readFileSync } from 'node:fs'

/** For each process of a database server the CPU time in milliseconds that it has used so far. */
type Used = ReadonlyMap<string, number>

/** What the database server of this folder has used so far. Only Linux says so; elsewhere null. */
export function databaseCpu(folder: string): Used | null {
  try {
    const server = readFileSync(`${folder}/postmaster.pid`, 'utf8').split('\n')[0] ?? ''
    const processes = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === server)
    return new Map(processes.map((pid) => [pid, Number(read(`/proc/${pid}/schedstat`).split(' ')[0]) / 1e6]))
  } catch {
    return null
  }
}

/** What was used from one moment to another by the processes that still run. Unlike the time of a request it stays the same when the machine is busy. */
export function usedBetween(before: Used | null, after: Used | null): number | null {
  if (!before || !after) return null
  return [...after].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0)
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
