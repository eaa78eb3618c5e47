import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { one } from '@/lib/assignments/filters'
import { canConfirm, canPrepare } from '@/lib/handovers/policy'
import { readBriefs } from '@/lib/handovers/read-brief'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { BriefFacts } from '../../../brief'
import { Done } from '../../../done'
import { openHandover } from '../../../open-handover'
import { AnswerForm, AskForm, ConfirmForm, NoteForm, TheQuestion } from './item-forms'

const open = cache(async (id: string, itemId: string, post: string | undefined) => {
  return await openHandover(id, post, async ({ tx, handover, form }) => {
    const item = handover.items.find((listed) => listed.id === itemId)
    const place = handover.places.find((listed) => listed.id === item?.placeId)
    const brief = item ? (await readBriefs(tx, [item.consultationId])).get(item.consultationId) : null
    if (!item || !place || !brief) notFound()
    const at = (rest: string) => form(`items/${itemId}/${rest}`)
    const forms = {
      note: await at('note'),
      question: await at('question'),
      answer: await at('answer'),
      confirmation: await at('confirmation'),
    }
    return { item, place, brief, forms }
  })
})

type Props = PageProps<'/assignments/handovers/[id]/items/[itemId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id, itemId }, search, t] = await Promise.all([params, searchParams, getTranslations('Handovers')])
  const { more } = await open(id, itemId, one(search.post))
  const errors = Object.values(more.forms).flatMap((form) => form.errors)
  return { title: await pageTitle([more.brief.number ?? t('draft'), t('itemTitle'), t('title')], errors.length > 0) }
}

/** One consultation of a handover: its brief, what the leaver adds, and the successor's word on it. */
export default async function ItemPage({ params, searchParams }: Props) {
  const [{ id, itemId }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Handovers'),
    readLocale(),
  ])
  const { actor, handover, more } = await open(id, itemId, one(search.post))
  const { item, place, brief, forms } = more
  const at = `/assignments/handovers/${id}/items/${itemId}`
  const confirms = canConfirm(actor, handover, place) && item.state !== 'confirmed'
  return (
    <Page
      title={brief.title || t('untitled')}
      kicker={[brief.number ?? t('draft'), nameIn(locale, place.organisation)].join(' ')}
      lead={t(`itemLeads.${item.state}`, {
        successor: place.successorName ?? t('notDecided'),
        name: item.confirmedByName,
      })}
      breadcrumbs={[
        { href: '/assignments/handovers', label: t('title') },
        { href: `/assignments/handovers/${id}`, label: t('ofLeaver', { name: handover.leaverName }) },
      ]}
      errors={Object.values(forms).flatMap((form) => form.errors)}
    >
      <Done what={search.done} />
      <TheQuestion item={item} />
      <Section title={t('briefTitle')} lead={t('briefLead')}>
        <BriefFacts brief={brief} note={item.note} />
        {brief.number ? (
          <p>
            <a href={`/desk/consultations/${brief.number}`}>{t('openConsultation')}</a>
          </p>
        ) : null}
      </Section>
      {confirms ? (
        <>
          <ConfirmForm action={`${at}/confirmation`} state={forms.confirmation} />
          {item.state === 'pending' ? <AskForm action={`${at}/question`} state={forms.question} /> : null}
        </>
      ) : null}
      {canPrepare(actor, handover) ? (
        <>
          {item.state === 'asked_back' ? <AnswerForm action={`${at}/answer`} state={forms.answer} /> : null}
          <CurrentTexts theirs={forms.note.theirs} labels="Handovers.fields" />
          <NoteForm action={`${at}/note`} item={item} state={forms.note} />
        </>
      ) : null}
    </Page>
  )
}
