import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { ContentRows } from '@/components/sign-offs/content-rows'
import { SealBoxes } from '@/components/sign-offs/seal-boxes'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { namedBy } from '@/lib/consultations/named'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { checkCodeOf } from '@/lib/signOffs/check-code'
import { findCurrent } from '@/lib/signOffs/find'
import { readSignOffSettings } from '@/lib/signOffs/settings'

type Props = PageProps<'/my/consultations/[id]/sign-off/pack'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('SignOff')
  return { title: await pageTitle([t('pack.title'), t('title')]) }
}

export default async function PackPage({ params }: Props) {
  const [{ id }, actor] = [await params, await requireActor(...ASKING_ROLES)]
  const named = namedBy(id)
  const read = await asActor(actor, async (tx) => {
    const signOff = named && 'id' in named ? await findCurrent(tx, named.id) : null
    return signOff?.way === 'paper' ? { signOff, settings: await readSignOffSettings(tx, actor) } : null
  })
  if (!read) notFound()
  const { signOff, settings } = read
  const [t, locale] = await Promise.all([getTranslations('SignOff'), readLocale()])
  const code = checkCodeOf(signOff.contentHash)
  const boxes = settings.boxes.length > 0 ? settings.boxes : t('usualBoxes').split('\n')
  return (
    <Page
      title={t('pack.title')}
      kicker={signOff.content.title}
      lead={<span className="print:hidden">{t('pack.how')}</span>}
      breadcrumbs={[{ href: `/my/consultations/${id}/sign-off`, label: t('title') }]}
      printLine={t('pack.line', { edition: signOff.edition, code })}
      width="narrow"
    >
      <SealBoxes label={t('pack.boxes')} boxes={boxes} />
      <DescriptionList
        rows={[
          { term: t('pack.edition'), value: t('editions.number', { edition: signOff.edition }) },
          { term: t('fields.checkCode'), value: <strong className="text-std-20B-150">{code}</strong> },
          {
            term: t('pack.made'),
            value: t('editions.by', { name: signOff.askedByName, date: formatDateTime(signOff.askedAt, locale) }),
          },
        ]}
      />
      <Section title={t('pack.content')}>
        <ContentRows content={signOff.content} />
      </Section>
      <p className="text-dns-14N-130 [overflow-wrap:anywhere]">{t('pack.hash', { hash: signOff.contentHash })}</p>
    </Page>
  )
}
