import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { typedText } from '@/components/forms/typed'
import { EmptyState } from '@/components/layout/empty-state'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canTriage } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { listPriorityMatters, readPrioritiesOf } from '@/lib/priorities/read'
import { seenMatters } from '@/lib/priorities/set'
import { deskPage } from '../../address'
import { MatterPage } from '../../parts/matter-page'

type Props = PageProps<'/desk/consultations/[number]/priorities/edit'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('CouncilCalls.matter')])
  return { title: await pageTitle([t('title'), number], post !== undefined) }
}

/** Ticks the priority matters that a consultation belongs to. */
export default async function PrioritiesPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search, locale] = await Promise.all([params, searchParams, readLocale()])
  const action = deskPage(number, '/priorities')
  const read = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    if (!matter || !canTriage(actor, matter)) return null
    const form = await openForm(tx, actor, search, action, 'CouncilCalls.fields')
    const offered = actor.bureauId ? await listPriorityMatters(tx, actor.bureauId) : []
    return { matter, form, offered, chosen: await readPrioritiesOf(tx, matter.id) }
  })
  if (!read) notFound()
  const { matter, form, offered, chosen } = read
  const [t, d] = await Promise.all([getTranslations('CouncilCalls'), getTranslations('Desk')])
  return (
    <MatterPage matter={matter} title={t('matter.title')} errors={form.errors}>
      {offered.length === 0 ? (
        <EmptyState title={t('matter.none')} />
      ) : (
        <Form action={action} state={form}>
          <Hidden name="seen" value={typedText(form, 'seen', seenMatters(chosen)) ?? ''} />
          <CheckboxGroup
            name="matterIds"
            legend={t('fields.matterIds')}
            hint={t('matter.hint')}
            options={offered.map(({ id, title, fiscalYear }) => ({
              value: id,
              label: t('matter.option', { title, year: fiscalYearLabel(fiscalYear, locale) }),
            }))}
            state={form}
            defaultValue={chosen.map(({ id }) => id)}
          />
          <ButtonRow>
            <SubmitButton>{t('matter.save')}</SubmitButton>
            <a href={deskPage(number)}>{d('back')}</a>
          </ButtonRow>
        </Form>
      )}
    </MatterPage>
  )
}
