import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { PostFields } from '@/components/network/post-fields'
import type { OpenedPost } from './open-post'

/** Mends a need or an offer that is out: its earlier wording stays, and the other sides are told. */
export function ChangeSection({ opened: { post, choices, onlyTown, forms } }: { opened: OpenedPost }) {
  const t = useTranslations('Network.post')
  const { change } = forms
  if (!choices) return null
  const themeKeys = post.themes.map(({ themeKey }) => themeKey)
  return (
    <details open={change.errors.length > 0 || Object.keys(change.typed).length > 0}>
      <summary className="py-2 font-700">{t('change')}</summary>
      <div className="space-y-4 pt-3">
        <p>{t('changeLead')}</p>
        <CurrentTexts theirs={change.theirs} labels="Network.post.fields" />
        <Form action={`/network/posts/${post.id}/change`} state={change} label={t('change')}>
          <SeenVersion state={change} current={post.version} />
          <PostFields
            {...{ state: change, kind: post.kind === 'offer' ? 'offer' : 'need', choices, onlyTown }}
            post={{ ...post, themeKeys }}
          />
          <SubmitButton variant="secondary">{t('saveChange')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
