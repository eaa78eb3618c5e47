import { expect, test } from 'vitest'
import { beginLike } from '@/lib/asked/begin-like'
import { EXAMPLES_SHOWN, ExampleListInput, listExamples, listExampleThemes } from '@/lib/asked/list'
import { withdrawTelling } from '@/lib/asked/settle'
import { asActor } from '@/lib/db/as-actor'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { answer, ask, publicly, talkedCase } from './told-case'

test('a consultation like one that was read begins with its themes; after it was taken back, without', async () => {
  const of = await talkedCase()
  await ask(of)
  await answer(of)
  const [out] = await publicly(of)
  const staff = await staffOf(await createMunicipality())
  const begin = () =>
    asActor(staff, async (tx) => {
      const { id } = await beginLike(tx, staff, { form: 'full', exampleId: out!.id })
      return await tx.consultationTheme.findMany({ where: { consultationId: id }, select: { themeKey: true } })
    })
  expect(await begin()).toEqual([{ themeKey: of.theme }])
  await asActor(of.staff, (tx) => withdrawTelling(tx, of.staff, of.number))
  expect(await begin()).toEqual([])
})

test('the list goes page by page, and offers the themes that something is about', async () => {
  const first = await talkedCase()
  for (let made = 0; made <= EXAMPLES_SHOWN; made += 1) {
    const of = { ...(made === 0 ? first : await talkedCase()), theme: first.theme }
    await ask(of, { title: `相談 ${made}` })
    await answer(of)
  }
  const page = (number: number) =>
    asActor({ kind: 'public' }, (tx) => listExamples(tx, ExampleListInput.parse({ theme: first.theme, page: number })))
  expect(await page(1)).toMatchObject({ count: EXAMPLES_SHOWN + 1, rows: { length: EXAMPLES_SHOWN } })
  expect((await page(2)).rows.map(({ title }) => title)).toEqual(['相談 0'])
  const themes = await asActor({ kind: 'public' }, listExampleThemes)
  expect(themes.map(({ key }) => key)).toContain(first.theme)
})
