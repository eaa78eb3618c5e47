import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const Secret = z.string().min(32)
const Secrets = z.object({ sessions: Secret, forms: Secret, owner: Secret, web: Secret, worker: Secret })
export type Secrets = z.infer<typeof Secrets>

/** The secrets of one demo, made at its first start and readable by its owner alone. */
export function openSecrets(file: string): Secrets {
  if (existsSync(file)) {
    const read = Secrets.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (read.success) return read.data
  }
  const make = () => randomBytes(32).toString('base64url')
  const secrets = { sessions: make(), forms: make(), owner: make(), web: make(), worker: make() }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  chmodSync(file, 0o600)
  return secrets
}
