import { useTranslations } from 'next-intl'
import { QrCode } from '../prints/qr-code'

/** The address by which everybody answers, large enough to be read from a wall, and as a code for telephones. */
export function AddressCard({ address, lead }: { address: string; lead: string }) {
  const t = useTranslations('Surveys.address')
  return (
    <div className="flex max-w-prose flex-wrap items-center justify-between gap-4 rounded-8 border border-solid-gray-420 px-5 py-4 print:break-inside-avoid">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-700">{t('title')}</p>
        <p className="my-2 font-700 text-std-20B-150 [overflow-wrap:anywhere] sm:text-std-24B-150">{address}</p>
        <p>{lead}</p>
      </div>
      <QrCode text={address} label={t('code')} />
    </div>
  )
}
