import { expect, test } from 'vitest'
import { GET } from '@/app/api/feeds/[token]/route'
import type { Actor } from '@/lib/actor/actor'
import { issueFeed, readFeed, revokeFeed } from '@/lib/calendars/feeds'
import { asActor } from '@/lib/db/as-actor'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf } from '@/tests/factories/people'

async function issue(actor: Actor): Promise<string> {
  await asActor(actor, (tx) => issueFeed(tx, actor))
  return (await asActor(actor, (tx) => readFeed(tx, actor)))?.address ?? ''
}

async function ask(address: string) {
  const token = address.split('/').at(-1) ?? ''
  return await GET(new Request(address), { params: Promise.resolve({ token }) })
}

test('a calendar shows its owner’s days all day long, with numbers and no text, until its address is taken back', async () => {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ prefecture: await createPrefecture({ bureau }) })
  const officer = await officerOf(bureau)
  const at = '2026-11-02T10:00:00+09:00'
  const { number } = await createConsultation({ municipality, officer, at })
  const colleague = await officerOf(bureau)

  const address = await issue(officer)
  const answer = await ask(address)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = (await answer.text()).replaceAll('\r\n ', '')
  const due = await asActor(officer, (tx) =>
    tx.consultation.findUnique({ where: { number }, select: { answerDueOn: true } }),
  )
  const day = due?.answerDueOn?.toISOString().slice(0, 10) ?? ''
  expect(text).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\n`)
  expect(text).toContain(`SUMMARY:回答予定日 ${number}`)
  expect(text).not.toContain('通いの場')
  expect((await (await ask(await issue(colleague))).text()).includes(number)).toBe(false)

  const renewed = await issue(officer)
  expect((await ask(address)).status).toBe(404)
  expect((await ask(renewed)).status).toBe(200)
  await asActor(officer, (tx) => revokeFeed(tx, officer))
  expect((await ask(renewed)).status).toBe(404)
  expect((await ask('http://localhost/api/feeds/none.ics')).status).toBe(404)
  const issued = await issue(officer)
  await ownerQuery("UPDATE memberships SET valid_until = '2020-12-31' WHERE id = $1", [officer.membershipId])
  expect((await ask(issued)).status).toBe(404)
})
