import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { ComingTable } from '@/components/chasing/coming-table'
import { LadderHistory } from '@/components/chasing/ladder-history'
import { LadderTables } from '@/components/chasing/ladder-tables'
import { StepFields, StepPlaceFields } from '@/components/chasing/step-fields'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { listComing } from '@/lib/chasing/list-coming'
import { listChasedMenus } from '@/lib/chasing/list-menus'
import { canKeepLadders } from '@/lib/chasing/policy'
import { listLadderChanges, readSteps } from '@/lib/chasing/read-ladders'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { formatDate } from '@/lib/japanese/dates'
import { ChasingDone } from './chasing-done'
import { CountingRule } from './counting-rule'

type Props = PageProps<'/supports/chasing'>
const ACTION = '/supports/chasing/adding'

const open = cache(async (post: string | undefined) => {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { bureauId } = actor
  return await asActor(actor, async (tx) => ({
    mayChange: canKeepLadders(actor),
    ahead: await listComing(tx, bureauId),
    steps: await readSteps(tx, bureauId),
    menus: await listChasedMenus(tx, bureauId),
    changes: await listLadderChanges(tx, bureauId),
    form: await openForm(tx, actor, { post }, ACTION, 'Chasing.fields'),
  }))
})

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ post }, t] = await Promise.all([searchParams, getTranslations('Chasing')])
  const { form } = await open(typeof post === 'string' ? post : undefined)
  return { title: await pageTitle([t('title'), t('area')], form.errors.length > 0) }
}

/** What goes out next, and the ladders by which it does. */
export default async function ChasingPage({ searchParams }: Props) {
  const [{ post, done, of }, t, locale] = await Promise.all([searchParams, getTranslations('Chasing'), getLocale()])
  const { mayChange, ahead, steps, menus, changes, form } = await open(typeof post === 'string' ? post : undefined)
  const until = formatDate(ahead.until, locale === 'en' ? 'en' : 'ja')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      errors={form.errors}
      breadcrumbs={[{ href: '/supports', label: t('area') }]}
    >
      <ChasingDone what={done} />
      <Section title={t('coming.title')} lead={t('coming.lead', { until })}>
        <ComingTable {...ahead} />
      </Section>
      <Section
        title={t('ladder.title')}
        lead={mayChange ? t('ladder.lead') : `${t('ladder.lead')}${t('ladder.managersOnly')}`}
      >
        <CountingRule />
        <LadderTables {...{ steps, menus, mayChange }} shown={typeof of === 'string' ? of : undefined} />
      </Section>
      {mayChange ? (
        <details id="add" open={form.errors.length > 0 || Object.keys(form.typed).length > 0}>
          <summary className="py-2 font-700">{t('add.title')}</summary>
          <div className="pt-3">
            <Form action={ACTION} state={form} label={t('add.title')}>
              <StepPlaceFields state={form} menus={menus} />
              <StepFields state={form} />
              <SubmitButton>{t('add.send')}</SubmitButton>
            </Form>
          </div>
        </details>
      ) : null}
      <details>
        <summary className="py-2 font-700">{t('history.title')}</summary>
        <div className="pt-3">
          <LadderHistory {...{ changes, menus }} />
        </div>
      </details>
    </Page>
  )
}
