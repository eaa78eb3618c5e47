import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { EntryFacts } from '@/components/programmes/entry-facts'
import { programmeTitle } from '@/components/programmes/programme-title'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { canAddFiles } from '@/lib/programmes/policy'
import { type EntryParams, KEEPERS, type Keeper, programmeAt } from './area'
import { CaseForm } from './case-form'
import { DoneBanner } from './done-banner'
import { JudgementForm } from './judgement-form'
import { JudgementTable } from './judgement-table'
import { LateForm } from './late-form'
import { openEntry } from './open-entry'
import { openProgramme, type Search } from './open-programme'
import { SelectionForm } from './selection-form'
import { WithdrawalForm } from './withdrawal-form'

type Props = { keeper: Keeper; params: Promise<EntryParams>; searchParams: Promise<Search> }

/** One entry: what it says, what people think of it, what is meant to become of it. */
export async function EntryPage({ keeper, params: given, searchParams }: Props) {
  const [params, search] = [await given, await searchParams]
  const { actor, programme, themes, keeps, more } = await openProgramme(keeper, params.programmeId, (tx, actor, of) =>
    openEntry(tx, actor, of, keeper, params, search),
  )
  const { entry } = more
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  const isUndecided = entry.state === 'sent' && programme.state === 'announced'
  return (
    <Page
      title={t('entry.titleOf', { name: nameIn(locale, entry.askingOrganisation) })}
      kicker={programmeTitle(t, locale, programme)}
      breadcrumbs={[
        { href: KEEPERS[keeper].area, label: t('title') },
        { href: programmeAt(keeper, params), label: programmeTitle(t, locale, programme) },
      ]}
      errors={more.errors}
      actions={
        keeper === 'desk' && entry.consultation?.number ? (
          <a href={`/desk/consultations/${entry.consultation.number}`}>{t('entry.toConsultation')}</a>
        ) : null
      }
    >
      <DoneBanner done={search.done} />
      <EntryFacts entry={entry} themes={themes} mayAddFiles={canAddFiles(actor, entry, programme)} />
      {keeps && isUndecided && entry.lateState === 'pending' ? <LateForm {...{ keeper, params, more }} /> : null}
      {keeps ? (
        <Section title={t('judgement.title')} lead={t('judgement.lead')}>
          <JudgementTable criteria={programme.criteria} judgements={more.judgements} />
          {isUndecided ? (
            <JudgementForm {...{ keeper, params, more }} criteria={programme.criteria} mine={actor.membershipId} />
          ) : null}
        </Section>
      ) : null}
      {keeps ? <SelectionForm {...{ keeper, params, more, isUndecided }} /> : null}
      {keeper === 'desk' && isUndecided ? <WithdrawalForm {...{ keeper, params, more }} /> : null}
      {keeper === 'desk' && entry.state === 'selected' ? <CaseForm {...{ params, more }} /> : null}
    </Page>
  )
}
