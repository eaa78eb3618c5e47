import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { effectTitle } from '@/components/follow-ups/effect-heading'
import { PublicationSaidBy } from '@/components/follow-ups/publication-said-by'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { PUBLICATIONS } from '@/lib/followUps/effect-answer'
import { canAnswerFollowUp } from '@/lib/followUps/policy'
import { readQuestionnaire } from '@/lib/followUps/read'
import { openForm, type Search } from '@/lib/forms/open-form'
import { listPublicationWords } from '@/lib/publicationWords/list'

type Props = { actor: Actor; place: string; id: string; effectId: string; search: Search }

/** Says anew what may be published of an answer: its municipality for itself, the desk what it heard. */
export async function PublicationPage({ actor, place, id, effectId, search }: Props) {
  const [t, follow, locale] = [
    await getTranslations('PublicationWords'),
    await getTranslations('FollowUps'),
    await getLocale(),
  ]
  const action = `${place}/effects/${effectId}/publication/word`
  const opened = await asActor(actor, async (tx) => ({
    questionnaire: await readQuestionnaire(tx, id),
    said: (await listPublicationWords(tx, id)).get(effectId),
    form: await openForm(tx, actor, search, action, 'PublicationWords.fields'),
  }))
  const { questionnaire, said, form } = opened
  const effect = questionnaire?.effects.find((one) => one.id === effectId)
  if (!questionnaire || !effect || !said || !canAnswerFollowUp(actor, { ...questionnaire })) notFound()
  const title = effectTitle(effect, locale, follow('monthsAfter', { months: effect.pointMonths }))
  const atDesk = isDesk(actor)
  const first = PUBLICATIONS.find((one) => one === effect.publication) ?? 'none'
  return (
    <Page
      title={t('title')}
      kicker={title}
      lead={t(atDesk ? 'deskLead' : 'lead')}
      breadcrumbs={[
        { href: place.split('/').slice(0, 3).join('/'), label: follow('title') },
        { href: place, label: title },
      ]}
      errors={form.errors}
    >
      <DescriptionList
        rows={[
          { term: t('now'), value: t(`word.${said.now || 'none'}`) },
          { term: t('inAnswer'), value: t(`word.${first}`) },
          ...said.words.map((word, index) => ({
            term: `${t('history')}（${said.words.length - index}）`,
            value: <PublicationSaidBy word={word} />,
          })),
        ]}
      />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={said.words.length} name="seen" />
        <RadioGroup
          {...{ name: 'word', legend: t('fields.word'), hint: t('hints.word'), state: form }}
          options={PUBLICATIONS.map((value) => ({ value, label: t(`word.${value}`) }))}
          required
        />
        {atDesk ? (
          <>
            <TextField {...{ name: 'saidBy', label: t('fields.saidBy'), state: form }} required autoComplete="off" />
            <DateField name="saidOn" label={t('fields.saidOn')} state={form} required />
          </>
        ) : null}
        <SubmitButton>{t('keep')}</SubmitButton>
      </Form>
    </Page>
  )
}
