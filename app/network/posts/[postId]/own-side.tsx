import { useLocale, useTranslations } from 'next-intl'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { AnswerList } from '@/components/network/answer-list'
import { SuggestionList } from '@/components/network/suggestion-list'
import { nameIn } from '@/lib/menus/menu-name'
import { ChangeSection } from './change-section'
import type { OpenedPost } from './open-post'
import { ProposeSection } from './propose-section'

/** What the own side of a need or an offer looks after: who has answered, what may fit, introductions, and how long it stands. */
export function OwnSide({ opened }: { opened: OpenedPost }) {
  const t = useTranslations('Network.post')
  const states = useTranslations('Network.introductionStates')
  const locale = useLocale()
  const { post, stands, suggestions, actor } = opened
  const isMember = actor.role !== 'prefecture_staff'
  const isLive = post.state === 'published'
  return (
    <>
      {post.owner?.consultation?.number ? (
        <p>
          {t('fromConsultation')}{' '}
          <a href={`/my/consultations/${post.owner.consultation.number}`}>{post.owner.consultation.number}</a>
        </p>
      ) : null}
      {post.kind === 'need' && isLive ? (
        <Section title={t('answersTitle')}>
          <AnswerList answers={post.answers} base={isMember ? '/network/members' : null} />
        </Section>
      ) : null}
      {stands && isMember ? (
        <Section title={t(post.kind === 'need' ? 'suggestedOffers' : 'suggestedNeeds')}>
          <SuggestionList suggestions={suggestions} base="/network/posts" />
        </Section>
      ) : null}
      {post.introductions.length > 0 ? (
        <Section title={t('introductionsTitle')}>
          <ul className="space-y-2">
            {post.introductions.map(({ id, partner, state }) => (
              <li key={id}>
                <a href={`/network/introductions/${id}`}>
                  {t('introductionLine', { name: nameIn(locale, partner), state: states(state) })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {post.kind === 'need' && stands ? <ProposeSection opened={opened} /> : null}
      {isLive ? <ChangeSection opened={opened} /> : null}
      {isLive ? <Ending opened={opened} /> : null}
    </>
  )
}

function Ending({ opened }: { opened: OpenedPost }) {
  const t = useTranslations('Network.post')
  const { post, forms, settings } = opened
  const at = `/network/posts/${post.id}`
  return (
    <Section title={t('endTitle')} lead={t('renewLead', { days: settings.needDays })}>
      <ButtonRow>
        <Form action={`${at}/renewal`} state={forms.renewal} inline>
          <SubmitButton>{t('renew')}</SubmitButton>
        </Form>
        <Form action={`${at}/settlement`} state={forms.settlement} inline>
          <SubmitButton variant="secondary">{t('settle')}</SubmitButton>
        </Form>
        <Form action={`${at}/withdrawal`} state={forms.withdrawal} inline>
          <SubmitButton variant="secondary">{t('withdraw')}</SubmitButton>
        </Form>
      </ButtonRow>
    </Section>
  )
}
