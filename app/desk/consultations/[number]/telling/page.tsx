import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TellingFacts } from '@/components/asked/telling-facts'
import { PlainText } from '@/components/consultations/plain-text'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { crumbsTo } from '../open-inquiry'
import { AskingForm } from './asking-form'
import { openTelling } from './open'
import { HearForm, PublishForm, WithdrawForm } from './settling-forms'

type Props = PageProps<'/desk/consultations/[number]/telling'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = [await params, await searchParams, await getTranslations('Asked.desk')]
  const { errors } = await openTelling(number, post)
  return { title: await pageTitle([t('title'), number], errors.length > 0) }
}

/** Where the desk writes what others may read of a consultation, asks its municipality, and takes it back. */
export default async function TellingPage({ params, searchParams }: Props) {
  const [{ number }, { post, done }, t, locale] = [
    await params,
    await searchParams,
    await getTranslations('Asked.desk'),
    await readLocale(),
  ]
  const [opened, crumbs] = [await openTelling(number, post), await crumbsTo(number)]
  const { matter, telling, mayAsk, asking, errors } = opened
  const state = telling?.row.state
  const isFirst = !telling || state === 'withdrawn' || state === 'declined'
  const label = t(telling ? 'formAgain' : 'form')
  const supports = matter.supports.map(({ menu }) => nameIn(locale, menu))
  return (
    <Page
      title={t('title')}
      kicker={`${number} ${matter.title}`}
      lead={t(state === 'agreed' ? 'leadAgreed' : state === 'changed' ? 'leadChanged' : 'lead')}
      breadcrumbs={crumbs}
      errors={errors}
      width="narrow"
    >
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      {telling ? <TellingFacts of={telling} /> : null}
      <PublishForm {...opened} />
      <HearForm {...opened} />
      <Section title={t('original')}>
        <DescriptionList
          rows={[
            { term: t('originalTitle'), value: matter.title },
            { term: t('originalBody'), value: <PlainText>{matter.body}</PlainText> },
            ...(supports.length > 0 ? [{ term: t('supports'), value: supports.join(t('separator')) }] : []),
          ]}
        />
      </Section>
      {mayAsk && isFirst ? (
        <Section title={label}>
          <AskingForm {...opened} {...{ locale, label }} />
        </Section>
      ) : null}
      {mayAsk && !isFirst ? (
        <details open={asking.errors.length > 0}>
          <summary className="py-2 font-700">{label}</summary>
          <div className="space-y-4 pt-3">
            <AskingForm {...opened} {...{ locale, label }} />
          </div>
        </details>
      ) : null}
      <WithdrawForm {...opened} />
    </Page>
  )
}
