import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { ContactForm } from '@/components/partners/contact-form'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'
import { readOffice } from '@/lib/partners/read-office'
import { crumbsOf, placeOf } from './doors'

type Props = { actor: Actor; params: { officeId?: string }; search: Search }

/** The name of the page on which an office's contact is kept. */
export async function contactTitle({ post }: Search) {
  const t = await getTranslations('Partners')
  return { title: await pageTitle([t('contact.title')], Boolean(post)) }
}

/** Whom to call at an office, to be kept. */
export async function ContactPage({ actor, params, search }: Props) {
  const action = `${placeOf(params)}/contact/saving`
  const read = await asActor(actor, async (tx) => {
    const office = await readOffice(tx, actor, params.officeId)
    return office && { office, form: await openForm(tx, actor, search, action, 'Partners.fields') }
  })
  if (!read) notFound()
  const { office, form } = read
  const [t, locale] = await Promise.all([getTranslations('Partners'), getLocale()])
  return (
    <Page
      title={t('contact.title')}
      kicker={nameIn(locale, office)}
      lead={t('contact.lead')}
      breadcrumbs={crumbsOf(params, { list: t('programme.list'), office: nameIn(locale, office), offices: t('title') })}
      errors={form.errors}
    >
      <ContactForm {...{ action, form }} profile={office.partnerProfile} />
    </Page>
  )
}
