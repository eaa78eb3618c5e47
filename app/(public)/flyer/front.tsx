import { useLocale, useTranslations } from 'next-intl'
import { QrCode } from '@/components/prints/qr-code'
import type { Flyer } from '@/lib/flyer/read-flyer'
import { nameIn } from '@/lib/menus/menu-name'
import { Flow } from '../flow'

const PROMISES = ['oneDesk', 'named', 'combined', 'unbroken'] as const

/** The first side: what the desk promises, how a consultation goes, and where to call. */
export function Front({ flyer: { desk }, address }: { flyer: Flyer; address: string }) {
  const t = useTranslations('Flyer')
  const words = useTranslations('Public')
  const locale = useLocale()
  return (
    <section aria-labelledby="flyer-front" className="flyer-sheet">
      <p className="font-700">{t('to')}</p>
      <h2 id="flyer-front" className="mt-1 text-std-28B-150">
        {words('home.title')}
      </h2>
      <p className="mt-3">{words('home.lead')}</p>
      <ul className="mt-6 grid gap-4 sm:grid-cols-2 print:grid-cols-2">
        {PROMISES.map((promise) => (
          <li key={promise} className="min-w-0 border-s-4 border-blue-900 ps-3">
            <h3>{words(`promises.${promise}.title`)}</h3>
            <p>{words(`promises.${promise}.text`)}</p>
          </li>
        ))}
      </ul>
      <h3 className="mt-8 mb-3 text-std-20B-150">{words('home.flowTitle')}</h3>
      <Flow shape="brief" />
      <div className="mt-8 flex flex-wrap items-center justify-between gap-6 border-4 border-blue-900 p-5">
        <div className="min-w-0">
          <h3>{t('contact')}</h3>
          <p lang="ja">
            {nameIn(locale, desk.bureau)}　{desk.deskName}
          </p>
          <p className="text-std-24B-150">{desk.deskPhone ?? words('desks.switchboard')}</p>
          <p>{t('answers', { days: desk.answerDays })}</p>
          <p className="mt-2 break-all">{address}</p>
        </div>
        <QrCode text={address} label={t('qr')} />
      </div>
    </section>
  )
}
