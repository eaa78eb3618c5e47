import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

const Processes = z.array(z.object({ pid: z.number(), script: z.string() }))
type Process = z.infer<typeof Processes>[number]

/** Which processes belong together, written down so that the next start finds what a killed one left behind. */
export type Notebook = ReturnType<typeof openNotebook>

/** The notebook kept in this file. */
export function openNotebook(file: string) {
  return {
    note(pid: number | undefined, script: string) {
      if (pid !== undefined) write(file, [...read(file), { pid, script }])
    },
    forget(pid: number | undefined) {
      write(
        file,
        read(file).filter((known) => known.pid !== pid),
      )
    },
    findRunning(script: string): number | null {
      return read(file).find((known) => known.script === script && isAlive(known))?.pid ?? null
    },
    async endLeftovers() {
      for (const left of read(file).filter(isAlive)) await end(left)
      write(file, [])
    },
  }
}

async function end(left: Process) {
  console.log(`[start] ending what an earlier start left running: ${left.script} (process ${left.pid})`)
  process.kill(left.pid, 'SIGTERM')
  for (let tenths = 0; tenths < 50 && isAlive(left); tenths++) await sleep(100)
  if (isAlive(left)) process.kill(left.pid, 'SIGKILL')
}

/** A number may have passed on to another program, so its command line, and where it runs, are compared. */
function isAlive({ pid, script }: Process): boolean {
  const about = `/proc/${pid}`
  if (process.platform === 'linux') {
    if (!existsSync(about) || !readFileSync(`${about}/cmdline`, 'utf8').includes(script)) return false
    return readlinkSync(`${about}/cwd`) === process.cwd()
  }
  return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(script)
}

function read(file: string): Process[] {
  if (!existsSync(file)) return []
  const parsed = Processes.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return parsed.success ? parsed.data : []
}

function write(file: string, processes: Process[]) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(processes))
}
