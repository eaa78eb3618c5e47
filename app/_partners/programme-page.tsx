import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { ProgrammeForm } from '@/components/partners/programme-form'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { readOffice } from '@/lib/partners/read-office'
import { listThemes } from '@/lib/partners/themes'
import { crumbsOf, placeOf } from './doors'

type Props = { actor: Actor; params: { officeId?: string; programmeId?: string }; search: Search }

/** The name of the page on which a programme is written or changed. */
export async function programmeTitle({ post }: Search, isNew: boolean) {
  const t = await getTranslations('Partners')
  return { title: await pageTitle([t(isNew ? 'programme.new' : 'programme.change')], Boolean(post)) }
}

/** A programme of an office, to be written, changed or ended. */
export async function ProgrammePage({ actor, params, search }: Props) {
  const { programmeId } = params
  const base = `${placeOf(params)}/programmes`
  const action = programmeId ? `${base}/${programmeId}/saving` : `${base}/writing`
  const read = await asActor(actor, async (tx) => {
    const office = await readOffice(tx, actor, params.officeId)
    const programme = office?.partnerProgrammes.find(({ id }) => id === programmeId)
    if (!office || (programmeId && !programme)) return null
    const form = await openWriting(tx, actor, search, action, 'Partners.fields')
    const ending = programmeId
      ? await openForm(tx, actor, search, `${base}/${programmeId}/ending`, 'Partners.fields')
      : null
    return { office, programme, form, ending, themes: await listThemes(tx) }
  })
  if (!read) notFound()
  const { office, programme, form, ending, themes } = read
  const [t, locale] = await Promise.all([getTranslations('Partners'), getLocale()])
  return (
    <Page
      title={t(programme ? 'programme.change' : 'programme.new')}
      kicker={nameIn(locale, office)}
      breadcrumbs={crumbsOf(params, { list: t('programme.list'), office: nameIn(locale, office), offices: t('title') })}
      errors={[...form.errors, ...(ending?.errors ?? [])]}
    >
      <ProgrammeForm
        {...{ action, form, themes, programme }}
        handled={office.partnerThemes.map(({ theme }) => theme.key)}
      />
      {ending && !programme?.endedOn ? (
        <Form action={`${base}/${programmeId}/ending`} state={ending} label={t('programme.end')} inline>
          <SubmitButton variant="text">{t('programme.end')}</SubmitButton>
        </Form>
      ) : null}
    </Page>
  )
}
