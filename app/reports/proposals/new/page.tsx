import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ProposalFields } from '@/app/_proposals/proposal-fields'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { typedText } from '@/components/forms/typed'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { readGapFor, readOffered } from '@/lib/menuProposals/read-new'
import { writeAddress } from '@/lib/reports/address'
import { namePeriod } from '@/lib/reports/conditions-of'
import { readGapAddress, writeGapAddress } from '@/lib/reports/gaps/need-address'
import { prefilled } from './prefill'

type Props = PageProps<'/reports/proposals/new'>
const ACTION = '/reports/proposals/making'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('MenuProposals'), searchParams])
  return { title: await pageTitle([t('new.title'), t('title')], post !== undefined) }
}

/** A proposal as it is written: from a need of the reports, whose figures it takes with it, or from nothing. */
export default async function NewProposalPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const [search, locale] = await Promise.all([searchParams, readLocale()])
  const [t, r, g] = await Promise.all([
    getTranslations('MenuProposals'),
    getTranslations('Reports'),
    getTranslations('Gaps.reasons'),
  ])
  const named = readGapAddress(search)
  const { form, offered, gap, found } = await asActor(actor, async (tx) => {
    const opened = await openForm(tx, actor, search, ACTION, 'MenuProposals.fields')
    const asked = named ? writeGapAddress('', named.need, named.address).slice(1) : typedText(opened, 'gap', '')
    return {
      form: opened,
      offered: await readOffered(tx, actor),
      gap: asked,
      found: await readGapFor(tx, actor, asked),
    }
  })
  if (gap !== '' && !found) notFound()
  const plain = (words: unknown) => String(words)
  const words = {
    ...{ locale, say: t, reports: r, period: found ? namePeriod(found, locale, r) : '' },
    reason: (sign: string, values: Record<string, string | number>) =>
      g.markup(sign, { ...values, a: plain, b: plain }),
  }
  return (
    <Page
      title={t('new.title')}
      lead={t(found ? 'new.leadFromGap' : 'new.lead')}
      errors={form.errors}
      breadcrumbs={[
        named
          ? { href: writeAddress('/reports/gaps', named.address), label: r('reports.gaps.title') }
          : { href: '/reports/proposals', label: t('title') },
      ]}
      width="narrow"
    >
      <Form action={ACTION} state={form} label={t('new.title')}>
        <Hidden name="gap" value={gap} />
        <ProposalFields form={form} offered={offered} said={found ? prefilled(found, words) : {}} />
        <SubmitButton>{t('new.save')}</SubmitButton>
      </Form>
    </Page>
  )
}
