import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InquiryFacts } from '@/components/inquiries/inquiry-facts'
import { NotedAnswerForm } from '@/components/inquiries/noted-answer-form'
import { PassOnForm } from '@/components/inquiries/pass-on-form'
import { PassedOn } from '@/components/inquiries/passed-on'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { canRoute } from '@/lib/consultations/policy'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { listHeadquarters, listInquiries } from '@/lib/inquiries/read-inquiries'
import { jstDate } from '@/lib/japanese/dates'
import { deskPage } from '../address'
import { crumbsTo, openInquiry } from '../open-inquiry'

type Props = PageProps<'/desk/consultations/[number]/headquarters'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Inquiries')])
  return { title: await pageTitle([t('headquarters.title'), number], Boolean(post)) }
}

/** Where a question is passed on to headquarters, and where its answer is noted. */
export default async function HeadquartersPage({ params, searchParams }: Props) {
  const [{ number }, search] = [await params, await searchParams]
  const at = (rest: string) => deskPage(number, `/headquarters${rest}`)
  const { matter, more } = await openInquiry(number, async (tx, found, actor) => {
    const inquiries = await listInquiries(tx, found.id)
    const open = inquiries.find(({ state }) => state === 'asked')
    if (!canRoute(actor, found) && inquiries.length === 0) return null
    const form = (rest: string) => openForm(tx, actor, search, at(rest), 'Inquiries.fields')
    return {
      ...{ inquiries, open, headquarters: await listHeadquarters(tx), today: jstDate(await readClock(tx)) },
      pass: canRoute(actor, found) ? await form('/passing') : null,
      note: open ? await form(`/${open.id}/answer`) : null,
      withdrawal: open ? await form(`/${open.id}/withdrawal`) : null,
    }
  })
  const [t, crumbs] = await Promise.all([getTranslations('Inquiries'), crumbsTo(number)])
  const { inquiries, open, headquarters, today, pass, note, withdrawal } = more
  const errors = [pass, note, withdrawal].flatMap((form) => form?.errors ?? [])
  return (
    <Page
      title={t('headquarters.title')}
      kicker={number}
      lead={t('headquarters.lead')}
      breadcrumbs={crumbs}
      errors={errors}
    >
      <Section title={t('asked')}>
        <InquiryFacts of={matter} />
      </Section>
      {inquiries.length > 0 ? (
        <Section title={t('headquarters.passedOn')}>
          <PassedOn inquiries={inquiries} />
        </Section>
      ) : null}
      {open && note && withdrawal ? (
        <Section title={t('headquarters.note')}>
          <NotedAnswerForm
            action={at(`/${open.id}/answer`)}
            form={note}
            withdrawal={{ action: at(`/${open.id}/withdrawal`), form: withdrawal }}
            today={today}
          />
        </Section>
      ) : null}
      {pass && !open ? (
        <Section title={t('headquarters.pass')}>
          <PassOnForm
            action={at('/passing')}
            form={pass}
            headquarters={headquarters}
            title={matter.title}
            question={matter.body}
          />
        </Section>
      ) : null}
    </Page>
  )
}
