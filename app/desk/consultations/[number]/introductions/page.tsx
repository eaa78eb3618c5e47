import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/forms/text-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { FilterForm } from '@/components/tables/filter-form'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canLogDialogue } from '@/lib/consultations/policy'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { listIntroduced } from '@/lib/practices/introduce'
import { listPractices, PracticeListInput } from '@/lib/practices/list'
import { suggestPractices } from '@/lib/practices/suggest'
import { findReferences, ReferenceListInput } from '@/lib/references/find'
import { listPartsOf } from '@/lib/references/read'
import { listSent } from '@/lib/references/sent'
import { readConsultationOfSupports } from '@/lib/supports/read'
import { deskPage } from '../address'
import { IntroducedList } from './introduced-list'
import { IntroductionForm } from './introduction-form'

type Props = PageProps<'/desk/consultations/[number]/introductions'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = [await params, await searchParams, await getTranslations('PracticeSpread')]
  return { title: await pageTitle([t('introduce.title'), number], Boolean(post)) }
}

/** Practices that fit a consultation, to be introduced in it by one act; others are searched for. */
export default async function IntroductionsPage({ params, searchParams }: Props) {
  const [actor, { number }, search] = [await requireActor(...DESK_ROLES), await params, await searchParams]
  const asked = PracticeListInput.parse({ q: search.q })
  const read = await asActor(actor, async (tx) => {
    const consultation = await readConsultationOfSupports(tx, number)
    if (!consultation) return null
    const form = await openForm(tx, actor, search, deskPage(number, '/introductions/sending'), 'PracticeSpread.fields')
    const suggested = await suggestPractices(tx, consultation)
    const found = asked.q ? (await listPractices(tx, asked)).rows : []
    const parts = await listPartsOf(tx, consultation.id)
    const others = asked.q ? await findReferences(tx, ReferenceListInput.parse({ q: asked.q })) : []
    const references = [...parts, ...others.filter(({ id }) => !parts.some((part) => part.id === id))]
    const introduced = await listIntroduced(tx, consultation.id)
    return { consultation, form, suggested, found, references, introduced, sent: await listSent(tx, consultation.id) }
  })
  if (!read) notFound()
  const { consultation, form, suggested, found, references, introduced, sent } = read
  const t = await getTranslations('PracticeSpread')
  const known = new Set(suggested.map(({ id }) => id))
  const offered = [...suggested, ...found.filter(({ id }) => !known.has(id))]
  return (
    <Page
      title={t('introduce.title')}
      kicker={`${number} ${consultation.title}`}
      lead={t('introduce.lead')}
      breadcrumbs={[{ href: deskPage(number), label: number }]}
      errors={form.errors}
      width="narrow"
    >
      <FilterForm
        action={deskPage(number, '/introductions')}
        label={t('introduce.search')}
        submitLabel={t('introduce.find')}
      >
        <TextField name="q" type="search" label={t('introduce.q')} defaultValue={asked.q} width="medium" />
      </FilterForm>
      {offered.length + references.length === 0 || !canLogDialogue(actor, consultation) ? (
        <EmptyState title={t(offered.length + references.length === 0 ? 'introduce.none' : 'introduce.closed')} />
      ) : (
        <IntroductionForm {...{ number, form, offered, references }} />
      )}
      {introduced.length + sent.length > 0 ? (
        <Section title={t('introduce.before')}>
          <IntroducedList introduced={introduced} sent={sent} />
        </Section>
      ) : null}
    </Page>
  )
}
