import { execFileSync } from 'node:child_process'

/** The worker's rounds as they will be at another time. */
export function runJobsAt(at: string) {
  execFileSync(process.execPath, ['--import', 'tsx', 'lib/ops/run-jobs.ts', `--at=${at}`], { stdio: 'inherit' })
}
