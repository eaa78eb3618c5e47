import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { nameIn } from '@/lib/menus/menu-name'
import type { OpenedPost } from './open-post'

/** The side of the need asks to be introduced to somebody who answered, or who offers what may fit. */
export function ProposeSection({ opened }: { opened: OpenedPost }) {
  const t = useTranslations('Network.post')
  const locale = useLocale()
  const { post, suggestions, forms } = opened
  const taken = new Set(
    post.introductions.filter(({ state }) => ['proposed', 'agreed'].includes(state)).map(({ partnerId }) => partnerId),
  )
  const options = new Map(
    post.answers.map(({ organisationId, organisation }) => [
      organisationId,
      t('partnerAnswered', { name: nameIn(locale, organisation) }),
    ]),
  )
  for (const { organisationId, name, title } of suggestions)
    if (organisationId && !options.has(organisationId))
      options.set(organisationId, t('partnerOffers', { name: name ?? '', title }))
  const open = [...options].filter(([value]) => !taken.has(value)).map(([value, label]) => ({ value, label }))
  if (open.length === 0) return null
  return (
    <Section title={t('introduceTitle')} lead={t('introduceLead')}>
      <Form action={`/network/posts/${post.id}/introduction`} state={forms.introduction}>
        <RadioGroup name="partner" legend={t('fields.partner')} state={forms.introduction} required options={open} />
        <TextArea
          name="words"
          id="introduction-words"
          label={t('fields.introductionWords')}
          hint={t('introduceHint')}
          state={forms.introduction}
          rows={3}
          upTo={2000}
        />
        <SubmitButton>{t('introduce')}</SubmitButton>
      </Form>
    </Section>
  )
}
