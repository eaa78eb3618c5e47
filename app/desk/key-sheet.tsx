import { useTranslations } from 'next-intl'
import { buttonStyle } from '@/components/forms/button-style'
import { QueueKeys } from './queue-keys'
import { KeyList } from './shortcuts/key-list'

/** The keys, and the sheet that the question mark opens; for whoever has not switched them off. */
export function KeySheet() {
  const t = useTranslations('Shortcuts')
  return (
    <>
      <QueueKeys />
      <dialog
        id="key-sheet"
        aria-labelledby="key-sheet-title"
        className="m-auto max-h-[90dvh] max-w-2xl overflow-y-auto rounded-12 p-6 backdrop:bg-solid-gray-900/50 print:hidden"
      >
        <h2 id="key-sheet-title">{t('sheetTitle')}</h2>
        <div className="my-4">
          <KeyList />
        </div>
        <form method="dialog" className="flex flex-wrap items-center gap-4">
          <button type="submit" className={buttonStyle('secondary')}>
            {t('close')}
          </button>
          <a href="/desk/shortcuts">{t('more')}</a>
        </form>
      </dialog>
    </>
  )
}
