import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { DescriptionList } from '@/components/layout/description-list'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { ContentChanges } from '@/components/sign-offs/content-changes'
import { checkCodeOf, passwordOf } from '@/lib/signOffs/check-code'
import type { SignOffStanding } from '@/lib/signOffs/standing'
import type { OpenSignOff } from './open-sign-off'

const TONES = {
  none: 'info',
  required: 'warning',
  asked: 'info',
  changed: 'warning',
  sent_back: 'warning',
  approved: 'success',
} as const

/** How the sign-off stands, in words; what a superior has to be told; what was changed since; and the way to take it back. */
export function Standing({ view }: { view: OpenSignOff }) {
  const t = useTranslations('SignOff')
  const { standing, place, forms } = view
  const { signOff, content, hash, changed } = standing
  const state = stateOf(standing)
  const isLinkUnderWay = signOff?.way === 'link' && signOff.state === 'asked'
  return (
    <div className="space-y-5">
      <NotificationBanner
        tone={view.isClosed ? 'warning' : TONES[state]}
        title={t(`standing.${state}`, { name: signOff?.approverName || 'none' })}
      >
        {view.isClosed ? <p>{t('closed')}</p> : null}
        {signOff?.state === 'sent_back' ? <p className="whitespace-pre-wrap">{signOff.remark}</p> : null}
      </NotificationBanner>
      <DescriptionList
        rows={[
          { term: t('checkCodeNow'), value: checkCodeOf(hash) },
          ...(signOff
            ? [{ term: t('checkCodeOf', { edition: signOff.edition }), value: checkCodeOf(signOff.contentHash) }]
            : []),
          ...(isLinkUnderWay
            ? [{ term: t('password'), value: <Password id={signOff.id} name={signOff.approverName} /> }]
            : []),
        ]}
      />
      {signOff && changed.length > 0 ? (
        <section className="space-y-3">
          <h2>{t('changed.title', { edition: signOff.edition })}</h2>
          <ContentChanges changed={changed} before={signOff.content} after={content} />
        </section>
      ) : null}
      {isLinkUnderWay ? (
        <Form action={`${place}/resending`} state={forms.resending} inline>
          <SubmitButton variant="secondary">{t('link.again')}</SubmitButton>
        </Form>
      ) : null}
      {signOff ? (
        <Form action={`${place}/withdrawal`} state={forms.withdrawal} inline>
          <SubmitButton variant="text">{t(signOff.state === 'asked' ? 'withdraw' : 'doWithout')}</SubmitButton>
        </Form>
      ) : null}
    </div>
  )
}

function Password({ id, name }: { id: string; name: string }) {
  const t = useTranslations('SignOff')
  return (
    <>
      <strong>{passwordOf(id)}</strong>
      <span className="block">{t('passwordHint', { name })}</span>
    </>
  )
}

function stateOf({ signOff, hindrance }: SignOffStanding): keyof typeof TONES {
  return hindrance ?? (signOff ? 'approved' : 'none')
}
