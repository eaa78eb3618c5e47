import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import type { DeskPageView } from '../open-page'

/** Hearing of a consultation without being responsible for it, and who else does. */
export function WatchForm({ view }: { view: DeskPageView }) {
  const t = useTranslations('Together')
  const { isWatching, watchers } = view.together
  const action = view.at(isWatching ? '/watching/end' : '/watching')
  return (
    <section aria-labelledby="watch" className="space-y-2 print:hidden">
      <h2 id="watch">{t('watch.title')}</h2>
      <p>{t(isWatching ? 'watch.watching' : 'watch.not')}</p>
      {watchers.length > 0 ? <p>{t('watch.others', { names: watchers.join(t('separator')) })}</p> : null}
      <Form action={action} state={view.forms.of(action)} label={t('watch.title')}>
        <SubmitButton variant="secondary">{t(isWatching ? 'watch.end' : 'watch.begin')}</SubmitButton>
      </Form>
    </section>
  )
}
