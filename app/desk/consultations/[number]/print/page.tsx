import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { HeadOnPaper } from '@/components/prints/head-on-paper'
import { WholeOnPaper } from '@/components/prints/whole-on-paper'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { logAccess } from '@/lib/consultations/log-access'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { readWhole } from '@/lib/prints/read-whole'
import { withoutInternal } from '@/lib/prints/without-internal'
import { listTodosOf } from '@/lib/todos/list'
import { deskPage } from '../address'
import { MatterSection } from '../parts/matter-section'
import { internalRows } from './internal-rows'

type Props = PageProps<'/desk/consultations/[number]/print'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { number }, { notes }] = await Promise.all([getTranslations('Prints'), params, searchParams])
  return { title: await pageTitle([number, t('title'), t(notes === 'with' ? 'notes.with' : 'notes.without')]) }
}

export default async function DeskPrintPage({ params, searchParams }: Props) {
  const [{ number }, { notes }, actor] = [await params, await searchParams, await requireActor(...DESK_ROLES)]
  const read = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    if (!matter) return null
    await logAccess(tx, actor, matter)
    return { matter, whole: await readWhole(tx, matter.id), todos: await listTodosOf(tx, matter.id) }
  })
  if (!read) notFound()
  const { matter } = read
  const [t, d, locale] = await Promise.all([getTranslations('Prints'), getTranslations('Desk'), readLocale()])
  const isWithNotes = notes === 'with'
  const whole = isWithNotes ? read.whole : withoutInternal(read.whole, matter)
  const words = t(isWithNotes ? 'notes.isWith' : 'notes.isWithout')
  const at = deskPage(matter.number, '/print')
  return (
    <Page
      title={matter.title}
      kicker={t('title')}
      lead={<span className="print:hidden">{t('how')}</span>}
      breadcrumbs={[
        { href: '/desk', label: d('area') },
        { href: deskPage(matter.number), label: matter.number },
      ]}
      printLine={t('lineWith', { number: matter.number, date: formatDateTime(whole.printedAt, locale), notes: words })}
    >
      <TabsNav
        label={t('notes.choice')}
        tabs={[
          { href: at, label: t('notes.without'), current: !isWithNotes },
          { href: `${at}?notes=with`, label: t('notes.with'), current: isWithNotes },
        ]}
      />
      <NotificationBanner tone={isWithNotes ? 'warning' : 'info'} title={words} />
      <HeadOnPaper
        of={matter}
        asking={matter.asking}
        bureau={matter.bureau}
        more={isWithNotes ? await internalRows(matter, read.todos, locale) : []}
      />
      <MatterSection matter={matter} />
      <WholeOnPaper whole={whole} area="/desk/follow-ups" />
    </Page>
  )
}
