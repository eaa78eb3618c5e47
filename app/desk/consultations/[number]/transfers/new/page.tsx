import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { errorsAt } from '@/components/consultations/forms-on-page'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { TransferForm } from '@/components/transfers/transfer-form'
import { TransferHistory } from '@/components/transfers/transfer-history'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canTriage } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { readTransfersOf } from '@/lib/transfers/read'
import { deskPage } from '../../address'

type Props = PageProps<'/desk/consultations/[number]/transfers/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = [await params, await searchParams, await getTranslations('Transfers')]
  return { title: await pageTitle([t('title'), number], Boolean(post)) }
}

export default async function TransfersPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search] = [await params, await searchParams]
  const [t, queue] = [await getTranslations('Transfers'), await getTranslations('Queue')]
  const at = (rest: string) => deskPage(number, rest)
  const view = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    if (!matter) return null
    const read = await readTransfersOf(tx, actor, matter, jstDate(await readClock(tx)))
    const answers = []
    for (const transfer of read.transfers) {
      const action = at(`/transfers/${transfer.id}/answer`)
      answers.push({ transfer, action, form: await openForm(tx, actor, search, action, 'Transfers.fields') })
    }
    return { matter, ...read, answers, form: await openForm(tx, actor, search, at('/transfers'), 'Transfers.fields') }
  })
  if (!view) notFound()
  const { matter, section, supports, choosable, answers, form } = view
  const done = search.done === 'sent' || search.done === 'answered' ? search.done : null
  return (
    <Page
      title={t('title')}
      kicker={`${number} ${matter.title}`}
      lead={t('lead')}
      breadcrumbs={[
        { href: '/desk', label: queue('title') },
        { href: at(''), label: number },
      ]}
      errors={[...form.errors, ...answers.flatMap((one) => errorsAt(one.form.errors, one.transfer.id))]}
      width="narrow"
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <TransferHistory section={section} supports={supports} answers={answers} />
      {canTriage(actor, matter) ? (
        <TransferForm action={at('/transfers')} form={form} sections={choosable} supports={supports} />
      ) : null}
    </Page>
  )
}
