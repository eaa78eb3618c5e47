import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { SurveyFields } from '@/components/resident-surveys/survey-fields'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { listSupportsToAskAbout } from '@/lib/residentSurveys/read'
import { READY_SETS, type ReadySet, readySet } from '@/lib/residentSurveys/ready-sets'

type Props = {
  actor: Actor
  number: string
  place: string
  search: Record<string, string | string[] | undefined>
}

const USUAL_DAYS = 14

/** A new questionnaire, begun from ready questions or from nothing. */
export async function NewSurveyPage({ actor, number, place, search }: Props) {
  const t = await getTranslations('Surveys')
  const action = `${place}/surveys/making`
  const { consultation, form, today } = await asActor(actor, async (tx) => ({
    consultation: await listSupportsToAskAbout(tx, actor, number),
    form: await openForm(tx, actor, search, action, 'Surveys.fields'),
    today: jstDate(await readClock(tx)),
  }))
  if (!consultation) notFound()
  const page = { title: t('new.title'), breadcrumbs: [{ href: place, label: number }], errors: form.errors }
  if (consultation.supports.length === 0)
    return (
      <Page {...page} kicker={`${number} ${consultation.title}`}>
        <EmptyState title={t('new.empty')}>
          <p>{t('new.emptyLead')}</p>
        </EmptyState>
      </Page>
    )
  const days = { opensOn: today, closesOn: addDays(today, USUAL_DAYS) }
  const onRecord = { ...days, askedBy: consultation.askingOrganisation.name, ...(await wordsOf(readySet(search.set))) }
  return (
    <Page {...page} kicker={`${number} ${consultation.title}`} lead={t('new.lead')}>
      <Section title={t('new.sets')} lead={t('new.setsLead')}>
        <ul className="space-y-2">
          {Object.keys(READY_SETS).map((set) => (
            <li key={set}>
              <a href={`?set=${set}`} aria-current={search.set === set ? 'true' : undefined}>
                {t(`sets.${readySet(set) ?? 'lecture'}.name`)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Form action={action} state={form}>
        <SurveyFields state={form} onRecord={onRecord} supports={consultation.supports} />
        <SubmitButton>{t('new.save')}</SubmitButton>
      </Form>
    </Page>
  )
}

async function wordsOf(set: ReadySet | null): Promise<Record<string, string>> {
  if (!set) return {}
  const t = await getTranslations('Surveys')
  const words: Record<string, string> = {}
  for (const [at, kind] of READY_SETS[set].entries()) {
    const nth = at + 1
    const of = `sets.${set}.${nth}`
    words[`kind.${nth}`] = kind
    words[`text.${nth}`] = t(`${of}.text`)
    if (t.has(`${of}.options`)) words[`options.${nth}`] = t(`${of}.options`)
  }
  return words
}
