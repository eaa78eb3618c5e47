import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { findSession } from '@/lib/actor/sessions'
import { signInByPassword } from '@/lib/actor/sign-in'
import { createDraft } from '@/tests/factories/consultations'
import { createBureau } from '@/tests/factories/organisations'
import { asSuperuser } from '../walls/world'

function run(file: string, args: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { env: process.env })
    const said = { out: '', err: '' }
    child.stdout.on('data', (data) => {
      said.out += data
    })
    child.stderr.on('data', (data) => {
      said.err += data
    })
    child.on('close', (code) => resolve({ code, ...said }))
    child.stdin.end(input)
  })
}

test('audit:verify prints length and head, and ends with 1 at the entry that was changed', async () => {
  await createDraft()
  const whole = await run('lib/ops/audit-verify.ts', [])
  expect(whole).toMatchObject({ code: 0, err: '' })
  expect(whole.out).toMatch(/^\d+:[0-9a-f]{64}\n$/)

  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    await client.query("UPDATE audit.log SET action = 'DELETE' WHERE id = 3")
  })
  const changed = await run('lib/ops/audit-verify.ts', ['--head', whole.out.trim()])
  expect(changed).toMatchObject({ code: 1, err: expect.stringContaining('changed entry: entry 3') })
}, 60_000)

test('admin:create makes the first administrator of a bureau, who signs in with the password from the input', async () => {
  const bureau = await createBureau()
  const args = ['--bureau', bureau.letters, '--name', '管理 花子', '--sign-in-name', 'Hanako.Kanri']
  const weak = await run('lib/ops/admin-create.ts', args, 'password12345678\n')
  expect(weak).toMatchObject({ code: 1, out: '' })
  expect(weak.err).not.toContain('password12345678')

  const password = '坂道の上のパン屋は月曜休み'.concat('です!')
  const made = await run('lib/ops/admin-create.ts', args, `${password}\n`)
  expect(made).toMatchObject({ code: 0, err: '' })
  expect(made.out).not.toContain(password)

  const result = await signInByPassword('hanako.kanri', password, '192.0.2.20')
  const actor = result.kind === 'opened' ? await findSession(result.token) : null
  expect(actor).toMatchObject({ name: '管理 花子', role: 'administrator', bureauId: bureau.id })
  expect((await run('lib/ops/admin-create.ts', args, `${password}\n`)).code).toBe(1)
  expect((await run('lib/ops/admin-create.ts', ['--bureau', 'XXX', ...args.slice(2)], `${password}\n`)).code).toBe(1)
}, 60_000)
