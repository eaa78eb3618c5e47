import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canAsk } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { QUESTIONS_AT_ONCE } from '@/lib/questions/input'
import { usualDueOn } from '@/lib/questions/usual-due'
import { deskPage } from '../../address'
import { Kicker } from '../../parts/kicker'
import { typedDay } from '../../parts/typed-date'
import { QuestionRow } from './question-row'

type Props = PageProps<'/desk/consultations/[number]/questions/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Questions')])
  return { title: await pageTitle([t('ask.title'), number], post !== undefined) }
}

export default async function AskPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Questions'),
    readLocale(),
  ])
  const action = deskPage(number, '/questions')
  const opened = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    if (!matter || !canAsk(actor, matter)) return null
    const form = await openForm(tx, actor, search, action, 'Questions.fields')
    return { matter, form, dueOn: await usualDueOn(tx, matter.bureauId, await readClock(tx)) }
  })
  if (!opened) notFound()
  const { matter, form } = opened
  const rows = Array.from({ length: QUESTIONS_AT_ONCE }, (_, index) => index + 1)
  return (
    <Page
      title={t('ask.title')}
      kicker={<Kicker matter={matter} />}
      lead={matter.title}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[
        { href: '/desk', label: t('area') },
        { href: deskPage(number), label: number },
      ]}
    >
      <p className="max-w-prose">{t('ask.lead')}</p>
      <Form action={action} state={form}>
        {rows.map((row) => (
          <QuestionRow key={row} row={row} form={form} dueOn={typedDay(opened.dueOn, locale)} />
        ))}
        <ButtonRow>
          <SubmitButton>{t('ask.send')}</SubmitButton>
          <a href={deskPage(number)}>{t('back')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
