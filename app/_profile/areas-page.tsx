import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { AreaForm } from '@/components/profile/area-form'
import { AreaTable } from '@/components/profile/area-table'
import { ResourceForm } from '@/components/profile/resource-form'
import { ResourceList } from '@/components/profile/resource-list'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { readAreas } from '@/lib/profiles/read-areas'
import { profileAt } from './address'
import { crumbsOf } from './crumbs'
import { Done } from './done'
import { openMunicipality } from './open-place'
import type { PlaceProps } from './title'

/** 日常生活圏域 with centres and coordinators: what there is, and the forms to add and end. */
export async function AreasPage({ params, searchParams }: PlaceProps) {
  const [{ code }, search] = [await params, await searchParams]
  const at = (rest: string) => profileAt(code, `/areas${rest}`)
  const { place, more } = await openMunicipality(code, async (tx, place, actor) => {
    const areas = await readAreas(tx, place.id)
    const resources = [...areas.areas.flatMap((area) => area.resources), ...areas.general]
    const open = (rest: string, asked: typeof search) => openForm(tx, actor, asked, at(rest), 'Profile.fields')
    return {
      areas,
      adding: await open('/addition', search),
      resource: await open('/resources', search),
      ends: await Promise.all(
        resources.map(async (resource) => ({ resource, form: await open(`/resources/${resource.id}/end`, search) })),
      ),
    }
  })
  const [t, locale, crumbs] = await Promise.all([getTranslations('Profile.areas'), readLocale(), crumbsOf(code, place)])
  const { areas, adding, resource, ends } = more
  return (
    <Page
      title={t('title')}
      kicker={nameIn(locale, place)}
      lead={t('lead')}
      breadcrumbs={crumbs}
      errors={[...adding.errors, ...resource.errors]}
      actions={areas.areas.length > 0 ? <a href={profileAt(code, '/figures')}>{t('enterFigures')}</a> : null}
    >
      <Done what={search.done} />
      <Section title={t('caption')}>
        <AreaTable areas={areas} editAt={(id) => at(`/${id}`)} />
      </Section>
      <Section title={t('add')}>
        <AreaForm action={at('/addition')} form={adding} />
      </Section>
      <Section title={t('addResource')}>
        <ResourceForm action={at('/resources')} form={resource} areas={areas.areas} />
      </Section>
      {ends.length > 0 ? (
        <Section title={t('people')}>
          <ResourceList ends={ends} endAt={(id) => at(`/resources/${id}/end`)} />
        </Section>
      ) : null}
    </Page>
  )
}
