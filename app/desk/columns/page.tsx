import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { typedText } from '@/components/forms/typed'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readAddress, type Search, searchOf, writeQuery } from '@/lib/queue/address'
import { COLUMNS, USUAL_COLUMNS } from '@/lib/queue/columns'
import { readSettings } from '@/lib/queue/settings'
import { SORTS } from '@/lib/queue/sorts'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ post }, t] = await Promise.all([searchParams, getTranslations('QueueViews')])
  return { title: await pageTitle([t('columns.title')], post !== undefined) }
}

/** Which columns this person's queue has, in which order: a place for each, or none. */
export default async function ColumnsPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const search = await searchParams
  const action = '/desk/columns/keeping'
  const [t, queue, { settings, form }] = await Promise.all([
    getTranslations('QueueViews'),
    getTranslations('Queue'),
    asActor(actor, async (tx) => ({
      settings: await readSettings(tx, actor),
      form: await openForm(tx, actor, search, action, 'QueueViews.fields'),
    })),
  ])
  const of = typedText(form, 'of', [search.of].flat()[0] ?? '')
  const address = readAddress(searchOf(of), settings)
  const shown = address.columns ?? settings.columns ?? USUAL_COLUMNS
  const places = COLUMNS.map((_, index) => ({
    value: String(index + 1),
    label: t('columns.place', { place: index + 1 }),
  }))
  return (
    <Page
      title={t('columns.title')}
      lead={<p>{t('columns.lead')}</p>}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[{ href: '/desk', label: queue('title') }]}
    >
      <Form action={action} state={form}>
        <Hidden name="of" value={of} />
        <div id="columns" className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
          {COLUMNS.map((column) => (
            <SelectField
              key={column}
              name={`place-${column}`}
              label={queue(`columns.${column}`)}
              emptyLabel={t('columns.hidden')}
              options={places}
              state={form}
              defaultValue={shown.includes(column) ? String(shown.indexOf(column) + 1) : ''}
              width="medium"
            />
          ))}
        </div>
        <SelectField
          name="sort"
          label={t('fields.sort')}
          options={SORTS.map((value) => ({ value, label: queue(`sorts.${value}`) }))}
          state={form}
          defaultValue={settings.sort}
          width="medium"
        />
        <ButtonRow>
          <SubmitButton>{t('columns.save')}</SubmitButton>
          <SubmitButton variant="secondary" name="reset" value="yes">
            {t('columns.reset')}
          </SubmitButton>
          <a href={`/desk?${writeQuery(address)}`}>{t('back')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
