import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { canKeepColleagues } from '@/lib/colleagues/policy'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { listChoosableSections } from '@/lib/organisations/sections'
import { OFFICES, type Office, type Search } from './area'

/** The name of the page in the browser. */
export async function inviteTitle(searchParams: Search): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Colleagues'), searchParams])
  return { title: await pageTitle([t('invite.short'), t('title')], Boolean(post)) }
}

/** Invites a colleague, also one who begins on 1 April: the account manager everybody, anyone else the successor for the own section. */
export async function InvitePage({ office, searchParams }: { office: Office; searchParams: Search }) {
  const { role, area } = OFFICES[office]
  const [actor, search, t] = [await requireActor(role), await searchParams, await getTranslations('Colleagues')]
  const kind = canKeepColleagues(actor) ? 'invite' : 'successor'
  const { form, sections, today } = await asActor(actor, async (tx) => {
    const day = jstDate(await readClock(tx))
    return {
      today: day,
      form: await openForm(tx, actor, search, `${area}/invitations`, 'Colleagues.fields'),
      sections: await listChoosableSections(tx, actor.organisationId, day),
    }
  })
  const text = (name: 'name' | 'kana' | 'mailbox') => ({
    name,
    label: t(`fields.${name}`),
    state: form,
    autoComplete: 'off',
  })
  return (
    <Page
      title={t(`${kind}.title`)}
      lead={t(`${kind}.lead`)}
      breadcrumbs={[{ href: area, label: t('title') }]}
      errors={form.errors}
      width="narrow"
    >
      <Form action={`${area}/invitations`} state={form}>
        <TextField {...text('name')} required width="medium" />
        <TextField {...text('kana')} required={false} width="medium" />
        <TextField {...text('mailbox')} required={false} type="email" hint={t('hints.mailbox')} />
        {kind === 'invite' && sections.length > 0 ? (
          <SelectField
            name="sectionId"
            label={t('fields.sectionId')}
            state={form}
            required={false}
            emptyLabel={t('noSection')}
            defaultValue={actor.sectionId ?? ''}
            options={sections.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <DateField
          name="from"
          label={t('fields.from')}
          hint={t('hints.from')}
          state={form}
          required
          defaultValue={today}
        />
        {kind === 'invite' ? (
          <Checkbox
            name="isAccountManager"
            label={t('fields.isAccountManager')}
            hint={t('hints.isAccountManager')}
            state={form}
          />
        ) : null}
        <SubmitButton>{t(`${kind}.send`)}</SubmitButton>
      </Form>
    </Page>
  )
}
