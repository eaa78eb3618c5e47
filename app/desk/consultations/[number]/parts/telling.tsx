import { useTranslations } from 'next-intl'
import type { Actor } from '@/lib/actor/actor'
import { canAskToTell } from '@/lib/asked/policy'
import { askedState } from '@/lib/asked/states'
import { dayOf } from '@/lib/japanese/day'
import type { DeskPageView } from '../open-page'

/** Whether others may read of this consultation, and the way to ask its municipality. */
export function Telling({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Asked')
  const { telling, matter, today } = view
  if (!telling && (matter.kind !== 'consultation' || !canAskToTell(actor, matter))) return null
  return (
    <section aria-labelledby="telling" className="space-y-2 print:hidden">
      <h2 id="telling">{t('desk.title')}</h2>
      {telling ? (
        <p>
          {t(`states.${askedState(telling.state)}`)}
          {telling.state === 'asked' && dayOf(telling.answerBy) < today ? t('desk.late') : null}
        </p>
      ) : null}
      <p>
        <a href={view.at('/telling')}>{t(telling ? 'desk.open' : 'desk.link')}</a>
      </p>
    </section>
  )
}
