import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { ReadImport } from '@/lib/imports/read'

type Props = { of: ReadImport; act: FormState; undo: FormState }

/** How far it is, and what can be done next. */
export function Standing({ of: found, act, undo }: Props) {
  const t = useTranslations('Imports.page')
  const { id, state, doneRows, ready, duplicates, withDuplicates, refused } = found
  const asked = ready - (withDuplicates ? 0 : duplicates)
  if (state === 'running')
    return (
      <NotificationBanner tone="info" title={t('running.title')}>
        <p>{t('running.text', { done: doneRows, total: asked })}</p>
        <a href={`/desk/imports/${id}`}>{t('running.reload')}</a>
      </NotificationBanner>
    )
  if (state === 'undoing')
    return (
      <NotificationBanner tone="info" title={t('undoing.title')}>
        <p>{t('undoing.text')}</p>
        <a href={`/desk/imports/${id}`}>{t('running.reload')}</a>
      </NotificationBanner>
    )
  if (state === 'undone') return <TakenBack refused={refused} />
  if (state === 'checked') return <TakeIn of={found} act={act} />
  return (
    <>
      {state === 'done' ? (
        <NotificationBanner tone="success" title={t('done.title', { count: doneRows })}>
          <p>{t('done.text')}</p>
        </NotificationBanner>
      ) : (
        <Stopped of={found} act={act} />
      )}
      <Section title={t('undo.title')} lead={t('undo.lead')}>
        <Form action={`/desk/imports/${id}/undoing`} state={undo}>
          <SubmitButton variant="secondary">{t('undo.send')}</SubmitButton>
        </Form>
      </Section>
    </>
  )
}

function Stopped({ of: { id, doneRows, withDuplicates }, act }: { of: ReadImport; act: FormState }) {
  const t = useTranslations('Imports.page.failed')
  return (
    <>
      <NotificationBanner tone="error" title={t('title')}>
        <p>{t('text', { done: doneRows })}</p>
      </NotificationBanner>
      <Form action={`/desk/imports/${id}/act`} state={act} inline>
        {withDuplicates ? <Hidden name="withDuplicates" value="yes" /> : null}
        <SubmitButton>{t('goOn')}</SubmitButton>
      </Form>
    </>
  )
}

function TakeIn({ of: { id, ready, duplicates }, act }: { of: ReadImport; act: FormState }) {
  const t = useTranslations('Imports.page.act')
  if (ready === 0) return <p>{t('nothing')}</p>
  return (
    <Section title={t('title')} lead={t('lead', { count: ready - duplicates })}>
      <Form action={`/desk/imports/${id}/act`} state={act}>
        {duplicates > 0 ? (
          <Checkbox name="withDuplicates" label={t('duplicates', { count: duplicates })} state={act} />
        ) : null}
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Section>
  )
}

function TakenBack({ refused }: { refused: readonly string[] }) {
  const t = useTranslations('Imports.page.undone')
  return (
    <NotificationBanner tone={refused.length > 0 ? 'warning' : 'success'} title={t('title')}>
      {refused.length > 0 ? <p>{t('refused', { count: refused.length })}</p> : null}
      <ul className="list-disc ps-6">
        {refused.map((number) => (
          <li key={number}>
            <a href={`/desk/consultations/${number}`}>{number}</a>
          </li>
        ))}
      </ul>
    </NotificationBanner>
  )
}
