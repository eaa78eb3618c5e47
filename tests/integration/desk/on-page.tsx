import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { messagesOf } from '@/lib/i18n/messages'

/** The HTML that an officer gets, in Japanese. */
export function onPage(node: ReactNode): string {
  const messages: AbstractIntlMessages = messagesOf('ja')
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="ja" timeZone="Asia/Tokyo" messages={messages}>
      {node}
    </NextIntlClientProvider>,
  )
}
