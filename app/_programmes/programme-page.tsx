import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { programmeTitle } from '@/components/programmes/programme-title'
import { ReminderPlan } from '@/components/programmes/reminder-plan'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { canDecideProgramme } from '@/lib/programmes/policy'
import { PUSH_TYPES } from '@/lib/programmes/states'
import { KEEPERS, type Keeper, type ProgrammeParams, programmeAt } from './area'
import { Deeds } from './deeds'
import { DoneBanner } from './done-banner'
import { EntryTable } from './entry-table'
import { ExtensionList } from './extension-list'
import { OfferList } from './offer-list'
import { openProgramme, type Search } from './open-programme'
import { ProgrammeFacts } from './programme-facts'
import { readCourse } from './read-course'

type Props = { keeper: Keeper; params: Promise<ProgrammeParams>; searchParams: Promise<Search> }

/** A programme from its announcement to the publication of its list. */
export async function ProgrammePage({ keeper, params, searchParams }: Props) {
  const [{ programmeId }, search] = [await params, await searchParams]
  const opened = await openProgramme(keeper, programmeId, (tx, actor, programme) =>
    readCourse(tx, actor, programme, keeper, search),
  )
  const { actor, programme, themes, keeps, more } = opened
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  const isPush = PUSH_TYPES.some((type) => type === programme.type)
  const at = (below: string) => programmeAt(keeper, { programmeId }, below)
  return (
    <Page
      title={programmeTitle(t, locale, programme)}
      lead={keeps ? t(`next.${programme.phase}`) : null}
      kicker={programme.bureau ? nameIn(locale, programme.bureau) : t('national')}
      width="wide"
      breadcrumbs={[{ href: KEEPERS[keeper].area, label: t('title') }]}
      errors={more.errors}
      actions={
        <>
          {keeps ? (
            <Act href={at('/settings')} isNext={programme.phase === 'draft'} label={t('settings.link')} />
          ) : null}
          {keeps ? (
            <Act href={at('/comparison')} isNext={programme.phase === 'closed'} label={t('comparison.link')} />
          ) : null}
          {keeps && keeper === 'headquarters' && programme.state === 'announced' ? (
            <a href={at('/offers')}>{t('offers.link')}</a>
          ) : null}
          {keeper === 'desk' && programme.state === 'announced' ? (
            <a href={at('/entries/new')}>{t('record.link')}</a>
          ) : null}
        </>
      }
    >
      <DoneBanner done={search.done} />
      <ProgrammeFacts programme={programme} themes={themes} selected={more.selected} />
      {canDecideProgramme(actor, programme) ? (
        <Deeds keeper={keeper} programme={programme} forms={more.forms} selections={more.selections} />
      ) : null}
      {more.offers.length > 0 ? (
        <Section title={t('offers.title')} id="offers">
          <OfferList offers={more.offers} />
        </Section>
      ) : null}
      {more.extensions.length > 0 ? (
        <Section title={t('extensions.title')}>
          <ExtensionList extensions={more.extensions} />
        </Section>
      ) : null}
      <Section
        title={t('entries.title', { count: more.entries.length })}
        lead={keeps ? null : t(`entries.notKept.${keeper}`)}
      >
        {more.entries.length === 0 ? (
          <EmptyState title={t('entries.none')} />
        ) : (
          <EntryTable keeper={keeper} entries={more.entries} />
        )}
      </Section>
      {programme.closesAt && !isPush ? (
        <Section title={t('reminders.title')} lead={t('reminders.lead')}>
          <ReminderPlan days={more.days} sent={more.reminders} today={more.today} />
        </Section>
      ) : null}
    </Page>
  )
}

/** A way on; the one that comes next is a button. */
function Act({ href, label, isNext }: { href: string; label: string; isNext: boolean }) {
  return isNext ? <ButtonLink href={href}>{label}</ButtonLink> : <a href={href}>{label}</a>
}
