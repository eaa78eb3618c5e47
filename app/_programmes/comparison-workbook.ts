import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { handOut } from '@/app/reports/hand-out'
import { programmeTitle } from '@/components/programmes/programme-title'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { compareEntries } from '@/lib/programmes/compare'
import { listThemeNames, readProgramme } from '@/lib/programmes/list-programmes'
import { canKeepProgramme } from '@/lib/programmes/policy'
import { writeWorkbook } from '@/lib/reports/write-workbook'
import type { ProgrammeParams } from './area'
import { comparisonLines } from './comparison-lines'

/** The comparison as an xlsx: one line for each entry, one column for each criterion. */
export async function comparisonWorkbook(params: Promise<ProgrammeParams>): Promise<Response> {
  const [{ programmeId }, actor] = [await params, await currentActor()]
  if (!actor || !z.uuid().safeParse(programmeId).success) return new Response(null, { status: 404 })
  const found = await asActor(actor, async (tx) => {
    const programme = await readProgramme(tx, programmeId)
    if (!programme || !canKeepProgramme(actor, programme)) return null
    const themes = await listThemeNames(tx)
    return { programme, themes, comparison: await compareEntries(tx, programme), now: await readClock(tx) }
  })
  if (!found) return new Response(null, { status: 404 })
  const [t, kinds, locale] = await Promise.all([
    getTranslations('Programmes'),
    getTranslations('Profile.kinds'),
    readLocale(),
  ])
  const names = new Map(found.themes.map((theme) => [theme.key, nameIn(locale, theme)]))
  const { columns, lines } = comparisonLines(found.comparison, {
    ...{ t, locale },
    kind: (key) => kinds(key),
    theme: (key) => names.get(key) ?? key,
  })
  const sheet = { name: t('comparison.sheet'), columns, lines }
  const title = programmeTitle(t, locale, found.programme)
  return handOut(t('comparison.file', { title }), 'xlsx', await writeWorkbook([sheet], found.now))
}
