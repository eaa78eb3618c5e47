import { useLocale, useTranslations } from 'next-intl'
import type { RecipientsInput } from '@/lib/events/input'
import type { ReadEvent } from '@/lib/events/read'
import type { Office } from '@/lib/events/recipients'
import { nameIn } from '@/lib/menus/menu-name'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { Hidden } from '../forms/hidden'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { Section } from '../layout/section'
import { NotificationBanner } from '../notices/notification-banner'
import { EventFacts } from './event-facts'

type Props = {
  action: string
  state: FormState
  found: { offices: readonly Office[]; unknown: readonly string[] }
  choice: RecipientsInput
  event: ReadEvent
}

/** How many offices would be told, which of them nothing reaches, and the button that tells them. */
export function AnnounceCheck({ action, state, found, choice, event }: Props) {
  const t = useTranslations('EventsDesk')
  const locale = useLocale()
  const { offices, unknown } = found
  const unreached = offices.filter(({ isReached }) => !isReached)
  const names = (some: readonly Office[]) => some.map((office) => nameIn(locale, office)).join(t('separator'))
  const mayPublish = event.announcedAt === null && event.isOpen
  return (
    <Section title={t('check')}>
      {unknown.length > 0 ? (
        <NotificationBanner tone="warning" title={t('unknown', { names: unknown.join(t('separator')) })} />
      ) : null}
      <p className="font-700">{t('counted', { count: offices.length })}</p>
      {offices.length > 0 ? (
        <details>
          <summary className="py-2">{t('showOffices')}</summary>
          <p>{names(offices)}</p>
        </details>
      ) : null}
      {unreached.length > 0 ? <p>{t('unreached', { count: unreached.length, names: names(unreached) })}</p> : null}
      <p>{t('eachAlone')}</p>
      <EventFacts event={event} />
      {unknown.length === 0 && (offices.length > 0 || mayPublish) ? (
        <Form action={action} state={state}>
          <SeenVersion state={state} current={event.version} />
          {choice.prefectures.map((code) => (
            <Hidden key={code} name="prefectures" value={code} />
          ))}
          <Hidden name="withPrefectures" value={choice.withPrefectures ? 'yes' : ''} />
          <Hidden name="codes" value={choice.codes} />
          <Hidden name="sectionWord" value={choice.sectionWord} />
          <SubmitButton>{t(offices.length > 0 ? 'announceTo' : 'publishOnly', { count: offices.length })}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  )
}
