import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { PlainText } from '@/components/consultations/plain-text'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { MeetingFields } from '../meeting-fields'
import { HearingForm } from './hearing-form'
import type { OpenedMeeting } from './page'

/** What the secretariat does with a meeting: change and announce it, call it off, keep its minutes. */
export function MeetingDeeds({ opened }: { opened: OpenedMeeting }) {
  const t = useTranslations('NetworkDesk.meetings')
  const { meeting, at, members, forms } = opened
  if (meeting.state === 'cancelled') return null
  const isDraft = meeting.state === 'draft'
  return (
    <div className="space-y-10 print:hidden">
      {isDraft ? (
        <Section title={t('announce')} lead={t('announceLead', { count: members })}>
          <Form action={`${at}/announcement`} state={forms.announcement} inline>
            <SubmitButton>{t('announce')}</SubmitButton>
          </Form>
        </Section>
      ) : (
        <>
          <HearingForm opened={opened} />
          <MinutesSection opened={opened} />
        </>
      )}
      <Section title={t('edit')}>
        <CurrentTexts theirs={forms.change.theirs} labels="NetworkDesk.meetings.fields" />
        <Form action={`${at}/change`} state={forms.change}>
          <SeenVersion state={forms.change} current={meeting.version} />
          <MeetingFields state={forms.change} meeting={meeting} />
          <SubmitButton variant="secondary">{t('save')}</SubmitButton>
        </Form>
      </Section>
      {isDraft ? null : (
        <Form action={`${at}/cancellation`} state={forms.cancellation} inline>
          <SubmitButton variant="secondary">{t('cancel')}</SubmitButton>
        </Form>
      )}
    </div>
  )
}

function MinutesSection({ opened }: { opened: OpenedMeeting }) {
  const t = useTranslations('NetworkDesk.meetings')
  const { meeting, at, forms } = opened
  const { minutes } = meeting
  return (
    <Section title={t('minutes')}>
      {minutes?.publishedAt ? <PlainText>{minutes.body}</PlainText> : null}
      <Form action={`${at}/minutes`} state={forms.minutes}>
        <SeenVersion state={forms.minutes} current={minutes?.version ?? 0} />
        <TextArea
          name="body"
          label={t('fields.body')}
          state={forms.minutes}
          required
          rows={10}
          upTo={20000}
          defaultValue={minutes?.body}
        />
        {minutes?.publishedAt ? null : (
          <Checkbox name="isPublished" label={t('publish')} hint={t('publishHint')} state={forms.minutes} />
        )}
        <SubmitButton>{t('keepMinutes')}</SubmitButton>
      </Form>
    </Section>
  )
}
