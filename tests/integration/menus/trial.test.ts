import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { listChoosableMenus, listThemeGroups } from '@/lib/consultations/choices'
import { saveTrouble, saveWishes } from '@/lib/consultations/draft'
import { asActor } from '@/lib/db/as-actor'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { draftMenu, draftNextVersion } from '@/lib/menus/draft'
import { closeMenu } from '@/lib/menus/end-version'
import { listPublicMenus } from '@/lib/menus/list-public'
import { openMenu } from '@/lib/menus/open-menu'
import { listProposableMenus } from '@/lib/menus/propose-menus'
import { startTrial } from '@/lib/menus/start-trial'
import { proposeSupports } from '@/lib/supports/propose'
import { readSupport } from '@/lib/supports/read'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { answerProposal } from '@/tests/factories/supports'

const NAMES = { name: '夜の勉強会', nameEn: 'Evening course', description: '説明', descriptionEn: 'Text' }
const WORDS = { ...NAMES, ground: '要望', conditions: '年3回まで' }

/** A menu on trial in one of two prefectures, for one support. */
async function aTrial() {
  const bureau = await createBureau()
  const [manager, officer] = [await managerOf(bureau), await officerOf(bureau)]
  const [inside, outside] = [await createPrefecture({ bureau }), await createPrefecture({ bureau })]
  const [town, far] = [
    await staffOf(await createMunicipality({ prefecture: inside })),
    await staffOf(await createMunicipality({ prefecture: outside })),
  ]
  const { id } = await asActor(manager, (tx) => draftMenu(tx, manager, WORDS))
  const region = { prefectures: [inside.prefectureCode], limit: 1, until: '2099-03-31', reason: '試す', version: 1 }
  await asActor(manager, (tx) => startTrial(tx, manager, id, region))
  const offered = (staff: Actor) =>
    asActor(staff, async (tx) => {
      const place = { bureauId: bureau.id, prefectureCode: staff.prefectureCode }
      const intake = await listChoosableMenus(tx, place)
      const page = await listPublicMenus(tx, staff, jstDate(new Date()))
      return [intake.find((menu) => menu.id === id)?.isOnTrial, page.some((menu) => menu.id === id)]
    })
  const places = (of: { id: string; staff: Actor }) =>
    asActor(officer, async (tx) => {
      const where = { id: of.id, bureauId: bureau.id, askingOrganisationId: of.staff.organisationId }
      const all = await listProposableMenus(tx, { ...where, prefectureCode: of.staff.prefectureCode ?? '' })
      return all.find((menu) => menu.id === id)?.placesLeft
    })
  const propose = (number: string) => {
    const said = { menuIds: [id], reason: '試したい', aim: '', routingReason: '' }
    const input = { ...said, ownerMembershipId: officer.membershipId }
    return asActor(officer, (tx) => proposeSupports(tx, officer, number, input))
  }
  return { bureau, manager, officer, town, far, id, offered, places, propose }
}

test('a trial is offered in its region alone, and says how many places are left', async () => {
  const { town, far, offered, places } = await aTrial()
  expect(await offered(town)).toEqual([true, true])
  expect(await offered(far)).toEqual([undefined, false])
  expect(await places(await createConsultation({ staff: town }))).toBe(1)
  expect(await places(await createConsultation({ staff: far }))).toBeUndefined()
})

test('the last place has one winner, and comes back when it is declined', async () => {
  const { town, far, offered, propose } = await aTrial()
  const [first, second] = [await createConsultation({ staff: town }), await createConsultation({ staff: town })]
  const answers = await Promise.all([propose(first.number), propose(second.number)])
  expect(answers.filter((answer) => answer instanceof Refusal)).toEqual([refuse('menuIds', 'placesTaken')])
  expect(await offered(town)).toEqual([undefined, false])
  expect(await propose((await createConsultation({ staff: far })).number)).toBeInstanceOf(Refusal)
  const winner = answers.flatMap((answer) => (answer instanceof Refusal ? [] : answer.supportIds))
  await answerProposal(town, winner[0] ?? '', 'decline')
  expect(await offered(town)).toEqual([true, true])
})

test('a support keeps the version it was made under when the next opens and when it is closed', async () => {
  const { manager, officer, town, id, propose, offered } = await aTrial()
  const consultation = await createConsultation({ staff: town })
  const made = await propose(consultation.number)
  if (made instanceof Refusal) throw new Error('refused')
  const { id: next } = await asActor(manager, (tx) =>
    draftNextVersion(tx, manager, id, { ground: '結果', conditions: '年1回まで' }),
  )
  const today = jstDate(new Date())
  await asActor(manager, (tx) => openMenu(tx, manager, next, { from: today, reason: '決める', version: 1 }))
  await asActor(manager, (tx) => closeMenu(tx, manager, id, { reason: '試行を終える', version: 2 }))
  const support = await asActor(officer, (tx) => readSupport(tx, consultation.number, made.supportIds[0] ?? ''))
  expect(support?.menu).toMatchObject({ menuVersion: 1, conditions: '年3回まで', state: 'closed' })
  const read = await asActor(town, (tx) => tx.support.findMany({ select: { menu: { select: { conditions: true } } } }))
  expect(read).toEqual([{ menu: { conditions: '年3回まで' } }])
  expect(await offered(town)).toEqual([undefined, false])
})

test('saving a draft again loses neither a retired theme nor a menu that was closed; a new choice of them is not taken', async () => {
  const { manager, town, id } = await aTrial()
  const theme = await createTheme()
  const { id: draft } = await createDraft({ staff: town })
  const save = async (consultation: string, change = {}) => {
    await asActor(town, (tx) =>
      saveTrouble(tx, town, consultation, { title: '題', themeKeys: [theme.key], stage: null }),
    )
    await asActor(town, (tx) =>
      saveWishes(tx, town, consultation, { wishes: '', menuIds: [id], desiredBy: null, ...change }),
    )
    return await asActor(town, (tx) =>
      tx.consultation.findUniqueOrThrow({
        where: { id: consultation },
        select: { themes: { select: { themeKey: true } }, desiredMenus: { select: { menuId: true } } },
      }),
    )
  }
  const chosen = { themes: [{ themeKey: theme.key }], desiredMenus: [{ menuId: id }] }
  expect(await save(draft)).toEqual(chosen)
  await ownerQuery(`UPDATE themes SET retired_on = '2020-01-01' WHERE key = $1`, [theme.key])
  await asActor(manager, (tx) => closeMenu(tx, manager, id, { reason: '終える', version: 2 }))
  expect(await save(draft, { wishes: '別の言葉' })).toEqual(chosen)
  const shown = await asActor(town, async (tx) => ({
    themes: (await listThemeGroups(tx, [theme.key])).flatMap(({ themes }) => themes.map(({ key }) => key)),
    menus: await listChoosableMenus(tx, { bureauId: town.bureauId ?? '', prefectureCode: town.prefectureCode }, [id]),
  }))
  expect(shown.themes).toContain(theme.key)
  expect(shown.menus.map((menu) => menu.id)).toContain(id)
  const { id: other } = await createDraft({ staff: town })
  expect(await save(other)).toEqual({ themes: [], desiredMenus: [] })
})
