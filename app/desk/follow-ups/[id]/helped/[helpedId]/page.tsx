import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { HelpedAnswer, HelpedFacts } from '@/components/helped/helped-facts'
import { HelpedQuestions } from '@/components/helped/helped-fields'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { openHelper } from './open'

type Props = PageProps<'/desk/follow-ups/[id]/helped/[helpedId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { id, helpedId }, { post }] = [await getTranslations('Helped'), await params, await searchParams]
  const { helper, errors } = await openHelper(id, helpedId, typeof post === 'string' ? post : undefined)
  const title = t('desk.openTitle', { party: helper.partyName, title: helper.title })
  return { title: await pageTitle([title, t('title')], errors.length > 0) }
}

/** Somebody who helped, for the desk: to send the link to another mailbox, or to write down what was said by telephone. */
export default async function HelperAtDeskPage({ params, searchParams }: Props) {
  const [t, { id, helpedId }, { post }] = [await getTranslations('Helped'), await params, await searchParams]
  const opened = await openHelper(id, helpedId, typeof post === 'string' ? post : undefined)
  const { helper, place, mayLink, mayRecord, linking, recording, errors } = opened
  return (
    <Page
      title={t('desk.openTitle', { party: helper.partyName, title: helper.title })}
      breadcrumbs={[{ href: `/desk/follow-ups/${id}#helpers`, label: t('desk.back') }]}
      errors={errors}
    >
      <HelpedFacts helped={helper} />
      {helper.state === 'answered' ? <HelpedAnswer helped={helper} /> : null}
      {mayLink ? (
        <Section title={t('desk.issue')}>
          <p className="max-w-prose">{t('desk.issueLead')}</p>
          <Form action={`${place}/link`} state={linking} label={t('desk.issue')}>
            <TextField
              {...{ name: 'mailbox', label: t('fields.mailbox'), state: linking, hint: t('hints.mailbox') }}
              {...{ type: 'email', inputMode: 'email', autoComplete: 'off', required: false }}
              defaultValue={helper.mailbox}
            />
            <SubmitButton variant="secondary">{t('desk.issue')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      {mayRecord ? (
        <Section title={t('desk.byPhone')}>
          <p className="max-w-prose">{t('desk.byPhoneLead')}</p>
          <Form action={`${place}/answer`} state={recording} label={t('desk.byPhone')}>
            <TextField
              {...{ name: 'respondent', label: t('fields.respondent'), state: recording, autoComplete: 'off' }}
              defaultValue={helper.partyName}
              required
            />
            <HelpedQuestions state={recording} />
            <SubmitButton>{t('desk.record')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Page>
  )
}
