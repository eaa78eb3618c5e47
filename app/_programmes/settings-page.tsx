import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Page } from '@/components/layout/page'
import { programmeTitle } from '@/components/programmes/programme-title'
import { listThemeGroups } from '@/lib/consultations/choices'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { KEEPERS, type Keeper, type ProgrammeParams, programmeAt } from './area'
import { openProgramme, type Search } from './open-programme'
import { SettingsForm } from './settings-form'

type Props = { keeper: Keeper; params: Promise<ProgrammeParams>; searchParams: Promise<Search> }

/** What a programme says, its window and its criteria. */
export async function SettingsPage({ keeper, params, searchParams }: Props) {
  const [{ programmeId }, search] = [await params, await searchParams]
  const action = programmeAt(keeper, { programmeId }, '/change')
  const { programme, keeps, more } = await openProgramme(keeper, programmeId, async (tx, actor, of) => ({
    form: await openForm(tx, actor, search, action, 'Programmes.fields'),
    groups: await listThemeGroups(tx),
    isJudged: (await tx.programmeJudgement.count({ where: { programmeId: of.id } })) > 0,
  }))
  if (!keeps || (programme.state !== 'draft' && programme.state !== 'announced')) notFound()
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  return (
    <Page
      title={t('settings.title')}
      kicker={programmeTitle(t, locale, programme)}
      width="narrow"
      breadcrumbs={[
        { href: KEEPERS[keeper].area, label: t('title') },
        { href: programmeAt(keeper, { programmeId }), label: programmeTitle(t, locale, programme) },
      ]}
      errors={more.form.errors}
    >
      <CurrentTexts theirs={more.form.theirs} labels="Programmes.fields" />
      <SettingsForm
        action={action}
        form={more.form}
        programme={programme}
        groups={more.groups}
        isJudged={more.isJudged}
      />
    </Page>
  )
}
