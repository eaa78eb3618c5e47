import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { type Search, writeAddress } from '@/lib/queue/address'
import { BULK_MOST } from '@/lib/queue/bulk/kinds'
import { BulkFields } from './bulk-fields'
import { BulkTargets } from './bulk-targets'
import { openBulk } from './open-bulk'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ post }, t] = await Promise.all([searchParams, getTranslations('Bulk')])
  return { title: await pageTitle([t('new.title')], post !== undefined) }
}

/** Says what will happen to which consultations before anything does. */
export default async function NewBulkPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const search = await searchParams
  const [t, queue, locale, bulk] = await Promise.all([
    getTranslations('Bulk'),
    getTranslations('Queue'),
    readLocale(),
    asActor(actor, (tx) => openBulk(tx, actor, search)),
  ])
  const { act, count, form, of, all, numbers, seenAt, address } = bulk
  const back = writeAddress(address)
  return (
    <Page
      title={t(`titles.${act}`)}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[{ href: back, label: queue('title') }]}
    >
      {count === 0 || count > BULK_MOST ? (
        <EmptyState title={count === 0 ? t('new.none') : t('new.tooMany', { count, most: BULK_MOST })}>
          <p>{t(count === 0 ? 'new.noneHint' : 'new.tooManyHint')}</p>
        </EmptyState>
      ) : (
        <>
          <div className="flow">
            <BulkTargets bulk={bulk} />
          </div>
          <Form action="/desk/bulk/beginning" state={form}>
            <Hidden name="act" value={act} />
            <Hidden name="of" value={of} />
            <Hidden name="seenAt" value={seenAt} />
            {all ? <Hidden name="all" value="yes" /> : null}
            {numbers.map((number) => (
              <Hidden key={number} name="n" value={number} />
            ))}
            <BulkFields bulk={bulk} locale={locale} />
            <p className="max-w-prose">{t(act === 'remind' ? 'new.noUndo' : 'new.undo')}</p>
            <ButtonRow>
              <SubmitButton>{t(`deeds.${act}`, { count })}</SubmitButton>
              <a href={back}>{t('new.back')}</a>
            </ButtonRow>
          </Form>
        </>
      )}
    </Page>
  )
}
