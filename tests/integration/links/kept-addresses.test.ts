import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { type Door, receivePost } from '@/lib/forms/form-post'
import { mintKey } from '@/lib/forms/key'
import { tokenOf } from '@/lib/links/token'
import { formRequest } from '@/tests/support/post'

test('the address of a form that is its own key is kept without the token, and its bearer finds the way back', async () => {
  const bearer: Bearer = { kind: 'link', linkId: randomUUID() }
  const token = tokenOf(bearer.linkId)
  for (const form of [`/join/${token}`, `/events/${randomUUID()}/apply/${token}`]) {
    const door: Door<{ token: string }, { remark: string }, { id: string }, Bearer> = {
      input: z.object({ remark: z.string().min(1) }),
      shownAt: () => form,
      deed: async () => ({ id: '' }),
      then: () => `${form}/done`,
    }
    const [action, _key] = [`${form}/sending`, mintKey(bearer.linkId, `${form}/sending`)]
    const send = async (remark: string) =>
      (await receivePost(door, formRequest(action, { remark, _key }), { token }, async () => bearer)).headers.get(
        'location',
      )
    expect(await send('')).toContain(`${form}?post=`)
    for (let times = 0; times < 2; times++) expect(await send('申込')).toBe(`${form}/done`)
  }
  const kept = await asActor(bearer, (tx) => tx.$queryRaw<object[]>`SELECT action, result FROM form_posts`)
  expect(kept).toHaveLength(2)
  expect(JSON.stringify(kept)).not.toContain(token)
  expect(JSON.stringify(kept)).toContain(`/join/[${bearer.linkId}]/done`)
})
