import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { ButtonLink } from '@/components/layout/button-link'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { LINK_KINDS } from '@/lib/consultations/link'
import { listLinks } from '@/lib/consultations/list-links'
import { canRoute, canTriage } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { deskPage } from '../address'
import { openForms } from '../open-forms'
import { DoneBanner } from '../parts/done-banner'
import { MatterPage } from '../parts/matter-page'
import { LinkTable } from './link-table'

type Props = PageProps<'/desk/consultations/[number]/related'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Together')])
  return { title: await pageTitle([t('related.title'), number], post !== undefined) }
}

/** Which consultations belong to this one. */
export default async function RelatedPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search, t] = await Promise.all([params, searchParams, getTranslations('Together')])
  const action = deskPage(number, '/related/linking')
  const opened = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    if (!matter) return null
    const links = await listLinks(tx, matter.id)
    const removals = links.map(({ id }) => deskPage(number, `/related/${id}/removal`))
    const asked = [action, ...removals].map((one) => ({ action: one, labels: 'Together.fields', prefix: 'link' }))
    return { matter, links, forms: await openForms(tx, actor, search, asked) }
  })
  if (!opened || !canTriage(actor, opened.matter)) notFound()
  const { matter, links, forms } = opened
  return (
    <MatterPage matter={matter} title={t('related.title')} lead={<p>{t('related.lead')}</p>} errors={forms.errors}>
      <DoneBanner done={search.done} asking={matter.asking} />
      <LinkTable number={number} links={links} forms={forms} />
      <Section title={t('related.addTitle')}>
        <Form action={action} state={forms.of(action)}>
          <TextField
            id="link-other"
            name="other"
            label={t('fields.other')}
            hint={t('hint.other')}
            state={forms.of(action)}
            width="medium"
            autoComplete="off"
            required
          />
          <RadioGroup
            id="link-kind"
            name="kind"
            legend={t('fields.kind')}
            options={LINK_KINDS.map((value) => ({ value, label: t(`linkKinds.${value}`) }))}
            state={forms.of(action)}
            defaultValue="related"
          />
          <SubmitButton>{t('related.add')}</SubmitButton>
        </Form>
      </Section>
      {canRoute(actor, matter) ? (
        <Section title={t('split.title')} lead={t('split.lead')}>
          <ButtonLink href={deskPage(number, '/split/new')} variant="secondary">
            {t('split.link')}
          </ButtonLink>
        </Section>
      ) : null}
    </MatterPage>
  )
}
