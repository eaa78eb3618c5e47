import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { readEventOfLink } from '@/lib/events/by-link'
import { readLink } from '@/lib/links/open'
import { atTime } from '@/tests/factories/consultations'
import { comeWithoutAccount, createAnnounced } from '@/tests/factories/events'
import { createBureau } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'

test('whose link to an application has run out still learns whom to ask about its event, and nothing of the application', async () => {
  const officer = atTime(await officerOf(await createBureau()), '2026-11-22T10:00:00+09:00')
  const id = await createAnnounced(officer, { contact: '地域支援係 03-0000-0000' })
  const { bearer } = await comeWithoutAccount(officer, id)
  const later = { ...bearer, clock: '2027-11-22T10:00:00+09:00' }
  const read = await asActor(later, async (tx) => ({
    link: (await readLink(tx, later))?.state,
    event: await readEventOfLink(tx),
    applications: await tx.eventApplication.count(),
  }))
  expect(read).toMatchObject({ link: 'expired', event: { id, contact: '地域支援係 03-0000-0000' }, applications: 0 })
  expect(await asActor({ kind: 'link', linkId: crypto.randomUUID() }, readEventOfLink)).toBeNull()
  expect(await asActor({ kind: 'public' }, readEventOfLink)).toBeNull()
})
