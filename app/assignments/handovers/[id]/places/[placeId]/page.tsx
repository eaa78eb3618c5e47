import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { one } from '@/lib/assignments/filters'
import { canArrange, canPrepare } from '@/lib/handovers/policy'
import { readBriefs } from '@/lib/handovers/read-brief'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { Done } from '../../../done'
import { openHandover } from '../../../open-handover'
import { KnowledgeForm, Known } from './knowledge'
import { SheetItems } from './sheet-items'
import { SuccessorForm } from './successor-form'

const open = cache(async (id: string, placeId: string, post: string | undefined) => {
  return await openHandover(id, post, async ({ tx, handover, form }) => {
    const place = handover.places.find((listed) => listed.id === placeId)
    if (!place) notFound()
    const items = handover.items.filter((item) => item.placeId === placeId)
    const briefs = await readBriefs(
      tx,
      items.map(({ consultationId }) => consultationId),
    )
    const forms = {
      knowledge: await form(`places/${placeId}/knowledge`),
      next: await form(`places/${placeId}/successor`),
    }
    return { place, items, briefs, ...forms }
  })
})

type Props = PageProps<'/assignments/handovers/[id]/places/[placeId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id, placeId }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Handovers'),
    readLocale(),
  ])
  const { more } = await open(id, placeId, one(search.post))
  const errors = more.knowledge.errors.length + more.next.errors.length
  return {
    title: await pageTitle([t('sheetOf', { place: nameIn(locale, more.place.organisation) }), t('title')], errors > 0),
  }
}

/** 引継書 of one municipality: what the record says and what the leaver knows, to read and to print. */
export default async function SheetPage({ params, searchParams }: Props) {
  const [{ id, placeId }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Handovers'),
    readLocale(),
  ])
  const { actor, handover, today, officers, more } = await open(id, placeId, one(search.post))
  const { place, items, briefs, knowledge, next } = more
  const name = nameIn(locale, place.organisation)
  const successor = place.successorName ?? t('notDecided')
  const day = handover.takesOverDay ? formatDate(handover.takesOverDay, locale) : t('dayOpen')
  return (
    <Page
      title={t('sheetOf', { place: name })}
      kicker={place.organisation.code}
      lead={t(place.isInterim ? 'sheetLeadInterim' : 'sheetLead', { leaver: handover.leaverName, successor, day })}
      printLine={t('printLine', { day: formatDate(today, locale) })}
      breadcrumbs={[
        { href: '/assignments/handovers', label: t('title') },
        { href: `/assignments/handovers/${id}`, label: t('ofLeaver', { name: handover.leaverName }) },
      ]}
      errors={[...knowledge.errors, ...next.errors]}
    >
      <Done what={search.done} />
      <p className="print:hidden">{t('howToPrint')}</p>
      <Section title={t('known')}>
        <Known place={place} />
      </Section>
      <Section title={t('sheetItems', { count: items.length })}>
        {items.length === 0 ? (
          <EmptyState title={t('noItems')} />
        ) : (
          <SheetItems handoverId={id} items={items} briefs={briefs} />
        )}
      </Section>
      {canArrange(actor, handover) && handover.state === 'arranged' && place.isInterim ? (
        <SuccessorForm id={id} placeId={placeId} officers={officers} today={today} state={next} />
      ) : null}
      {canPrepare(actor, handover) ? (
        <div className="print:hidden">
          <CurrentTexts theirs={knowledge.theirs} labels="Handovers.fields" />
          <KnowledgeForm id={id} place={place} state={knowledge} />
        </div>
      ) : null}
    </Page>
  )
}
