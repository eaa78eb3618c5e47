import { useTranslations } from 'next-intl'
import { buttonStyle } from '@/components/forms/button-style'
import { Checkbox } from '@/components/forms/checkbox'
import { Hidden } from '@/components/forms/hidden'
import { type QueueAddress, writeQuery } from '@/lib/queue/address'
import { BULK_KINDS } from '@/lib/queue/bulk/kinds'

/** The form that the boxes of the table belong to. */
export const BULK_FORM = 'bulk'

/** What can be done to the ticked consultations, or to all that match. It leads to a page that says what will happen. */
export function BulkForm({ address }: { address: QueueAddress }) {
  const t = useTranslations('Bulk')
  return (
    <form
      id={BULK_FORM}
      method="get"
      action="/desk/bulk/new"
      aria-label={t('form.label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden"
    >
      <Hidden name="of" value={writeQuery(address)} />
      <p className="font-700">{t('form.lead')}</p>
      {BULK_KINDS.map((kind) => (
        <button key={kind} type="submit" name="act" value={kind} className={buttonStyle('secondary')} data-act={kind}>
          {t(`kinds.${kind}`)}
        </button>
      ))}
      <Checkbox name="all" id="bulk-all" label={t('form.all')} />
    </form>
  )
}
