import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { answerFollowUpByLink } from '@/lib/followUps/answer'
import { cutTyped } from '@/lib/forms/cut-typed'
import { receivePost } from '@/lib/forms/form-post'
import { readPost, Typed } from '@/lib/forms/kept-posts'
import { mintKey } from '@/lib/forms/key'
import { tokenOf } from '@/lib/links/token'
import { formRequest } from '@/tests/support/post'
import { askedByLink } from './asked-by-link'
import { typedFor } from './ended-supports'

/** The door of the link, as `linkPost` opens it. */
const DOOR = {
  input: Typed,
  shownAt: ({ token }: { token: string }) => `/l/${token}/follow-up`,
  deed: answerFollowUpByLink,
  then: ({ token }: { token: string }) => `/l/${token}/follow-up`,
  cut: cutTyped,
}

test('by a link no more is kept of a refused answer than a person writes, and all of what one does write', async () => {
  const { bearer, effectId } = await askedByLink()
  const token = tokenOf(bearer.linkId)
  const action = `/l/${token}/follow-up/answers`
  const post = async (fields: Record<string, string>, isKnown = true) => {
    const _key = mintKey(bearer.linkId, action)
    await receivePost(DOOR, formRequest(action, { _key, ...fields }), { token }, async () => (isKnown ? bearer : null))
    return (await asActor(bearer, (tx) => readPost(tx, bearer.linkId, _key.split('~')[0] ?? '')))?.typed
  }
  const written = { ...typedFor(effectId), [`changes.${effectId}`]: 'あ'.repeat(2000), respondent: '' }
  expect(await post(written)).toEqual(written)
  const rubbish = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`x${at}`, 'あ'.repeat(900)]))
  const long = { ...written, [`changes.${effectId}`]: 'あ'.repeat(300_000), ...rubbish }
  for (const isKnown of [true, false]) {
    const kept = await post(long, isKnown)
    expect(kept).toMatchObject(typedFor(effectId))
    expect(JSON.stringify(kept).length).toBeLessThan(120_000)
  }
})
