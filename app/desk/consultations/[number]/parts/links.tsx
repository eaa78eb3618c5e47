import { useTranslations } from 'next-intl'
import { LinkedConsultations } from '@/components/consultations/linked-consultations'
import type { DeskPageView } from '../open-page'

/** The consultations that belong to this one, and the way to link, unlink and split. */
export function Links({ view }: { view: DeskPageView }) {
  const t = useTranslations('Together')
  return (
    <section aria-labelledby="links" className="space-y-2">
      <h2 id="links">{t('related.title')}</h2>
      {view.together.links.length > 0 ? (
        <LinkedConsultations links={view.together.links} area="/desk/consultations" />
      ) : (
        <p>{t('related.none')}</p>
      )}
      <p className="print:hidden">
        <a href={view.at('/related')}>{t('related.manage')}</a>
      </p>
    </section>
  )
}
