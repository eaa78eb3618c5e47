import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { PostFields } from '@/components/network/post-fields'
import type { OpenedAtDesk } from './open-post'

/** The text of a consultation's need, written anew before it is published: whoever asked is asked again. */
export function RewriteSection({ opened }: { opened: OpenedAtDesk }) {
  const t = useTranslations('NetworkDesk.post')
  const { post, choices, onlyTown, at, forms } = opened
  if (post.state !== 'to_agree' && post.state !== 'returned') return null
  const themeKeys = post.themes.map(({ themeKey }) => themeKey)
  return (
    <Section title={t('rewrite')} lead={t('rewriteLead')}>
      <CurrentTexts theirs={forms.rewriting.theirs} labels="Network.post.fields" />
      <Form action={`${at}/rewriting`} state={forms.rewriting}>
        <SeenVersion state={forms.rewriting} current={post.version} />
        <PostFields {...{ state: forms.rewriting, kind: 'need', choices, onlyTown }} post={{ ...post, themeKeys }} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Section>
  )
}
