import { expect, test } from 'vitest'
import { copyConsultation } from '@/lib/consultations/copy'
import { saveTrouble, saveWishes } from '@/lib/consultations/draft'
import { listSimilarOwn } from '@/lib/consultations/list-similar-own'
import { readDraft } from '@/lib/consultations/read-draft'
import { sendDraft } from '@/lib/consultations/send-draft'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { createDraft } from '@/tests/factories/consultations'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'

/** A consultation about buses that was sent, with a theme and a date wished for. */
async function sentAboutBuses() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const { id, staff } = await createDraft({ municipality, body: '髙﨑地区の路線バスがなくなる ①㈱' })
  const theme = await createTheme()
  const number = await asActor(staff, async (tx) => {
    await saveTrouble(tx, staff, id, { title: '路線バスの廃止', themeKeys: [theme.key], stage: 'trial' })
    await saveWishes(tx, staff, id, { wishes: '事例を知りたい', menuIds: [], desiredBy: '2099-04-01' })
    const sent = await sendDraft(tx, staff, id)
    return 'number' in sent ? sent.number : ''
  })
  return { bureau, municipality, staff, number, theme }
}

test('a colleague begins a new draft from an earlier consultation: its words and themes, but no dates and no receipt', async () => {
  const { municipality, number, theme } = await sentAboutBuses()
  const colleague = await staffOf(municipality, { name: '窓口 次郎' })
  const { id } = await asActor(colleague, (tx) => copyConsultation(tx, colleague, number))
  const draft = await asActor(colleague, (tx) => readDraft(tx, colleague, id))
  expect(draft).toMatchObject({
    ...{ title: '路線バスの廃止', body: '髙﨑地区の路線バスがなくなる ①㈱', wishes: '事例を知りたい', stage: 'trial' },
    ...{ desiredBy: null, contactName: '窓口 次郎', attachments: [], themes: [{ themeKey: theme.key }] },
  })
})

test("nobody copies another municipality's, the desk nothing", async () => {
  const { bureau, number } = await sentAboutBuses()
  for (const other of [await staffOf(await createMunicipality()), await officerOf(bureau)])
    await expect(asActor(other, (tx) => copyConsultation(tx, other, number))).rejects.toThrow(NotFound)
})

test('while one writes, earlier consultations of one’s own with words or themes in common are named, no others', async () => {
  const { municipality, staff, number, theme } = await sentAboutBuses()
  const similarTo = async (title: string, themeKeys: string[], actor = staff) => {
    const { id } = await createDraft({ staff: actor, body: '' })
    return await asActor(actor, async (tx) => {
      await saveTrouble(tx, actor, id, { title, themeKeys, stage: null })
      const draft = await readDraft(tx, actor, id)
      return (await listSimilarOwn(tx, draft!, actor)).map((one) => one.number)
    })
  }
  expect(await similarTo('バスに代わる足', [])).toEqual([number])
  expect(await similarTo('買い物', [theme.key])).toEqual([number])
  expect(await similarTo('買い物', [])).toEqual([])
  expect(await similarTo('路線バスの廃止', [theme.key], await staffOf(await createMunicipality()))).toEqual([])
  expect(await similarTo('路線バス', [], await staffOf(municipality))).toEqual([number])
})
