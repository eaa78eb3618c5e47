import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { StepFields } from '@/components/chasing/step-fields'
import { useChasingWords } from '@/components/chasing/words'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { listChasedMenus } from '@/lib/chasing/list-menus'
import { canKeepLadders } from '@/lib/chasing/policy'
import { readStep } from '@/lib/chasing/read-ladders'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'

type Props = PageProps<'/supports/chasing/[stepId]'>

const open = cache(async (stepId: string, post: string | undefined) => {
  const actor = await requireActor('manager')
  if (!canKeepLadders(actor)) throw new NotPermitted()
  const path = `/supports/chasing/${stepId}`
  const read = await asActor(actor, async (tx) => ({
    step: await readStep(tx, stepId),
    menus: await listChasedMenus(tx, actor.bureauId),
    change: await openForm(tx, actor, { post }, `${path}/change`, 'Chasing.fields'),
    removal: await openForm(tx, actor, { post }, `${path}/removal`, 'Chasing.fields'),
  }))
  if (!read.step) notFound()
  const errors = [...read.change.errors, ...read.removal.errors]
  return { ...read, step: read.step, path, errors }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ stepId }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Chasing')])
  const { errors } = await open(stepId, typeof post === 'string' ? post : undefined)
  return { title: await pageTitle([t('step.title'), t('title')], errors.length > 0) }
}

/** One step of a ladder: to be changed, or taken out. */
export default async function StepPage({ params, searchParams }: Props) {
  const [{ stepId }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Chasing')])
  const { step, menus, change, removal, path, errors } = await open(stepId, typeof post === 'string' ? post : undefined)
  return (
    <Page
      title={t('step.title')}
      kicker={<StepOf step={step} menus={menus} />}
      lead={step.endedAt ? t('step.ended') : t('step.lead')}
      errors={errors}
      breadcrumbs={[
        { href: '/supports', label: t('area') },
        { href: '/supports/chasing', label: t('title') },
      ]}
      width="narrow"
    >
      {step.endedAt ? null : (
        <>
          <Form action={`${path}/change`} state={change} label={t('step.title')}>
            <StepFields state={change} step={step} />
            <SubmitButton>{t('step.save')}</SubmitButton>
          </Form>
          <Section title={t('step.remove')} lead={t('step.removeLead')}>
            <Form action={`${path}/removal`} state={removal} label={t('step.remove')}>
              <SubmitButton variant="secondary">{t('step.remove')}</SubmitButton>
            </Form>
          </Section>
        </>
      )}
    </Page>
  )
}

type Menus = Parameters<typeof useChasingWords>[0]

function StepOf({ step, menus }: { step: { party: string; menuKey: string | null }; menus: Menus }) {
  const words = useChasingWords(menus)
  return <>{`${words.party(step.party)}　${words.menu(step.menuKey)}`}</>
}
